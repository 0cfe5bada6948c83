package advisor.explain;

import advisor.evaluate.Budget;
import advisor.evaluate.DistinctAnswers;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Condition;
import advisor.model.Question;
import java.util.BitSet;

/**
 * Where answers can lead when the questions that are still open are answered in every way that
 * rules, {@code askWhen} and stops can tell apart.
 *
 * <p>A question that only stops and cautions mention is given the answer that alarms least: that a
 * new question can find a warning sign is nothing a changed answer tells.
 */
final class OpenOutcomes {

  /** The most open questions that rules weigh on one way: each doubles the ways at least. */
  private static final int MOST_FORKS = 200;

  private final Evaluator evaluator;
  private final BitSet weighed = new BitSet();
  private final DistinctAnswers toldApart;

  OpenOutcomes(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.toldApart = new DistinctAnswers(evaluator.questions(), evaluator.book().deciding());
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

  /** Whether any way on leads to an outcome, as far as effort allows to tell. */
  enum Reachable {
    NO,
    YES,
    TOO_MANY_WAYS
  }

  /**
   * Whether one leads to this outcome.
   *
   * @param outcomes takes in where they lead; all of it when the answer is no
   */
  Reachable lead(long[] marks, int outcome, BitSet outcomes, Budget effort) {
    return new DepthFirst(outcome, outcomes, effort).from(marks, MOST_FORKS);
  }

  /** A search, depth first, that ends with the first way to the outcome. */
  private final class DepthFirst {

    private final int outcome;
    private final BitSet outcomes;
    private final Budget effort;

    DepthFirst(int outcome, BitSet outcomes, Budget effort) {
      this.outcome = outcome;
      this.outcomes = outcomes;
      this.effort = effort;
    }

    Reachable from(long[] given, int forks) {
      long[] marks = given.clone();
      while (effort.allowsAWalk()) {
        Walk walk = evaluator.walk(marks);
        int question = walk.position();
        if (walk.end() != Walk.End.UNANSWERED) {
          return reached(evaluator.verdict(walk).outcome());
        }
        if (isWeighed(question)) {
          return forks == 0 ? Reachable.TOO_MANY_WAYS : fork(marks, question, forks - 1);
        }
        marks[question] = leastAlarming(question, marks);
      }
      return Reachable.TOO_MANY_WAYS;
    }

    private Reachable reached(int end) {
      outcomes.set(end);
      return end == outcome ? Reachable.YES : Reachable.NO;
    }

    private Reachable fork(long[] marks, int question, int forks) {
      for (long mark : toldApart.of(question)) {
        marks[question] = mark;
        Reachable answer = from(marks, forks);
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
