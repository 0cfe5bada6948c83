package advisor.cli.batch;

import advisor.cli.UserError;
import advisor.cli.files.InputFiles;
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
import java.util.Arrays;
import java.util.List;

/** Takes parts of the input and turns each line into a record. */
final class BatchWorker implements OrderedWorkers.Worker, BatchPart.LineHandler {

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
  private final int[] byOutcome;
  private OrderedWorkers.Turn turn = () -> {};

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
    this.byOutcome = new int[evaluator.outcomes().ids().size()];
  }

  @Override
  public boolean take() throws UserError {
    try {
      return part.take();
    } catch (IOException e) {
      throw InputFiles.unreadable(file, e);
    }
  }

  @Override
  public void work(OrderedWorkers.Turn itsTurn) throws UserError, IOException {
    turn = itsTurn;
    Arrays.fill(byOutcome, 0);
    part.read(this);
    handOver();
    end.counts().add(part.lines(), byOutcome);
  }

  private void handOver() throws UserError, IOException {
    turn.await();
    end.results(waiting);
  }

  @Override
  public void answers(int index, AnswersLine line) throws UserError, IOException {
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

  @Override
  public void faulty(int index, AnswersLine line, UnusableInput why) throws UserError, IOException {
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
    byOutcome[result.outcome()]++;
    String beginning = form.beginning(part.number(index), line.carried());
    waiting.writeBytes(beginning.getBytes(StandardCharsets.UTF_8));
    waiting.writeBytes(result.body());
    if (waiting.size() > MOST_WAITING) {
      handOver();
    }
  }
}
