package advisor.check;

import advisor.model.Answers;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Results of books of any size whose rules hang together locally: a dynamic programme over the
 * questions, in which all ways that have the same future are one.
 */
final class MergedResults implements Results {

  private final Totals totals;
  private final Map<Long, Reached> complete;
  private Optional<Diagram> diagram = Optional.empty();
  private Optional<NodePairs> pairs = Optional.empty();

  MergedResults(Compiled compiled) {
    this.totals = new Totals(compiled);
    this.complete = totals.complete();
  }

  private synchronized Diagram diagram() {
    if (diagram.isEmpty()) {
      diagram = Optional.of(new Diagram(totals));
    }
    return diagram.get();
  }

  private synchronized NodePairs pairs() {
    if (pairs.isEmpty()) {
      pairs = Optional.of(new NodePairs(diagram()));
    }
    return pairs.get();
  }

  @Override
  public Points points() {
    return totals.points();
  }

  @Override
  public Map<Long, Reached> complete() {
    return complete;
  }

  @Override
  public BigInteger[] paths() {
    return totals.paths();
  }

  @Override
  public Optional<Answers> witness(LongPredicate wanted) {
    return totals.witness(wanted);
  }

  @Override
  public BigInteger asked(int question) {
    return diagram().asked(question);
  }

  @Override
  public BigInteger changed(int question) {
    return new Elsewhere(diagram(), question).changed();
  }

  @Override
  public boolean matters(int step) {
    return pairs().matters(step);
  }
}
