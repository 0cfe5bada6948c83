package advisor.check.prove;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcomes;
import advisor.model.Decision;
import advisor.model.Rule;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Totals of points as one number; where every option has more than anything asks for, what they
 * have in common is left out. Two totals with the same number lead to the same result, and go on
 * to, whatever is added.
 */
public final class Points {

  /** No rule is true, so far. */
  public static final long NOTHING = 0;

  private static final int BITS = 12;
  private static final long MOST = (1L << BITS) - 1;
  private static final int MOST_OPTIONS = 5;

  private final Outcomes outcomes;
  private final Decision decision;
  private final int[] optionOf;
  private final int[] points;

  Points(Evaluator evaluator) {
    List<Rule> rules = evaluator.book().rules();
    this.outcomes = evaluator.outcomes();
    this.decision = evaluator.book().decision();
    List<String> ids = outcomes.ids();
    this.optionOf = rules.stream().mapToInt(rule -> ids.indexOf(rule.option())).toArray();
    this.points = rules.stream().mapToInt(Rule::points).toArray();
    if (outcomes.options().size() > MOST_OPTIONS || IntStream.of(points).sum() > MOST) {
      throw new TooLarge("more than " + MOST_OPTIONS + " options or " + MOST + " points");
    }
  }

  /** Totals with the points of further rules. */
  long add(long totals, int[] rules) {
    if (rules.length == 0) {
      return totals;
    }
    int[] sums = unpacked(totals);
    for (int rule : rules) {
      sums[optionOf[rule]] += points[rule];
    }
    return packed(sums);
  }

  /**
   * Totals to which nothing is added any more: what is so far behind that no threshold and no other
   * points of one rule reach it is behind by just so much. Whatever can be asked about the totals
   * has the same answer.
   */
  long settled(long totals) {
    int[] sums = unpacked(totals);
    int least =
        IntStream.of(sums).max().orElseThrow() - beyond(Math.max(leadNeeded(), clearLead()));
    return packed(IntStream.of(sums).map(sum -> Math.max(sum, least)).toArray());
  }

  /** What a threshold, one point off, and other points of one rule do not reach. */
  private static int beyond(int threshold) {
    return threshold + 1 + Rule.MOST_POINTS;
  }

  private int[] unpacked(long totals) {
    int[] sums = new int[outcomes.options().size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = (int) (totals >>> i * BITS & MOST);
    }
    return sums;
  }

  private long packed(int[] sums) {
    int least = Integer.MAX_VALUE;
    for (int sum : sums) {
      least = Math.min(least, sum);
    }
    int inCommon = Math.max(0, least - beyond(leadNeeded()));
    long packed = 0;
    for (int i = 0; i < sums.length; i++) {
      packed |= (long) (sums[i] - inCommon) << i * BITS;
    }
    return packed;
  }

  /** The outcome that totals lead to where nothing stops. */
  public int outcome(long totals) {
    return outcome(totals, leadNeeded());
  }

  /** The same with another lead needed. */
  public int outcome(long totals, int needed) {
    return outcome(unpacked(totals), needed);
  }

  /** An option without points is never tied. */
  private int outcome(int[] sums, int needed) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    int lead = lead(sums);
    if (sums[best] > lead && lead < needed) {
      return outcomes.either();
    }
    return sums[best] >= Math.max(1, needed) ? best : outcomes.unknown();
  }

  /** The best total less the second best; 0 where no rule is true. */
  public int lead(long totals) {
    return lead(unpacked(totals));
  }

  private static int lead(int[] sums) {
    int best = Integer.MIN_VALUE;
    int second = Integer.MIN_VALUE;
    for (int sum : sums) {
      second = Math.max(second, Math.min(best, sum));
      best = Math.max(best, sum);
    }
    return best - second;
  }

  /** Whether a recommendation with these totals is clear, were this the lead needed for it. */
  public boolean isClear(long totals, int needed) {
    return outcome(totals) < outcomes.either() && lead(totals) >= needed;
  }

  /** Whether totals lead to this outcome. */
  public LongPredicate leadingTo(int outcome) {
    return totals -> outcome(totals) == outcome;
  }

  /** The outcome if a rule, which is among those that are true, had these points. */
  public int outcomeAt(long totals, int rule, int otherPoints) {
    int[] sums = unpacked(totals);
    sums[optionOf[rule]] += otherPoints - points[rule];
    return outcome(sums, leadNeeded());
  }

  public int leadNeeded() {
    return decision.leadNeeded();
  }

  public int clearLead() {
    return decision.clearLead();
  }
}
