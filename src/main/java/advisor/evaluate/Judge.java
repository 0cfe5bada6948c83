package advisor.evaluate;

import advisor.model.Conditional;
import advisor.model.Stop;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges whether a rule, stop, caution or remark is true under these marks, and why.
 *
 * @param said the marks as the person answered; a question that was passed over has no answer here
 * @param marks the marks to judge; for a stop, they may hold example answers to questions that were
 *     passed over, which show why it acts
 */
record Judge(Questions questions, CompiledCondition[] askWhen, long[] said, long[] marks) {

  /** Judges stops. A question after the end of the interview may be known not to apply. */
  List<Judgement<Stop>> stops(CompiledStop[] stops) {
    long[] known = marks.clone();
    for (int i = 0; i < known.length; i++) {
      boolean isOpen = known[i] == AnswerBits.UNANSWERED;
      known[i] =
          isOpen && askWhen[i].on(known) == Truth.FALSE ? AnswerBits.NOT_APPLICABLE : known[i];
    }
    List<Judgement<Stop>> judged = new ArrayList<>(stops.length);
    for (CompiledStop stop : stops) {
      boolean isPassed = AnswerBits.someIs(AnswerBits.PASSED_OVER, stop.mentions(), said);
      long[] shown = isPassed ? StopDespiteGaps.example(stop, said) : known;
      Judge judging = new Judge(questions, askWhen, said, shown);
      judged.add(judging.judged(stop.stop(), stop.when(), stop.mentions()));
    }
    return judged;
  }

  <T extends Conditional> List<Judgement<T>> all(List<CompiledStatement<T>> compiled) {
    List<Judgement<T>> judged = new ArrayList<>(compiled.size());
    for (CompiledStatement<T> each : compiled) {
      judged.add(judged(each.said(), each.when(), each.mentions()));
    }
    return judged;
  }

  private <T extends Conditional> Judgement<T> judged(
      T text, CompiledCondition when, int[] mentions) {
    boolean open = AnswerBits.someIs(AnswerBits.UNANSWERED, mentions, marks);
    return new Judgement<>(text, when.on(marks), open, this, when);
  }

  /**
   * Returns the marks that give a condition its value. If that depends on a question that was not
   * asked, the answers that kept it from being asked are included.
   */
  long[] supporting(CompiledCondition condition) {
    long[] support = questions.unanswered();
    condition.support(marks, support);
    for (int i = support.length - 1; i >= 0; i--) {
      if (said[i] == AnswerBits.PASSED_OVER) {
        support[i] = AnswerBits.UNANSWERED;
      } else if (support[i] == AnswerBits.NOT_APPLICABLE && restsOnUnasked(condition)) {
        askWhen[i].support(marks, support);
      }
    }
    return support;
  }

  /** Whether the condition would have another value if the questions not asked were unknown. */
  private boolean restsOnUnasked(CompiledCondition condition) {
    long[] asked = marks.clone();
    for (int i = 0; i < asked.length; i++) {
      boolean isUnasked =
          marks[i] == AnswerBits.NOT_APPLICABLE && said[i] != AnswerBits.PASSED_OVER;
      asked[i] = isUnasked ? AnswerBits.UNANSWERED : marks[i];
    }
    return condition.on(asked) != condition.on(marks);
  }
}
