package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.Truth;
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
      judged.add(
          AnswerBits.passesOverOneOf(stop.mentions(), marks) ? passedOver(stop) : judged(stop));
    }
    return judged;
  }

  private Judgement.OfStop judged(CompiledStop stop) {
    Truth truth = stop.when().on(marks);
    return new Judgement.OfStop(stop.stop(), truth, stop.effect(marks), support(stop.when()));
  }

  /** Nobody has said what was passed over. */
  private Judgement.OfStop passedOver(CompiledStop stop) {
    Judging example = of(questions, askWhen, PassedOver.example(stop, marks));
    Set<String> unsaid = new HashSet<>();
    for (int question : stop.mentions()) {
      if (marks[question] == AnswerBits.PASSED_OVER) {
        unsaid.add(questions.get(question).id());
      }
    }
    Truth truth = stop.when().on(example.marks());
    SupportingAnswers said = new SupportingAnswers(example, stop.when(), unsaid);
    return new Judgement.OfStop(stop.stop(), truth, stop.effect(marks), said);
  }

  List<Judgement.OfCaution> cautions(List<Compiled<Caution>> cautions) {
    List<Judgement.OfCaution> judged = new ArrayList<>();
    for (Compiled<Caution> caution : cautions) {
      Truth truth = caution.when().on(marks);
      boolean open = AnswerBits.lacksOneOf(caution.mentions(), marks);
      judged.add(new Judgement.OfCaution(caution.said(), truth, open, support(caution.when())));
    }
    return judged;
  }

  List<Judgement.OfRemark> remarks(List<Compiled<Remark>> remarks) {
    List<Judgement.OfRemark> judged = new ArrayList<>();
    for (Compiled<Remark> remark : remarks) {
      Truth truth = remark.when().on(marks);
      judged.add(new Judgement.OfRemark(remark.said(), truth, support(remark.when())));
    }
    return judged;
  }

  List<Judgement.OfRule> rules(List<Compiled<Rule>> rules) {
    List<Judgement.OfRule> judged = new ArrayList<>();
    for (Compiled<Rule> rule : rules) {
      Truth truth = rule.when().on(marks);
      judged.add(new Judgement.OfRule(rule.said(), truth, support(rule.when())));
    }
    return judged;
  }

  private SupportingAnswers support(CompiledCondition condition) {
    return new SupportingAnswers(this, condition, Set.of());
  }

  /**
   * The answers because of which a condition is what it is. What rests on a question that was not
   * asked rests on the answers because of which it was not.
   */
  Answers supporting(CompiledCondition condition) {
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
