package advisor.evaluate;

/**
 * The result of answers, in terms of a compiled book.
 *
 * @param outcome a position in {@link Outcomes}, or {@link #NONE}
 * @param totals points by option; empty for a stop
 * @param lead the best total less the second best
 * @param doubtful whether a "not sure" on a warning sign keeps the strength at slight
 */
public record Verdict(int outcome, int[] totals, int lead, boolean doubtful) {

  /** No outcome, because an unanswered stop question blocks every outcome. */
  public static final int NONE = -1;

  static Verdict stop(int outcome) {
    return new Verdict(outcome, new int[0], 0, false);
  }
}
