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
 * A table of point totals, each with a number. What all options have in common beyond every
 * threshold is subtracted. Totals with the same number lead to the same result, also after the same
 * points are added to both.
 */
public final class TotalsTable {

  /** The number of the totals before any rule is true. */
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
   * Returns final totals in a simpler form: an option is never further behind the best than a
   * threshold, or other points of one rule, could make up. Every question about the totals has the
   * same answer.
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

  /** A lead that neither a threshold one point off nor other points of one rule can change. */
  private static int beyond(int threshold) {
    return threshold + 1 + Rule.MOST_POINTS;
  }

  private Verdict verdict(int number) {
    return outcomes.decide(totals.row(number), false);
  }

  /** Returns the outcome of totals if no stop acts. */
  public int outcome(int number) {
    return verdict(number).outcome();
  }

  /** Whether the outcome speaks for this option, alone or with others. */
  public boolean speaksFor(int number, String option) {
    return outcomes.describe(verdict(number)).speaksFor(option);
  }

  /** Returns the best total minus the second best; 0 if no rule is true. */
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

  public IntPredicate changedIfNeeded(int lead) {
    return number -> outcomes.decide(totals.row(number), false, lead).outcome() != outcome(number);
  }

  public IntPredicate changedIfClearFrom(int lead) {
    return number -> isClear(verdict(number), lead) != isClear(number);
  }

  /** Tests whether the outcome would change if a rule that is true had other points. */
  public IntPredicate changedAt(int rule, int otherPoints) {
    return number -> {
      int[] sums = totals.row(number);
      sums[optionOf[rule]] += otherPoints - points[rule];
      return outcomes.decide(sums, false).outcome() != outcome(number);
    };
  }
}
