package advisor.explain;

import advisor.evaluate.Budget;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Judgement;
import advisor.evaluate.Outcomes;
import advisor.model.Option;
import advisor.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what lies behind a result. */
public final class Explainer {

  private final Evaluator evaluator;
  private final OpenOutcomes waysOn;
  private final Budget effort;

  public Explainer(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.waysOn = new OpenOutcomes(evaluator);
    this.effort = Budget.of(evaluator.book(), SmallestChanges.MOST_TESTS);
  }

  /** Explains a result that the evaluator gave. A stop has no decisive rules and no what-if. */
  public Explanation explain(Evaluation evaluation) {
    if (evaluation.isStop()) {
      return new Explanation(evaluation, Set.of(), List.of(), true);
    }
    SmallestChanges changes = new SmallestChanges(evaluator, waysOn, effort.share(1));
    changes.find(evaluation);
    return new Explanation(evaluation, decisive(evaluation), changes.found(), changes.areAll());
  }

  /** Explains a result and leaves out what would change it, which costs the most. */
  public Explanation explainWithoutWhatIf(Evaluation evaluation) {
    Set<String> decisive = evaluation.isStop() ? Set.of() : decisive(evaluation);
    return new Explanation(evaluation, decisive, List.of(), false);
  }

  private Set<String> decisive(Evaluation evaluation) {
    Set<String> decisive = new TreeSet<>();
    for (Judgement<Rule> judged : evaluation.rules()) {
      if (judged.isTrue()
          && !outcomeWithout(judged, evaluation).equals(evaluation.outcome().id())) {
        decisive.add(judged.id());
      }
    }
    return decisive;
  }

  private String outcomeWithout(Judgement<Rule> judged, Evaluation evaluation) {
    Outcomes outcomes = evaluator.outcomes();
    Map<String, Integer> totals = evaluation.totals();
    int[] without = new int[totals.size()];
    for (int i = 0; i < without.length; i++) {
      Option option = outcomes.options().get(i);
      boolean spoke = judged.said().option().equals(option.id());
      without[i] = totals.get(option.id()) - (spoke ? judged.said().points() : 0);
    }
    return outcomes.id(outcomes.decide(without, false).outcome());
  }
}
