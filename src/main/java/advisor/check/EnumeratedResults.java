package advisor.check;

import advisor.model.Answers;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Results of books of which every combination of answers can be gone through. */
final class EnumeratedResults implements Results {

  private final Compiled compiled;
  private final Points points;
  private final Space space;
  private final Blocks blocks;
  private final Influence influence;
  private final Map<Long, Reached> complete;

  EnumeratedResults(Compiled compiled, Space space) {
    this.compiled = compiled;
    this.points = new Points(compiled.evaluator());
    this.space = space;
    this.blocks = new Blocks(compiled, space, points);
    this.influence = new Influence(space, blocks);
    this.complete = blocks.tally().byTotals();
  }

  @Override
  public Points points() {
    return points;
  }

  @Override
  public Map<Long, Reached> complete() {
    return complete;
  }

  @Override
  public BigInteger[] paths() {
    int outcomes = compiled.evaluator().outcomes().ids().size();
    BigInteger[] paths = new BigInteger[outcomes];
    Arrays.setAll(paths, outcome -> BigInteger.valueOf(blocks.paths(outcome)));
    return paths;
  }

  @Override
  public Optional<Answers> witness(LongPredicate totals) {
    return blocks.tally().first(totals).map(this::answers);
  }

  private Answers answers(long place) {
    long[] marks = new long[space.questions()];
    space.mark(marks, (int) (place / space.blockSize()), 0, space.firstInBlock());
    space.mark(marks, (int) (place % space.blockSize()), space.firstInBlock(), space.questions());
    return compiled.plan().answers(compiled.evaluator().walk(marks).marks());
  }

  @Override
  public BigInteger asked(int question) {
    return BigInteger.valueOf(influence.asked(question));
  }

  @Override
  public BigInteger changed(int question) {
    return BigInteger.valueOf(influence.changed(question));
  }

  @Override
  public boolean matters(int step) {
    int question = compiled.plan().step(step).question();
    return space.classes(question).exchanges(step).stream()
        .anyMatch(exchange -> influence.matters(question, exchange));
  }
}
