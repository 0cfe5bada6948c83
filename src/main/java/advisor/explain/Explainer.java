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

/** Explains a result: its decisive rules, and the smallest changes that would lead elsewhere. */
public final class Explainer {

  private final Evaluator evaluator;
  private final OpenOutcomes openOutcomes;
  private final Budget budget;

  public Explainer(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.openOutcomes = new OpenOutcomes(evaluator);
    this.budget = Budget.of(evaluator.book(), SmallestChanges.MOST_TESTS);
  }

  /** Explains a result of the evaluator. A stop has no decisive rules and no what-if. */
  public Explanation explain(Evaluation evaluation) {
    if (evaluation.isStop()) {
      return new Explanation(evaluation, Set.of(), List.of(), true);
    }
    SmallestChanges changes = new SmallestChanges(evaluator, openOutcomes, budget.share(1));
    changes.find(evaluation);
    return new Explanation(evaluation, decisive(evaluation), changes.found(), changes.areAll());
  }

  /** Explains a result without the what-if, which is the costly part. */
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
