package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Rule;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.List;

/** Tells of every rule, stop and caution whether it is true under these marks, and why. */
record Judge(Questions questions, long[] marks) {

  List<Judged.OfStop> stops(CompiledStop[] stops) {
    List<Judged.OfStop> judged = new ArrayList<>();
    for (CompiledStop stop : stops) {
      Truth truth = stop.when().on(marks);
      judged.add(new Judged.OfStop(stop.stop(), truth, stop.effect(marks), support(stop.when())));
    }
    return judged;
  }

  List<Judged.OfCaution> cautions(List<Caution> cautions) {
    List<Judged.OfCaution> judged = new ArrayList<>();
    for (Caution caution : cautions) {
      Test test = Test.compile(caution.when(), questions);
      boolean open = isOpen(questions.mentionedBy(caution.when()));
      judged.add(new Judged.OfCaution(caution, test.on(marks), open, support(test)));
    }
    return judged;
  }

  private boolean isOpen(int[] mentioned) {
    for (int question : mentioned) {
      if (marks[question] == Marks.UNANSWERED) {
        return true;
      }
    }
    return false;
  }

  List<Judged.OfRule> rules(List<Rule> rules, Test[] tests) {
    List<Judged.OfRule> judged = new ArrayList<>();
    for (int i = 0; i < tests.length; i++) {
      judged.add(new Judged.OfRule(rules.get(i), tests[i].on(marks), support(tests[i])));
    }
    return judged;
  }

  private Answers support(Test test) {
    long[] support = questions.unanswered();
    test.support(marks, support);
    return questions.answers(support);
  }
}
