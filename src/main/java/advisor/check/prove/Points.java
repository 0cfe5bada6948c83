package advisor.check.prove;

import advisor.evaluate.Evaluator;
import advisor.model.Rule;

/**
 * Totals of points as one number: by how much each option is ahead of the least, and whether no
 * rule is true, one, or more. Two totals with the same number lead to the same result, and go on
 * to, whatever is added.
 */
public final class Points {

  /** Nothing counted yet. */
  public static final long NOTHING = 0;

  private static final int BITS = 12;
  private static final long MOST = (1L << BITS) - 1;
  private static final int MOST_OPTIONS = 5;
  private static final int RULES_AT = 60;

  private final int options;
  private final int either;
  private final int unknown;
  private final int[] optionOf;
  private final int[] points;
  private final int digits;
  private final int reach;
  private final int leadNeeded;
  private final int clearLead;

  Points(Evaluator evaluator) {
    this.options = evaluator.outcomes().options().size();
    this.either = evaluator.outcomes().either();
    this.unknown = evaluator.outcomes().unknown();
    this.leadNeeded = evaluator.book().decision().leadNeeded();
    this.clearLead = evaluator.book().decision().clearLead();
    int rules = evaluator.book().rules().size();
    this.optionOf = new int[rules];
    this.points = new int[rules];
    long sum = 0;
    for (int i = 0; i < rules; i++) {
      Rule rule = evaluator.book().rules().get(i);
      optionOf[i] = evaluator.outcomes().ids().indexOf(rule.option());
      points[i] = rule.points();
      sum += points[i];
    }
    if (options > MOST_OPTIONS || sum > MOST) {
      throw new TooLarge("more than " + MOST_OPTIONS + " options or " + MOST + " points");
    }
    this.digits = Long.SIZE - Long.numberOfLeadingZeros(sum);
    this.reach = Math.max(leadNeeded, clearLead) + 1 + Rule.MOST_POINTS;
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
    long counted = Math.min(2, (totals >>> RULES_AT) + rules.length);
    return packed(sums, counted);
  }

  /**
   * Totals to which nothing is added any more: what is so far behind that no threshold and no other
   * points of one rule reach it is behind by just so much. Whatever can be asked about the totals
   * has the same answer.
   */
  long settled(long totals) {
    return settled(unpacked(totals), (int) (totals >>> RULES_AT));
  }

  /** The same of sums, or any numbers that are as far apart, of so many rules; two if more. */
  long settled(int[] sums, int rules) {
    int best = Integer.MIN_VALUE;
    for (int sum : sums) {
      best = Math.max(best, sum);
    }
    int[] settled = sums.clone();
    for (int i = 0; i < settled.length; i++) {
      settled[i] = Math.max(settled[i], best - reach);
    }
    return packed(settled, rules);
  }

  private int[] unpacked(long totals) {
    int[] sums = new int[options];
    for (int i = 0; i < options; i++) {
      sums[i] = (int) (totals >>> i * BITS & MOST);
    }
    return sums;
  }

  private static long packed(int[] sums, long counted) {
    int least = Integer.MAX_VALUE;
    for (int sum : sums) {
      least = Math.min(least, sum);
    }
    long packed = counted << RULES_AT;
    for (int i = 0; i < sums.length; i++) {
      packed |= (long) (sums[i] - least) << i * BITS;
    }
    return packed;
  }

  private static boolean isNothing(long totals) {
    return totals >>> RULES_AT == 0;
  }

  /** The outcome that totals lead to where nothing stops. */
  public int outcome(long totals) {
    return outcome(totals, leadNeeded);
  }

  /** The same with another lead needed. */
  public int outcome(long totals, int needed) {
    return isNothing(totals) ? unknown : outcome(unpacked(totals), needed);
  }

  private int outcome(int[] sums, int needed) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return lead(sums) < needed ? either : best;
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
    return outcome(totals) < either && lead(totals) >= needed;
  }

  /** The outcome were a rule, which is among those that are true, not there. */
  public int outcomeWithout(long totals, int rule) {
    return totals >>> RULES_AT == 1 ? unknown : outcomeAt(totals, rule, 0);
  }

  /** The outcome if a rule, which is among those that are true, had these points. */
  public int outcomeAt(long totals, int rule, int otherPoints) {
    int[] sums = unpacked(totals);
    sums[optionOf[rule]] += otherPoints - points[rule];
    return outcome(sums, leadNeeded);
  }

  public int leadNeeded() {
    return leadNeeded;
  }

  public int clearLead() {
    return clearLead;
  }

  public int either() {
    return either;
  }

  int options() {
    return options;
  }

  /** How many binary digits the points of an option take at most. */
  int digits() {
    return digits;
  }

  /** How many binary digits a lead takes that something may depend on. */
  int digitsOfReach() {
    return Integer.SIZE - Integer.numberOfLeadingZeros(reach);
  }

  int optionOf(int rule) {
    return optionOf[rule];
  }

  int pointsOf(int rule) {
    return points[rule];
  }
}
