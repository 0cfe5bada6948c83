package advisor.cli.batch;

import advisor.cli.FileFaults;
import advisor.cli.UserError;
import advisor.cli.files.InputFiles;
import advisor.evaluate.Evaluator;
import advisor.render.json.TableText;
import advisor.rulefile.answers.AnswersLineReader;
import advisor.rulefile.answers.AnswersRowReader;
import advisor.rulefile.answers.AnswersTable;
import advisor.rulefile.answers.LineNames;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * The answers of a batch, opened.
 *
 * @param names what lines hold besides answers
 * @param text how a table is written that goes with them
 * @param parts gives each worker its own way to take lines
 */
record BatchInput(LineNames names, TableText text, Supplier<BatchPart> parts) {

  static BatchInput open(InputStream input, BatchCommand.BatchArguments request, Evaluator evaluator)
      throws UserError {
    if (request.from() == BatchCommand.Form.JSON) {
      return ofLines(new WholeLines(input), request, evaluator);
    }
    try {
      return ofTable(
          FileFaults.soundOrRefuse(
              AnswersTable.open(
                  input, request.file(), evaluator.book(), request.names(), request.layout())),
          request,
          evaluator);
    } catch (IOException e) {
      throw InputFiles.unreadable("the answers", e);
    }
  }

  private static BatchInput ofLines(
      WholeLines source, BatchCommand.BatchArguments request, Evaluator evaluator) {
    LineNames names = request.names();
    return new BatchInput(
        names,
        request.text(',', false),
        () -> new JsonPart(source, new AnswersLineReader(evaluator, request.reach(), names)));
  }

  private static BatchInput ofTable(
      AnswersTable table, BatchCommand.BatchArguments request, Evaluator evaluator) {
    LineNames names = request.names().within(table.columns());
    boolean guarded = request.layout().guarded();
    return new BatchInput(
        names,
        request.text(table.delimiter(), table.marked()),
        () ->
            new TablePart(
                table,
                new AnswersRowReader(evaluator, request.reach(), names, table.columns(), guarded)));
  }
}
