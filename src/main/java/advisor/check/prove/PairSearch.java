package advisor.check.prove;

/**
 * Searches for the first choices with wanted values of two functions, where the choices for both
 * are equal outside a range of decisions.
 */
final class PairSearch {

  private static final int MOST_PAIRS = 2_000_000;

  private final Diagram diagram;
  private final IntPairTest wanted;
  private final int from;
  private final int to;
  private final int[] one;
  private final int[] other;
  private final TupleTable failed = new TupleTable(MOST_PAIRS, "sets that are apart");

  /** Whether two values, neither of them 0, are wanted. */
  interface IntPairTest {
    boolean test(int one, int other);
  }

  /**
   * Creates a search.
   *
   * @param from the first decision at which the choices may differ
   * @param to the last such decision; if both are the same, the choices must differ there
   */
  PairSearch(Diagram diagram, IntPairTest wanted, int from, int to) {
    this.diagram = diagram;
    this.wanted = wanted;
    this.from = from;
    this.to = to;
    this.one = new int[diagram.level(Diagram.YES)];
    this.other = one.clone();
  }

  int[] one() {
    return one;
  }

  int[] other() {
    return other;
  }

  /**
   * Whether there are such choices, which {@link #one} and {@link #other} then return.
   *
   * @throws TooLarge if the search takes too much memory
   */
  boolean leads(int left, int right) {
    if (left == Diagram.NO || right == Diagram.NO || failed.has(left, right)) {
      return false;
    }
    if (left < 0 && right < 0) {
      return wanted.test(Diagram.value(left), Diagram.value(right));
    }
    int level = Math.min(diagram.level(left), diagram.level(right));
    for (one[level] = 0; one[level] < diagram.width(level); one[level]++) {
      if (othersLead(diagram.with(left, level, one[level]), right, level)) {
        return true;
      }
    }
    one[level] = 0;
    other[level] = 0;
    failed.number(left, right);
    return false;
  }

  private boolean othersLead(int left, int right, int level) {
    boolean apart = level >= from && level <= to;
    int last = apart ? diagram.width(level) - 1 : one[level];
    for (other[level] = apart ? 0 : last; other[level] <= last; other[level]++) {
      boolean differs = !apart || from != to || other[level] != one[level];
      if (differs && leads(left, diagram.with(right, level, other[level]))) {
        return true;
      }
    }
    return false;
  }
}
