package advisor.cli;

import advisor.rulefile.AnswersRow;
import advisor.rulefile.AnswersRowReader;
import advisor.rulefile.AnswersTable;
import advisor.rulefile.Read;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A part of a batch of comma-separated values. */
final class TableRows implements BatchPart {

  private final AnswersTable table;
  private final AnswersRowReader reader;
  private List<AnswersRow> rows = List.of();
  private int at;

  TableRows(AnswersTable table, AnswersRowReader reader) {
    this.table = table;
    this.reader = reader;
  }

  @Override
  public boolean take() throws Refusal, IOException {
    rows = Faults.soundOrRefuse(next());
    return !rows.isEmpty();
  }

  private Read<List<AnswersRow>> next() throws Refusal {
    try {
      return table.next();
    } catch (IOException e) {
      throw Input.unreadable("the answers", e);
    }
  }

  @Override
  public void read(Use use) throws Refusal, IOException {
    for (at = 0; at < rows.size(); at++) {
      use.answers(at, reader.read(rows.get(at)));
    }
  }

  @Override
  public long lines() {
    return rows.size();
  }

  @Override
  public long number(int index, long before) {
    return rows.get(index).number();
  }

  @Override
  public Optional<String> text() {
    return Optional.of(String.join(",", rows.get(at).cells()));
  }
}
