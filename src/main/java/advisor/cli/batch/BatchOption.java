package advisor.cli.batch;

import advisor.cli.command.CommandBuilder;
import advisor.render.records.ResultField;
import java.util.Locale;

/** The options of {@code batch} in the order of its help: what each takes, and what it does. */
enum BatchOption {
  FIELDS(
      "KEY,...",
      "What each result tells besides its line and id (default: outcome,strength,totals): "
          + String.join(", ", ResultField.words())
          + "; or a member such as answers.goal."),
  FROM("json|csv", "What the answers are in (default: json)."),
  TO("json|csv", "What to write (default: json)."),
  DELIMITER(
      "CHARACTER|tab", "What parts the cells of tables (default: what the first line tells)."),
  ENCODING(
      "utf-8|utf-16|windows-1252",
      "How the table is encoded (default: what its first bytes tell, else utf-8)."),
  COLUMNS("NAME,...", "The columns of a table whose first line does not name them."),
  NO_HEADER("Write a table without the line that names its columns."),
  CARRY("NAME,...", "Columns that go to the results as they are."),
  IGNORE("NAME,...", "Columns that are passed over."),
  GUARD_FORMULAS(
      "Put an apostrophe before ids and carried cells that a spreadsheet would work out, as other"
          + " cells have it; it is taken away again where such a table is read."),
  ERRORS(
      "FILE|-",
      "Write the lines that cannot be used, with the reason, to a file, or to standard error."),
  UNUSABLE(
      "fail|exclude|inline",
      "Lines that cannot be used: fail in the end (default), leave them out, or write them in"
          + " their place."),
  MAX_UNUSABLE("N|P%", "How many may be left out or written before the run fails."),
  FAIL_FAST("End with 3 at the first line that cannot be used."),
  LENIENT("Take numbers and beginnings for answers too, not only ids and whole labels."),
  SUMMARY("Count the outcomes instead; with --fields, as well, on standard error.");

  private final String label;
  private final String about;

  /** A flag. */
  BatchOption(String about) {
    this("", about);
  }

  BatchOption(String label, String about) {
    this.label = label;
    this.about = about;
  }

  CommandBuilder addTo(CommandBuilder usage) {
    return label.isEmpty() ? usage.flag(about, word()) : usage.value(label, about, word());
  }

  /** As it is typed: {@code --no-header}. */
  String word() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
