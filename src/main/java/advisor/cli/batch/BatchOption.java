package advisor.cli.batch;

import advisor.cli.command.CommandBuilder;
import advisor.render.records.ResultField;
import advisor.text.NamedConstant;

/** The options of {@code batch} in the order of its help: the label and description of each. */
enum BatchOption implements NamedConstant {
  FIELDS(
      "KEY,...",
      "The fields of each result besides its line and id (default: outcome,strength,totals): "
          + String.join(", ", ResultField.words())
          + "; or a member such as answers.goal."),
  FROM("json|csv", "The format of the answers (default: json)."),
  TO("json|csv", "The format of the results (default: json)."),
  DELIMITER(
      "CHARACTER|tab",
      "The character between the cells of a table (default: found in its first line)."),
  ENCODING("utf-8|utf-16|windows-1252", "The encoding of the table (default: utf-8)."),
  COLUMNS("NAME,...", "The names of the columns, for a table whose first line does not give them."),
  NO_HEADER("Write the table without a line of column names."),
  CARRY(
      "NAME,...",
      "Columns or keys to copy unchanged to the results; quotes around a name with a comma."),
  IGNORE("NAME,...", "Columns or keys to skip."),
  GUARD_FORMULAS(
      "Put an apostrophe before ids and carried cells that a spreadsheet would take for a formula,"
          + " as other cells always have it; remove it again when such a table is read."),
  ERRORS(
      "FILE|-",
      "Write the unusable lines, each with its reason, to a file, or to standard error (-)."),
  UNUSABLE(
      "fail|exclude|inline",
      "What to do with unusable lines: fail at the end (default), leave them out, or write them"
          + " in their place among the results."),
  MAX_UNUSABLE("N|P%", "How many unusable lines may be left out or written before the run fails."),
  FAIL_FAST("Stop at the first unusable line, with exit code 3."),
  LENIENT("Accept numbers and beginnings of labels as answers too, not only ids and whole labels."),
  SUMMARY("Print only a count of the outcomes; with --fields, print the count on standard error.");

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

  /** The option as it is typed, such as {@code --no-header}. */
  String word() {
    return "--" + id();
  }
}
