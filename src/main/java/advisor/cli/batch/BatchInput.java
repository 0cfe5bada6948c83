package advisor.cli.batch;

import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.cli.files.FileErrors;
import advisor.evaluate.Evaluator;
import advisor.model.RuleBook;
import advisor.render.json.FaultCode;
import advisor.render.records.TableText;
import advisor.rulefile.answers.AnswersLineReader;
import advisor.rulefile.answers.AnswersRowReader;
import advisor.rulefile.answers.AnswersTable;
import advisor.rulefile.answers.LineNames;
import advisor.rulefile.answers.TableLayout;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.IssueText;
import advisor.rulefile.issue.ReadOutcome;
import advisor.text.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;

/**
 * The input of a batch, opened.
 *
 * @param names of what lines hold besides answers
 * @param text how to write a table of the results
 * @param parts makes a reader of parts for each worker
 */
record BatchInput(LineNames names, TableText text, Supplier<BatchPart> parts) {

  static BatchInput open(
      InputStream input, BatchCommand.BatchArguments arguments, Evaluator evaluator)
      throws UserError {
    if (arguments.from() == BatchCommand.Form.JSON) {
      return ofLines(new WholeLines(input), arguments, evaluator);
    }
    try {
      AnswersTable table = table(input, arguments, evaluator.book());
      refuseMissing(arguments.names().carried(), table.columns());
      return ofTable(table, arguments, evaluator);
    } catch (IOException e) {
      throw FileErrors.unreadable(arguments.file(), e);
    }
  }

  /** Opens the table; a fault of column names from {@code --columns} is a fault of that option. */
  private static AnswersTable table(
      InputStream input, BatchCommand.BatchArguments arguments, RuleBook book)
      throws UserError, IOException {
    TableLayout layout = arguments.layout();
    ReadOutcome<AnswersTable> read =
        AnswersTable.open(input, arguments.file(), book, arguments.names(), layout);
    if (layout.columns().isEmpty() || read.issues().isEmpty()) {
      return FileErrors.soundOrRefuse(read);
    }
    throw UserError.all(read.issues().stream().map(BatchInput::ofOption).toList(), "");
  }

  /** A column to be carried must be in the table; only the id may be missing. */
  private static void refuseMissing(List<String> carried, List<String> columns) throws UserError {
    for (String name : carried) {
      if (!name.equals(LineNames.ID) && !columns.contains(name)) {
        String problem = ": the table has no column '" + Visible.escaped(name) + "'";
        throw UserError.usage(BatchOption.CARRY.word() + problem);
      }
    }
  }

  private static UserError ofOption(Issue issue) {
    return new UserError(
        ExitCode.USAGE,
        "error: " + BatchOption.COLUMNS.word() + ": " + IssueText.sentence(issue),
        List.of(FileErrors.reported(issue, FaultCode.INVALID_OPTION, "", 0)));
  }

  private static BatchInput ofLines(
      WholeLines source, BatchCommand.BatchArguments arguments, Evaluator evaluator) {
    LineNames names = arguments.names();
    return new BatchInput(
        names,
        arguments.text(',', false),
        () -> new JsonPart(source, new AnswersLineReader(evaluator, arguments.reach(), names)));
  }

  private static BatchInput ofTable(
      AnswersTable table, BatchCommand.BatchArguments arguments, Evaluator evaluator) {
    LineNames names = arguments.names().within(table.columns());
    boolean guarded = arguments.layout().guarded();
    TableText text = arguments.text(table.delimiter(), table.marked());
    return new BatchInput(
        names,
        text,
        () ->
            new TablePart(
                table,
                text,
                new AnswersRowReader(
                    evaluator,
                    arguments.reach(),
                    names,
                    table.columns(),
                    guarded,
                    table.encoding())));
  }
}
