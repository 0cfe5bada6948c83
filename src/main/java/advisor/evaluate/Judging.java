package advisor.evaluate;

import advisor.model.Conditional;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells of every rule, stop, caution and remark whether it is true under these marks, and why.
 *
 * @param asked the marks as if nobody could tell what was not asked
 */
record Judging(Questions questions, CompiledCondition[] askWhen, long[] marks, long[] asked) {

  static Judging of(Questions questions, CompiledCondition[] askWhen, long[] marks) {
    long[] asked = marks.clone();
    for (int i = 0; i < asked.length; i++) {
      asked[i] = asked[i] == AnswerBits.NOT_APPLICABLE ? AnswerBits.UNANSWERED : asked[i];
    }
    return new Judging(questions, askWhen, marks, asked);
  }

  List<Judgement<Stop>> stops(CompiledStop[] stops) {
    List<Judgement<Stop>> judged = new ArrayList<>(stops.length);
    for (CompiledStop stop : stops) {
      boolean passesOver = AnswerBits.passesOverOneOf(stop.mentions(), marks);
      Set<String> unsaid = passesOver ? passedOver(stop) : Set.of();
      Judging judging = passesOver ? of(questions, askWhen, PassedOver.example(stop, marks)) : this;
      judged.add(judging.judged(stop.stop(), stop.when(), stop.mentions(), unsaid));
    }
    return judged;
  }

  /** Nobody has said what was passed over. */
  private Set<String> passedOver(CompiledStop stop) {
    Set<String> unsaid = new HashSet<>();
    for (int question : stop.mentions()) {
      if (marks[question] == AnswerBits.PASSED_OVER) {
        unsaid.add(questions.get(question).id());
      }
    }
    return unsaid;
  }

  <T extends Conditional> List<Judgement<T>> all(List<Compiled<T>> compiled) {
    List<Judgement<T>> judged = new ArrayList<>(compiled.size());
    for (Compiled<T> each : compiled) {
      judged.add(judged(each.said(), each.when(), each.mentions(), Set.of()));
    }
    return judged;
  }

  private <T extends Conditional> Judgement<T> judged(
      T said, CompiledCondition when, int[] mentions, Set<String> unsaid) {
    boolean open = AnswerBits.lacksOneOf(mentions, marks);
    SupportingAnswers support = new SupportingAnswers(this, when, unsaid);
    return new Judgement<>(said, when.on(marks), open, support);
  }

  /**
   * The marks because of which a condition is what it is. What rests on a question that was not
   * asked rests on the answers because of which it was not.
   */
  long[] supporting(CompiledCondition condition) {
    long[] support = questions.unanswered();
    condition.support(marks, support);
    boolean rests = condition.on(asked) != condition.on(marks);
    for (int i = support.length - 1; rests && i >= 0; i--) {
      if (support[i] == AnswerBits.NOT_APPLICABLE) {
        askWhen[i].support(marks, support);
      }
    }
    return support;
  }
}
