package advisor.explain;

import advisor.evaluate.Budget;
import advisor.evaluate.DistinctAnswers;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Condition;
import advisor.model.Question;
import java.util.BitSet;

/**
 * Finds the outcomes that remain possible when the open questions are answered in every way that
 * rules, {@code askWhen} and stops distinguish.
 *
 * <p>A question that only stops and cautions mention gets its least alarming answer: that a new
 * question could find a warning sign says nothing about the changed answer.
 */
final class OpenOutcomes {

  /** The most open questions that rules mention on one way; each at least doubles the ways. */
  private static final int MOST_BRANCHES = 200;

  private final Evaluator evaluator;
  private final BitSet weighed = new BitSet();
  private final DistinctAnswers distinctAnswers;

  OpenOutcomes(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.distinctAnswers = new DistinctAnswers(evaluator.questions(), evaluator.book().deciding());
    for (Condition condition : evaluator.book().weighing()) {
      for (String question : condition.questions()) {
        weighed.set(evaluator.questions().indexOf(question));
      }
    }
  }

  /** Whether a rule or an {@code askWhen} mentions the question. */
  boolean isWeighed(int question) {
    return weighed.get(question);
  }

  /** Whether an outcome can be reached, as far as the budget allows. */
  enum Reachable {
    NO,
    YES,
    TOO_MANY_WAYS
  }

  /**
   * Whether some answers to the open questions lead to this outcome.
   *
   * @param outcomes receives the outcomes that were reached; all of them when the answer is no
   */
  Reachable lead(long[] marks, int outcome, BitSet outcomes, Budget budget) {
    return new DepthFirst(outcome, outcomes, budget).from(marks, MOST_BRANCHES);
  }

  /** A depth-first search that ends at the first way to the outcome. */
  private final class DepthFirst {

    private final int outcome;
    private final BitSet outcomes;
    private final Budget budget;

    DepthFirst(int outcome, BitSet outcomes, Budget budget) {
      this.outcome = outcome;
      this.outcomes = outcomes;
      this.budget = budget;
    }

    Reachable from(long[] given, int branches) {
      long[] marks = given.clone();
      while (budget.allowsAWalk()) {
        Walk walk = evaluator.walk(marks);
        int question = walk.position();
        if (walk.end() != Walk.End.UNANSWERED) {
          return reached(evaluator.verdict(walk).outcome());
        }
        if (isWeighed(question)) {
          return branches == 0 ? Reachable.TOO_MANY_WAYS : branch(marks, question, branches - 1);
        }
        marks[question] = leastAlarming(question, marks);
      }
      return Reachable.TOO_MANY_WAYS;
    }

    private Reachable reached(int end) {
      outcomes.set(end);
      return end == outcome ? Reachable.YES : Reachable.NO;
    }

    private Reachable branch(long[] marks, int question, int branches) {
      for (long mark : distinctAnswers.of(question)) {
        marks[question] = mark;
        Reachable answer = from(marks, branches);
        if (answer != Reachable.NO) {
          return answer;
        }
      }
      return Reachable.NO;
    }
  }

  private long leastAlarming(int position, long[] marks) {
    Question question = evaluator.questions().get(position);
    if (question.choosesMany() && question.offersNone()) {
      return 0;
    }
    for (int i = 0; i < question.answers().size(); i++) {
      long[] further = marks.clone();
      further[position] = 1L << i;
      if (evaluator.walk(further).end() != Walk.End.STOPPED) {
        return 1L << i;
      }
    }
    return 1;
  }
}
