package advisor.cli;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.render.ResultSink;
import advisor.rulefile.AnswersLine;
import java.io.IOException;
import java.util.Arrays;

/** Takes parts of the input and turns each line into a result. */
final class BatchWorker implements Crew.Member, BatchPart.Use {

  /** So many bytes of results wait for their turn at most. */
  private static final int MOST_WAITING = 1 << 20;

  private final BatchPart part;
  private final Evaluator evaluator;
  private final ResultSink results;
  private final BatchEnd end;
  private final int[] byOutcome;
  private Crew.Turn turn = () -> {};

  BatchWorker(BatchPart part, Evaluator evaluator, ResultSink results, BatchEnd end) {
    this.part = part;
    this.evaluator = evaluator;
    this.results = results;
    this.end = end;
    this.byOutcome = new int[evaluator.outcomes().ids().size()];
  }

  @Override
  public boolean take() throws Refusal, IOException {
    return part.take();
  }

  @Override
  public void work(Crew.Turn itsTurn) throws Refusal, IOException {
    turn = itsTurn;
    Arrays.fill(byOutcome, 0);
    part.read(this);
    turn.await();
    end.results(results.buffer());
    end.tally().add(part.lines(), byOutcome);
  }

  @Override
  public void answers(int index, AnswersLine line) throws Refusal, IOException {
    Walk walk = evaluator.walk(line.marks());
    if (!line.faults().isEmpty() || walk.end() == Walk.End.UNANSWERED) {
      Unusable why = unusable(line, walk);
      walk = evaluator.walkPastGaps(line.marks());
      if (walk.end() != Walk.End.STOPPED) {
        fault(index, why);
        return;
      }
      doubtful(index, why);
    }
    Verdict verdict = evaluator.verdict(walk);
    byOutcome[verdict.outcome()]++;
    results.write(line.id(), walk, verdict);
    if (results.buffer().size() > MOST_WAITING) {
      turn.await();
      end.results(results.buffer());
    }
  }

  private Unusable unusable(AnswersLine line, Walk walk) {
    return line.faults().isEmpty()
        ? Unusable.unanswered(evaluator.questions().get(walk.position()))
        : Unusable.faulty(line.faults());
  }

  /** A stop stands, whatever else is wrong with the line: that is only told. */
  private void doubtful(int index, Unusable why) throws Refusal, IOException {
    turn.await();
    end.results(results.buffer());
    end.stoppedAllTheSame(part.number(index, end.tally().lines()), why);
  }

  @Override
  public void fault(int index, Unusable unusable) throws Refusal, IOException {
    turn.await();
    end.results(results.buffer());
    end.unusable(part.number(index, end.tally().lines()), unusable, part.text());
  }
}
