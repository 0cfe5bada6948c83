package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The values of the keys that are wanted, explained as far as these need it, and no further. */
record Explaining(
    Evaluator evaluator,
    Explainer explainer,
    RulesIdentity rules,
    List<ResultKey> keys,
    ResultKey.Needs needs) {

  static Explaining of(Evaluator evaluator, RulesIdentity rules, List<ResultKey> keys) {
    ResultKey.Needs most = ResultKey.Needs.VERDICT;
    for (ResultKey key : keys) {
      most = key.needs().compareTo(most) > 0 ? key.needs() : most;
    }
    return new Explaining(evaluator, new Explainer(evaluator), rules, List.copyOf(keys), most);
  }

  /** The values of a walk that leads to something, one for each key. */
  List<JsonNode> values(Walk walk) {
    List<JsonNode> values = new ArrayList<>();
    if (needs == ResultKey.Needs.VERDICT) {
      Verdict verdict = evaluator.verdict(walk);
      keys.forEach(key -> values.add(ResultJson.ofVerdict(key, verdict, evaluator, rules)));
    } else {
      Explanation explanation = explain(evaluator.evaluate(walk));
      keys.forEach(key -> values.add(ResultJson.value(key, explanation, rules)));
    }
    return values;
  }

  private Explanation explain(Evaluation evaluation) {
    return switch (needs) {
      case WHAT_IF -> explainer.explain(evaluation);
      case DECISIVE -> explainer.explainWithoutWhatIf(evaluation);
      default -> new Explanation(evaluation, Set.of(), List.of(), false);
    };
  }
}
