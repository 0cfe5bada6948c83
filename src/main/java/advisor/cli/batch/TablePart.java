package advisor.cli.batch;

import advisor.cli.error.UserError;
import advisor.render.records.TableText;
import advisor.rulefile.answers.AnswersRow;
import advisor.rulefile.answers.AnswersRowReader;
import advisor.rulefile.answers.AnswersTable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A part of an input table. */
final class TablePart implements BatchPart {

  private final AnswersTable table;
  private final TableText text;
  private final AnswersRowReader reader;
  private List<AnswersRow> rows = List.of();
  private int at;

  TablePart(AnswersTable table, TableText text, AnswersRowReader reader) {
    this.table = table;
    this.text = text;
    this.reader = reader;
  }

  @Override
  public boolean take() throws IOException {
    rows = table.next();
    return !rows.isEmpty();
  }

  @Override
  public void read(BatchWorker worker) throws UserError, IOException {
    for (at = 0; at < rows.size(); at++) {
      AnswersRow row = rows.get(at);
      if (row.isTooLong()) {
        String most = AnswersTable.LONGEST_ROW + " characters";
        worker.faulty(at, reader.read(row), UnusableInput.tooLong(most));
      } else if (!row.isBlank()) {
        worker.answers(at, reader.read(row));
      }
    }
  }

  @Override
  public long lines() {
    return rows.size();
  }

  @Override
  public long number(int index) {
    return rows.get(index).number();
  }

  @Override
  public Optional<String> text() {
    AnswersRow row = rows.get(at);
    return row.isTooLong()
        ? Optional.empty()
        : row.text().or(() -> Optional.of(text.cells(row.cells())));
  }
}
