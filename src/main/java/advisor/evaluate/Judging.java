package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Conditional;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells of every rule, stop, caution and remark whether it is true under these marks, and why.
 *
 * @param asked the marks as if nobody could tell what was not asked
 */
record Judging(Questions questions, CompiledCondition[] askWhen, long[] marks, long[] asked) {

  /** Judges these marks. */
  static Judging of(Questions questions, CompiledCondition[] askWhen, long[] marks) {
    long[] asked = marks.clone();
    for (int i = 0; i < asked.length; i++) {
      asked[i] = asked[i] == AnswerBits.NOT_APPLICABLE ? AnswerBits.UNANSWERED : asked[i];
    }
    return new Judging(questions, askWhen, marks, asked);
  }

  List<Judgement<Stop>> stops(CompiledStop[] stops) {
    List<Judgement<Stop>> judged = new ArrayList<>();
    for (CompiledStop stop : stops) {
      boolean passesOver = AnswerBits.passesOverOneOf(stop.mentions(), marks);
      judged.add(passesOver ? passedOver(stop) : judged(stop));
    }
    return judged;
  }

  /** Nobody has said what was passed over. */
  private Judgement<Stop> passedOver(CompiledStop stop) {
    Judging example = of(questions, askWhen, PassedOver.example(stop, marks));
    Judgement<Stop> judged = example.judged(stop);
    Answers answers = judged.answers();
    for (int question : stop.mentions()) {
      boolean unsaid = marks[question] == AnswerBits.PASSED_OVER;
      answers = unsaid ? answers.without(Set.of(questions.get(question).id())) : answers;
    }
    return new Judgement<>(judged.said(), judged.truth(), judged.open(), answers);
  }

  <T extends Conditional> List<Judgement<T>> all(List<Compiled<T>> compiled) {
    List<Judgement<T>> judged = new ArrayList<>();
    for (Compiled<T> each : compiled) {
      judged.add(judged(each.said(), each.when(), each.mentions()));
    }
    return judged;
  }

  private Judgement<Stop> judged(CompiledStop stop) {
    return judged(stop.stop(), stop.when(), stop.mentions());
  }

  private <T extends Conditional> Judgement<T> judged(
      T said, CompiledCondition when, int[] mentions) {
    boolean open = AnswerBits.lacksOneOf(mentions, marks);
    return new Judgement<>(said, when.on(marks), open, support(when));
  }

  /**
   * What rests on a question that was not asked rests on the answers because of which it was not.
   */
  private Answers support(CompiledCondition condition) {
    long[] support = questions.unanswered();
    condition.support(marks, support);
    boolean rests = condition.on(asked) != condition.on(marks);
    for (int i = support.length - 1; rests && i >= 0; i--) {
      if (support[i] == AnswerBits.NOT_APPLICABLE) {
        askWhen[i].support(marks, support);
      }
    }
    return questions.answers(support);
  }
}
