package advisor.render.records;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.render.RulesIdentity;
import advisor.render.json.ResultJson;
import advisor.render.json.ResultKey;
import advisor.render.json.ResultParts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Works out the values of the wanted fields, and explains results no further than they need. */
record ExplainedAsNeeded(
    Evaluator evaluator,
    Explainer explainer,
    ResultJson results,
    List<ResultField> fields,
    ResultKey.Needs needs) {

  static ExplainedAsNeeded of(Evaluator evaluator, RulesIdentity rules, List<ResultField> fields) {
    ResultKey.Needs most = ResultKey.Needs.VERDICT;
    for (ResultField field : fields) {
      ResultKey.Needs needs = field.key().needs();
      most = needs.compareTo(most) > 0 ? needs : most;
    }
    ResultJson results = new ResultJson(rules, ResultParts.writtenOnce());
    return new ExplainedAsNeeded(
        evaluator, new Explainer(evaluator), results, List.copyOf(fields), most);
  }

  /** The values for a walk, one for each field; a missing node where a member does not exist. */
  List<JsonNode> values(Walk walk, Verdict verdict) {
    List<JsonNode> values = new ArrayList<>();
    if (needs == ResultKey.Needs.VERDICT) {
      for (ResultField field : fields) {
        values.add(of(field, results.ofVerdict(field.key(), verdict, evaluator)));
      }
    } else {
      Explanation explanation = explain(evaluator.evaluate(walk, verdict));
      for (ResultField field : fields) {
        values.add(of(field, results.value(field.key(), explanation)));
      }
    }
    return values;
  }

  private static JsonNode of(ResultField field, JsonNode value) {
    return field.member().isPresent() ? value.path(field.member().get()) : value;
  }

  private Explanation explain(Evaluation evaluation) {
    return switch (needs) {
      case WHAT_IF -> explainer.explain(evaluation);
      case DECISIVE -> explainer.explainWithoutWhatIf(evaluation);
      default -> new Explanation(evaluation, Set.of(), List.of(), false);
    };
  }
}
