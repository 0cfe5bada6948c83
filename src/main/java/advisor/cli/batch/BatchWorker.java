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

  /** So many bytes of records wait for their turn at most. */
  private static final int MOST_WAITING = 1 << 20;

  private final String file;
  private final BatchPart part;
  private final Evaluator evaluator;
  private final RememberedResults results;
  private final RecordForm form;
  private final BatchOutput end;
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
      BatchOutput end) {
    this.file = file;
    this.part = part;
    this.evaluator = evaluator;
    this.results = results;
    this.form = form;
    this.end = end;
    this.names = names;
  }

  /** Takes the next part; false at the end of the input. Never two workers at a time. */
  boolean take() throws UserError {
    try {
      return part.take();
    } catch (IOException e) {
      throw FileErrors.unreadable(file, e);
    }
  }

  /**
   * Works on it.
   *
   * @param itsTurn waits until every part before this one is done with; at once if it has waited
   */
  void work(Runnable itsTurn) throws UserError, IOException {
    turn = itsTurn;
    part.read(this);
    handOver();
    end.passed(part.lines());
  }

  private void handOver() throws UserError, IOException {
    turn.run();
    end.results(waiting);
  }

  /** What was read of a line. */
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

  /** What was read of a line that cannot be used, unless it comes to a stop. */
  void faulty(int index, AnswersLine line, UnusableInput why) throws UserError, IOException {
    Walk walk = evaluator.walkUnattended(line.marks());
    handOver();
    if (walk.end() == Walk.End.STOPPED) {
      end.stoppedAllTheSame(part.number(index), why);
      write(index, line, results.of(walk));
    } else {
      List<String> carried = names.carried();
      long number = part.number(index);
      UnusableLine record =
          new UnusableLine(number, carried, line.carried(), part.text(), why.faults());
      end.unusable(record, why, form);
    }
  }

  /** Of the first question that applies and has no answer. */
  private UnusableInput unanswered(Walk walk) {
    int first = 0;
    while ((walk.mark(first) & AnswerBits.UNANSWERED) == 0) {
      first++;
    }
    return UnusableInput.unanswered(evaluator.questions().get(first));
  }

  private void write(int index, AnswersLine line, RememberedResults.RememberedResult result)
      throws UserError, IOException {
    end.count(result.outcome());
    String beginning = form.beginning(part.number(index), line.carried());
    waiting.writeBytes(beginning.getBytes(StandardCharsets.UTF_8));
    waiting.writeBytes(result.body());
    if (waiting.size() > MOST_WAITING) {
      handOver();
    }
  }
}
