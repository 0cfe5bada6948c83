package advisor.check.prove;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcomes;
import advisor.evaluate.Verdict;
import advisor.model.Decision;
import advisor.model.Rule;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Totals of points, each known by a number; where every option has more than anything asks for,
 * what they have in common is left out. Two totals with the same number lead to the same result,
 * and to the same one as each other whatever is added to both.
 */
public final class TotalsTable {

  /** No rule is true, so far. */
  public static final int NOTHING = 0;

  private static final int MOST_TOTALS = 1_000_000;

  private final TupleTable totals = new TupleTable(MOST_TOTALS, "totals");
  private final Outcomes outcomes;
  private final Decision decision;
  private final int[] optionOf;
  private final int[] points;
  private int[] settled = new int[1 << 9];

  TotalsTable(Evaluator evaluator) {
    List<Rule> rules = evaluator.book().rules();
    this.outcomes = evaluator.outcomes();
    this.decision = evaluator.book().decision();
    List<String> ids = outcomes.ids();
    this.optionOf = rules.stream().mapToInt(rule -> ids.indexOf(rule.option())).toArray();
    this.points = rules.stream().mapToInt(Rule::points).toArray();
    totals.number(none());
  }

  int[] none() {
    return new int[outcomes.options().size()];
  }

  void gain(int rule, int[] sums) {
    sums[optionOf[rule]] += points[rule];
  }

  /** Totals with further points for each option. */
  int add(int number, int[] gained) {
    int[] sums = none();
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = totals.at(number, i) + gained[i];
      least = Math.min(least, sums[i]);
      most = Math.max(most, gained[i]);
    }
    if (most == 0) {
      return number;
    }
    int inCommon = Math.max(0, least - beyond(decision.leadNeeded()));
    for (int i = 0; i < sums.length; i++) {
      sums[i] -= inCommon;
    }
    return totals.number(sums);
  }

  /**
   * Totals to which nothing is added any more, with each option no further behind the best than any
   * threshold, or other points of one rule, can reach: whatever can be asked about the totals has
   * the same answer.
   */
  int settled(int number) {
    settled = TupleTable.fitted(settled, number + 1);
    if (settled[number] == 0) {
      int[] sums = totals.row(number);
      int reach = beyond(Math.max(decision.leadNeeded(), decision.clearLead()));
      int least = IntStream.of(sums).max().orElseThrow() - reach;
      settled[number] =
          totals.number(IntStream.of(sums).map(sum -> Math.max(sum, least)).toArray());
    }
    return settled[number];
  }

  /** What a threshold, one point off, and other points of one rule do not reach. */
  private static int beyond(int threshold) {
    return threshold + 1 + Rule.MOST_POINTS;
  }

  private Verdict verdict(int number) {
    return outcomes.decide(totals.row(number), false);
  }

  /** The outcome that totals lead to where nothing stops. */
  public int outcome(int number) {
    return verdict(number).outcome();
  }

  /** Whether the outcome speaks for this option, be it together with others. */
  public boolean speaksFor(int number, String option) {
    return outcomes.describe(verdict(number)).speaksFor(option);
  }

  /** The best total less the second best; 0 where no rule is true. */
  public int lead(int number) {
    return verdict(number).lead();
  }

  public boolean isClear(int number) {
    return isClear(verdict(number), decision.clearLead());
  }

  private boolean isClear(Verdict verdict, int clearLead) {
    return verdict.outcome() < outcomes.either() && verdict.lead() >= clearLead;
  }

  public IntPredicate leadingTo(int outcome) {
    return number -> outcome(number) == outcome;
  }

  /** Whether the outcome would be another with another lead needed. */
  public IntPredicate changedIfNeeded(int lead) {
    return number -> outcomes.decide(totals.row(number), false, lead).outcome() != outcome(number);
  }

  /** Whether a recommendation would be clear and is not, or is, and would not be. */
  public IntPredicate changedIfClearFrom(int lead) {
    return number -> isClear(verdict(number), lead) != isClear(number);
  }

  /** Whether the outcome would be another if a rule, which is true, had other points. */
  public IntPredicate changedAt(int rule, int otherPoints) {
    return number -> {
      int[] sums = totals.row(number);
      sums[optionOf[rule]] += otherPoints - points[rule];
      return outcomes.decide(sums, false).outcome() != outcome(number);
    };
  }
}
