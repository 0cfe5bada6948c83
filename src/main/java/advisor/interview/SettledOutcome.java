package advisor.interview;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Budget;
import advisor.evaluate.DistinctAnswers;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Judgement;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.Truth;
import java.util.Optional;

/**
 * Decides whether every possible answer from here on leads to the same outcome.
 *
 * <p>The decision is exact: each answer that conditions can tell apart is tried, and "not sure".
 * Answers given ahead stand, and branches that points already decide are not followed. What would
 * take more than {@value #MOST_TESTS} tests counts as not settled, because one question too many is
 * harmless.
 */
final class SettledOutcome {

  private static final long MOST_TESTS = 5_000_000;

  private final Evaluator evaluator;
  private final DistinctAnswers alternatives;
  private final Budget budget;

  private SettledOutcome(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.alternatives = new DistinctAnswers(evaluator.questions(), evaluator.book().weighing());
    this.budget = Budget.of(evaluator.book(), MOST_TESTS);
  }

  /**
   * The first walk that settles the outcome; empty where none does. Answers given ahead are taken
   * one by one, when their questions come.
   */
  static Optional<Walk> walk(Evaluator evaluator, RememberedAnswers remembered) {
    Answers taken = remembered.standing().without(remembered.ahead());
    Walk walk = evaluator.walk(taken);
    while (!new SettledOutcome(evaluator).holds(walk, evaluator.questions().marks(taken))) {
      String next = evaluator.questions().get(walk.position()).id();
      Optional<Response> given = remembered.standing().to(next);
      if (given.isEmpty()) {
        return Optional.empty();
      }
      taken = taken.with(next, given.get());
      walk = evaluator.walk(taken);
    }
    return Optional.of(walk);
  }

  /**
   * Whether no open answer can change the outcome. False while a stop question is open, or a
   * caution about the option of the outcome.
   *
   * @param given the marks from which the walk was made
   */
  private boolean holds(Walk walk, long[] given) {
    if (walk.end() != Walk.End.UNANSWERED) {
      return true;
    }
    int outcome = evaluator.verdict(walk).outcome();
    return outcome != Verdict.NONE && !cautionsOpen(walk) && always(outcome, walk, given);
  }

  private boolean cautionsOpen(Walk walk) {
    Evaluation evaluation = evaluator.evaluate(walk);
    for (Judgement<Caution> judged : evaluation.cautions()) {
      if (judged.truth() == Truth.UNKNOWN && judged.open() && concerns(evaluation, judged.said())) {
        return true;
      }
    }
    return false;
  }

  private static boolean concerns(Evaluation evaluation, Caution caution) {
    return evaluation.outcome().strength().isEmpty() || caution.concerns(evaluation.outcome().id());
  }

  private boolean always(int outcome, Walk walk, long[] given) {
    if (walk.end() != Walk.End.UNANSWERED) {
      return evaluator.verdict(walk).outcome() == outcome;
    }
    if (isOutOfReach(outcome, walk)) {
      return true;
    }
    for (long answer : alternatives.of(walk.position())) {
      if (!alwaysWith(answer, outcome, walk, given)) {
        return false;
      }
    }
    return !evaluator.questions().get(walk.position()).offersNotSure()
        || alwaysWith(AnswerBits.NOT_SURE, outcome, walk, given);
  }

  private boolean alwaysWith(long answer, int outcome, Walk walk, long[] given) {
    long[] further = given.clone();
    further[walk.position()] = answer;
    return budget.allowsAWalk() && always(outcome, evaluator.walk(further), further);
  }

  /**
   * Whether the option leads by enough even if every open rule spoke against it and none for it.
   */
  private boolean isOutOfReach(int outcome, Walk walk) {
    if (outcome >= evaluator.outcomes().either()) {
      return false;
    }
    int[] least = new int[evaluator.outcomes().options().size()];
    int[] most = new int[least.length];
    long[] marks = walk.marks();
    for (int i = 0; i < evaluator.book().rules().size(); i++) {
      Rule rule = evaluator.book().rules().get(i);
      int option = evaluator.outcomes().ids().indexOf(rule.option());
      Truth truth = evaluator.rule(i, marks);
      least[option] += truth == Truth.TRUE ? rule.points() : 0;
      most[option] += truth == Truth.FALSE ? 0 : rule.points();
    }
    for (int i = 0; i < most.length; i++) {
      if (i != outcome && least[outcome] - most[i] < evaluator.book().decision().leadNeeded()) {
        return false;
      }
    }
    return true;
  }
}
