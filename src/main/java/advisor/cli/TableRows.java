package advisor.cli;

import advisor.rulefile.AnswersLine;
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
  private int next;

  TableRows(AnswersTable table, AnswersRowReader reader) {
    this.table = table;
    this.reader = reader;
  }

  @Override
  public boolean take() throws Refusal, IOException {
    Read<List<AnswersRow>> read = table.next();
    if (read instanceof Read.Faulty<List<AnswersRow>> faulty) {
      throw Faults.refuse(faulty.issues());
    }
    rows = ((Read.Ok<List<AnswersRow>>) read).value();
    return !rows.isEmpty();
  }

  @Override
  public void read(Use use) throws Refusal, IOException {
    for (next = 0; next < rows.size(); next++) {
      Read<AnswersLine> read = reader.read(rows.get(next));
      if (read instanceof Read.Ok<AnswersLine> ok) {
        use.answers(next, ok.value());
      } else {
        use.fault(next, Unusable.faulty(((Read.Faulty<AnswersLine>) read).issues()));
      }
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
    return Optional.of(String.join(",", rows.get(next).cells()));
  }
}
