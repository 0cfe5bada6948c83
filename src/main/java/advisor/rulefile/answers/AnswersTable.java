package advisor.rulefile.answers;

import advisor.model.RuleBook;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.ReadOutcome;
import advisor.text.Nearest;
import advisor.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of answers. The first line names the questions, and perhaps an id and columns to carry or
 * ignore; every other line holds the answers of one person. Not thread-safe.
 */
public final class AnswersTable {

  /** The longest row in characters. */
  public static final int LONGEST_ROW = TableRows.LONGEST_ROW;

  private static final int MOST_ROWS = 500;

  private final String name;
  private final TableOpening opening;
  private final TableRows text;
  private List<String> columns = List.of();

  private AnswersTable(String name, TableOpening opening) {
    this.name = name;
    this.opening = opening;
    this.text = new TableRows(opening.text(), opening.delimiter(), opening.linesRead() + 1L);
  }

  /**
   * Opens a table and reads its column names, with every fault of them.
   *
   * @param name the name of the table in issues
   */
  public static ReadOutcome<AnswersTable> open(
      InputStream in, String name, RuleBook book, LineNames names, TableLayout layout)
      throws IOException {
    AnswersTable table = new AnswersTable(name, TableOpening.of(in, layout));
    Optional<AnswersRow> first =
        layout.columns().isEmpty() ? table.text.next(true) : Optional.empty();
    List<Issue> issues =
        table.name(first.map(AnswersRow::cells).orElse(layout.columns()), book, names);
    if (first.isPresent() && first.get().flaw().isPresent()) {
      AnswersRow.Flaw flaw = first.get().flaw().get();
      issues = List.of(table.issue("", flaw.problem(), Optional.of(flaw.fix())));
    }
    return issues.isEmpty() ? new ReadOutcome.Ok<>(table) : new ReadOutcome.Faulty<>(issues);
  }

  /**
   * Reads the cells of a text that is one row, such as a first line, without blanks around them.
   *
   * @param delimiter the character between the cells; else found in the text
   */
  public static ReadOutcome<List<String>> cells(String text, Optional<Character> delimiter)
      throws IOException {
    String row = text.startsWith("\ufeff") ? text.substring(1) : text;
    char between = delimiter.orElse(TableOpening.delimiter(row, 0));
    TableRows rows = new TableRows(new StringReader(row), between, 1);
    Optional<AnswersRow> first = rows.next(true);
    Optional<AnswersRow.Flaw> flaw = first.flatMap(AnswersRow::flaw);
    if (flaw.isPresent() || rows.next(true).isPresent()) {
      String problem = flaw.map(AnswersRow.Flaw::problem).orElse("more than one line");
      Optional<String> fix = flaw.map(AnswersRow.Flaw::fix);
      return new ReadOutcome.Faulty<>(
          List.of(Issue.inTable("", 1, "", problem, fix, Optional.empty())));
    }
    List<String> cells = first.map(AnswersRow::cells).orElse(List.of(""));
    return new ReadOutcome.Ok<>(cells.stream().map(String::strip).toList());
  }

  /** Sets the names of the columns; empty names at the end are dropped. */
  private List<Issue> name(List<String> cells, RuleBook book, LineNames names) {
    List<String> known = new ArrayList<>(names.all());
    book.questions().forEach(question -> known.add(question.id()));
    List<Issue> issues = new ArrayList<>();
    columns = new ArrayList<>();
    for (String cell : cells.subList(0, length(cells))) {
      String column = known(cell.strip(), known);
      columns.add(column);
      String quoted = Quoted.of(column.contains(",") ? inQuotes(column) : column);
      if (!known.contains(column)) {
        String message = "unknown column " + quoted;
        issues.add(issue(column, message, Optional.of(hint(column, known))));
      } else if (columns.indexOf(column) < columns.size() - 1) {
        String message = "the column " + quoted + " is there twice";
        issues.add(issue(column, message, Optional.empty()));
      }
    }
    if (columns.isEmpty()) {
      issues.add(
          issue("", "there is no first line with the names of the questions", Optional.empty()));
    }
    return issues;
  }

  private static String inQuotes(String column) {
    return '"' + column.replace("\"", "\"\"") + '"';
  }

  private static int length(List<String> cells) {
    int length = cells.size();
    while (length > 0 && cells.get(length - 1).isBlank()) {
      length--;
    }
    return length;
  }

  /** The known name that equals the column in any case and composition, else the column. */
  private static String known(String column, List<String> known) {
    for (String name : known) {
      if (LineNames.composed(name).equalsIgnoreCase(LineNames.composed(column))) {
        return name;
      }
    }
    return column;
  }

  private static String hint(String column, List<String> known) {
    return Nearest.to(column, known)
        .map(Nearest::didYouMean)
        .orElse("--ignore skips a column, --carry copies it to the results");
  }

  public char delimiter() {
    return opening.delimiter();
  }

  /** The encoding of the table. */
  public Charset encoding() {
    return opening.encoding();
  }

  /** Whether a table written like this one begins with a byte order mark. */
  public boolean marked() {
    return opening.marked();
  }

  /** Creates a fault of the first line. */
  private Issue issue(String field, String message, Optional<String> suggestion) {
    int line = opening.linesRead() + 1;
    return Issue.inTable(name, line, field, message, suggestion, Optional.empty());
  }

  /** The names of the columns: questions, carried and ignored ones. */
  public List<String> columns() {
    return List.copyOf(columns);
  }

  /** The next rows, at most some hundred, without waiting for more than one; empty at the end. */
  public List<AnswersRow> next() throws IOException {
    List<AnswersRow> rows = new ArrayList<>();
    Optional<AnswersRow> row = text.next(true);
    while (row.isPresent()) {
      rows.add(row.get());
      row = rows.size() < MOST_ROWS ? text.next(false) : Optional.empty();
    }
    return rows;
  }
}
