package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Rule;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.List;

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

  List<Judgement.OfStop> stops(CompiledStop[] stops) {
    List<Judgement.OfStop> judged = new ArrayList<>();
    for (CompiledStop stop : stops) {
      Truth truth = stop.when().on(marks);
      judged.add(
          new Judgement.OfStop(stop.stop(), truth, stop.effect(marks), support(stop.when())));
    }
    return judged;
  }

  List<Judgement.OfCaution> cautions(CompiledCaution[] cautions) {
    List<Judgement.OfCaution> judged = new ArrayList<>();
    for (CompiledCaution caution : cautions) {
      Truth truth = caution.when().on(marks);
      boolean open = caution.isOpen(marks);
      judged.add(new Judgement.OfCaution(caution.caution(), truth, open, support(caution.when())));
    }
    return judged;
  }

  List<Judgement.OfRemark> remarks(CompiledRemark[] remarks) {
    List<Judgement.OfRemark> judged = new ArrayList<>();
    for (CompiledRemark remark : remarks) {
      Truth truth = remark.when().on(marks);
      judged.add(new Judgement.OfRemark(remark.remark(), truth, support(remark.when())));
    }
    return judged;
  }

  List<Judgement.OfRule> rules(List<Rule> rules, CompiledCondition[] compiled) {
    List<Judgement.OfRule> judged = new ArrayList<>();
    for (int i = 0; i < compiled.length; i++) {
      judged.add(new Judgement.OfRule(rules.get(i), compiled[i].on(marks), support(compiled[i])));
    }
    return judged;
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
