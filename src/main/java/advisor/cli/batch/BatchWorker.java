package advisor.cli.batch;

import advisor.cli.error.UserError;
import advisor.cli.files.FileErrors;
import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.render.records.RecordForm;
import advisor.render.records.UnusableLine;
import advisor.rulefile.answers.AnswersLine;
import advisor.rulefile.answers.LineNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes parts of the input and turns each line into a record. */
final class BatchWorker {

  /** The most bytes of records that wait for their turn. */
  private static final int MOST_WAITING = 1 << 20;

  private final String file;
  private final BatchPart part;
  private final Evaluator evaluator;
  private final RememberedResults results;
  private final RecordForm form;
  private final BatchOutput output;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private final LineNames names;
  private Runnable turn = () -> {};

  BatchWorker(
      String file,
      BatchPart part,
      Evaluator evaluator,
      RememberedResults results,
      RecordForm form,
      LineNames names,
      BatchOutput output) {
    this.file = file;
    this.part = part;
    this.evaluator = evaluator;
    this.results = results;
    this.form = form;
    this.output = output;
    this.names = names;
  }

  /** Takes the next part; false at the end of the input. For one worker at a time. */
  boolean take() throws UserError {
    try {
      return part.take();
    } catch (IOException e) {
      throw FileErrors.unreadable(file, e);
    }
  }

  /**
   * Works on the part that was taken.
   *
   * @param itsTurn waits until every earlier part is finished; returns at once after the first time
   */
  void work(Runnable itsTurn) throws UserError, IOException {
    turn = itsTurn;
    part.read(this);
    handOver();
    output.passed(part.lines());
  }

  private void handOver() throws UserError, IOException {
    turn.run();
    output.results(waiting);
  }

  /** Handles the answers of a line. */
  void answers(int index, AnswersLine line) throws UserError, IOException {
    if (!line.faults().isEmpty()) {
      faulty(index, line, UnusableInput.faulty(line.faults()));
      return;
    }
    RememberedResults.RememberedResult result = results.of(evaluator.walk(line.marks()));
    if (result.outcome() == Verdict.NONE) {
      faulty(index, line, unanswered(evaluator.walkUnattended(line.marks())));
    } else {
      write(index, line, result);
    }
  }

  /** Handles an unusable line, which may still lead to a stop. */
  void faulty(int index, AnswersLine line, UnusableInput reason) throws UserError, IOException {
    Walk walk = evaluator.walkUnattended(line.marks());
    handOver();
    if (walk.end() == Walk.End.STOPPED) {
      output.stoppedDespiteFault(part.number(index), reason);
      write(index, line, results.of(walk));
    } else {
      List<String> carried = names.carried();
      long number = part.number(index);
      UnusableLine record =
          new UnusableLine(number, carried, line.carried(), part.text(), reason.faults());
      output.unusable(record, reason, form);
    }
  }

  /** The fault of the first question that applies and has no answer. */
  private UnusableInput unanswered(Walk walk) {
    int first = 0;
    while ((walk.mark(first) & AnswerBits.UNANSWERED) == 0) {
      first++;
    }
    return UnusableInput.unanswered(evaluator.questions().get(first));
  }

  private void write(int index, AnswersLine line, RememberedResults.RememberedResult result)
      throws UserError, IOException {
    output.count(result.outcome());
    String beginning = form.beginning(part.number(index), line.carried());
    waiting.writeBytes(beginning.getBytes(StandardCharsets.UTF_8));
    waiting.writeBytes(result.body());
    if (waiting.size() > MOST_WAITING) {
      handOver();
    }
  }
}
