package advisor.interview;

import advisor.evaluate.Alternatives;
import advisor.evaluate.Effect;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Judged;
import advisor.evaluate.Marks;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether every way to go on leads to the same outcome.
 *
 * <p>Exact, by trying each answer that conditions can tell apart, and "not sure"; branches that
 * points already decide are not followed. An interview that would take more than {@value
 * #MOST_WALKS} tries counts as not settled: to ask one question too many is harmless.
 */
final class Settled {

  private static final int MOST_WALKS = 20_000;

  private final Evaluator evaluator;
  private final Alternatives alternatives;
  private int walks;

  Settled(Evaluator evaluator) {
    this.evaluator = evaluator;
    List<Condition> conditions = new ArrayList<>();
    for (Rule rule : evaluator.book().rules()) {
      conditions.add(rule.when());
    }
    for (Question question : evaluator.book().questions()) {
      conditions.add(question.askWhen());
    }
    this.alternatives = new Alternatives(evaluator.questions(), conditions);
  }

  /**
   * Whether nothing that can still be answered changes the outcome. Never while a stop question
   * is open, nor while a caution about the outcome's option is.
   */
  boolean holds(Walk walk) {
    if (walk.end() != Walk.End.UNANSWERED) {
      return true;
    }
    int outcome = evaluator.verdict(walk).outcome();
    return outcome != Verdict.NONE && !cautionsOpen(walk) && always(outcome, walk);
  }

  private boolean cautionsOpen(Walk walk) {
    Evaluation evaluation = evaluator.evaluate(walk);
    for (Judged.OfCaution judged : evaluation.cautions()) {
      if (judged.truth() == Truth.UNKNOWN && judged.open() && concerns(evaluation, judged.caution())) {
        return true;
      }
    }
    return evaluation.stops().stream().anyMatch(judged -> judged.effect() == Effect.OPEN);
  }

  private static boolean concerns(Evaluation evaluation, Caution caution) {
    return evaluation.outcome().strength().isEmpty()
        || evaluation.outcome().id().equals(caution.about());
  }

  private boolean always(int outcome, Walk walk) {
    if (walk.end() != Walk.End.UNANSWERED) {
      return evaluator.verdict(walk).outcome() == outcome;
    }
    if (isOutOfReach(outcome, walk)) {
      return true;
    }
    int position = walk.position();
    for (long answer : answers(position)) {
      long[] marks = walk.marks();
      marks[position] = answer;
      if (++walks > MOST_WALKS || !always(outcome, evaluator.walk(marks))) {
        return false;
      }
    }
    return true;
  }

  private List<Long> answers(int position) {
    List<Long> answers = new ArrayList<>(alternatives.of(position));
    if (evaluator.questions().get(position).offersNotSure()) {
      answers.add(Marks.NOT_SURE);
    }
    return answers;
  }

  /** Whether the option leads by enough even if every open rule spoke against it and none for it. */
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
      if (i != outcome
          && least[outcome] - most[i] < evaluator.book().decision().leadNeeded()) {
        return false;
      }
    }
    return true;
  }
}
