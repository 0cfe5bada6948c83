package advisor.rulefile;

import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.text.Nearest;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers as comma-separated values: the first line names the questions, and perhaps an id; every
 * other line holds the answers of one person. For one thread at a time.
 */
public final class AnswersTable {

  /** In characters; a longer cell is the mark of a quote that is never closed. */
  private static final int LONGEST_CELL = 1 << 16;

  private static final int MOST_ROWS = 500;

  private final String name;
  private final CloseableIterator<CsvRecord> records;
  private List<String> columns = List.of();
  private List<Issue> broken = List.of();
  private long begun;

  private AnswersTable(String name, CloseableIterator<CsvRecord> records) {
    this.name = name;
    this.records = records;
  }

  /**
   * Opens a table and reads its first line; every fault of that is told.
   *
   * @param in UTF-8; a byte order mark is passed over
   * @param name what to call it in issues
   */
  public static Read<AnswersTable> open(InputStream in, String name, RuleBook book)
      throws IOException {
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .maxBufferSize(LONGEST_CELL)
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(in, StandardCharsets.UTF_8);
    AnswersTable table = new AnswersTable(name, reader.iterator());
    Read<List<AnswersRow>> first = table.next(1);
    if (!(first instanceof Read.Ok<List<AnswersRow>> ok)) {
      return new Read.Faulty<>(first.issues());
    }
    List<AnswersRow> rows = ok.value();
    List<Issue> issues =
        rows.isEmpty()
            ? List.of(table.issue(1, 1, "there is no first line that names the questions", ""))
            : table.header(rows.get(0).cells(), book);
    return issues.isEmpty() ? new Read.Ok<>(table) : new Read.Faulty<>(issues);
  }

  private List<Issue> header(List<String> cells, RuleBook book) {
    List<String> known = new ArrayList<>(List.of(AnswersLine.ID));
    for (Question question : book.questions()) {
      known.add(question.id());
    }
    List<Issue> issues = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      String column = cell.strip();
      names.add(column);
      String quoted = Reading.quoted(column);
      if (!known.contains(column)) {
        issues.add(issue(1, names.size(), "unknown question " + quoted, meant(column, known)));
      } else if (!seen.add(column)) {
        issues.add(issue(1, names.size(), "the column " + quoted + " stands there twice", ""));
      }
    }
    columns = List.copyOf(names);
    return issues;
  }

  private static String meant(String column, List<String> known) {
    if (column.indexOf(';') >= 0 || column.indexOf('\t') >= 0) {
      return "columns are separated by commas";
    }
    return Nearest.to(column, known).map(word -> "did you mean '" + word + "'?").orElse("");
  }

  private Issue issue(long line, int column, String message, String suggestion) {
    return new Issue(
        name,
        new Place((int) Math.min(line, Integer.MAX_VALUE), column),
        message,
        suggestion.isEmpty() ? Optional.empty() : Optional.of(suggestion),
        new Excerpt("", 0));
  }

  /** The names of the columns: question ids and perhaps {@link AnswersLine#ID}. */
  public List<String> columns() {
    return columns;
  }

  /** The next rows, some hundred at most; none at the end. A fault is one of the whole table. */
  public Read<List<AnswersRow>> next() throws IOException {
    return next(MOST_ROWS);
  }

  private Read<List<AnswersRow>> next(int most) throws IOException {
    if (!broken.isEmpty()) {
      return new Read.Faulty<>(broken);
    }
    List<AnswersRow> rows = new ArrayList<>();
    int length = 0;
    try {
      while (rows.size() < most && length < LONGEST_CELL && records.hasNext()) {
        CsvRecord record = records.next();
        AnswersRow row = new AnswersRow(record.getStartingLineNumber(), record.getFields());
        rows.add(row);
        length += row.length();
        begun = row.number();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      String message = "no table can be read from this line on";
      broken = List.of(issue(begun + 1, 1, message, "is there a quote that is never closed?"));
      return rows.isEmpty() ? new Read.Faulty<>(broken) : new Read.Ok<>(rows);
    }
    return new Read.Ok<>(rows);
  }
}
