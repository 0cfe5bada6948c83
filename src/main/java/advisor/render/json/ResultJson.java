package advisor.render.json;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcome;
import advisor.evaluate.Verdict;
import advisor.explain.Explanation;
import advisor.explain.WhatIf;
import advisor.model.Option;
import advisor.model.RuleBook;
import advisor.render.Headline;
import advisor.render.Precautions;
import advisor.render.RulesIdentity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;

/**
 * Writes results in the format {@code advisor-result/2}.
 *
 * @param rules the rules that the results come from
 */
public record ResultJson(RulesIdentity rules, ResultParts parts) {

  /**
   * One result as one object.
   *
   * @param trace whether to list every stop, caution, remark and rule
   */
  public static ObjectNode of(Explanation explanation, RulesIdentity rules, boolean trace) {
    ResultJson results = new ResultJson(rules, ResultParts.anew());
    ObjectNode json = JsonLayout.object();
    for (ResultKey key : ResultKey.values()) {
      json.set(key.id(), results.value(key, explanation));
    }
    if (trace) {
      json.set("trace", TraceJson.of(explanation.evaluation()));
    }
    return json;
  }

  /** The value of a key. */
  public JsonNode value(ResultKey key, Explanation explanation) {
    Evaluation evaluation = explanation.evaluation();
    return switch (key) {
      case TOTALS -> totals(evaluation.totals());
      case SETTLED -> BooleanNode.valueOf(!evaluation.complete());
      case REASONS -> parts.reasons(evaluation.reasons(), explanation);
      case OTHER_SIDE -> parts.reasons(evaluation.otherSide(), explanation);
      case STOPS -> parts.stops(evaluation.warningSigns(), evaluation.book());
      case CAUTIONS -> parts.cautions(evaluation);
      case REMARKS -> parts.remarks(evaluation);
      case HEADLINE -> parts.text(Headline.of(evaluation));
      case NEXT -> parts.texts(new Precautions(evaluation).steps());
      case TIED -> tied(evaluation.outcome());
      case WHAT_IF -> whatIf(explanation.whatIf(), evaluation.book());
      case WHAT_IF_COMPLETE -> BooleanNode.valueOf(explanation.whatIfComplete());
      case ANSWERS -> AnswersJson.of(evaluation.book(), evaluation.answers());
      default -> ofOutcome(key, evaluation.outcome());
    };
  }

  /** The value of a key that needs no more than the verdict. */
  public JsonNode ofVerdict(ResultKey key, Verdict verdict, Evaluator evaluator) {
    return key == ResultKey.TOTALS
        ? totals(evaluator.outcomes().byOption(verdict.totals()))
        : ofOutcome(key, evaluator.outcomes().describe(verdict));
  }

  private JsonNode ofOutcome(ResultKey key, Outcome outcome) {
    return switch (key) {
      case FORMAT -> TextNode.valueOf("advisor-result/2");
      case RULES -> rules(rules);
      case KIND -> TextNode.valueOf(outcome.kind().id());
      case OUTCOME -> TextNode.valueOf(outcome.id());
      case LABEL -> parts.text(outcome.guidance().label());
      case ADVICE -> parts.text(outcome.guidance().advice());
      case WATCH -> parts.texts(outcome.guidance().watch());
      case STRENGTH -> strength(outcome);
      default -> throw new IllegalArgumentException(key.id());
    };
  }

  public static ObjectNode rules(RulesIdentity rules) {
    return JsonLayout.object()
        .put("id", rules.id())
        .put("version", rules.version())
        .put("sha256", rules.sha256());
  }

  private static JsonNode strength(Outcome outcome) {
    return outcome.strength().isPresent()
        ? TextNode.valueOf(outcome.strength().get().id())
        : NullNode.instance;
  }

  private static ObjectNode totals(Map<String, Integer> totals) {
    ObjectNode json = JsonLayout.object();
    for (Map.Entry<String, Integer> total : totals.entrySet()) {
      json.put(total.getKey(), total.getValue());
    }
    return json;
  }

  private static ArrayNode tied(Outcome outcome) {
    ArrayNode list = JsonLayout.list();
    for (Option option : outcome.is(Outcome.Kind.EITHER) ? outcome.fits() : List.<Option>of()) {
      list.add(option.id());
    }
    return list;
  }

  private static ArrayNode whatIf(List<WhatIf> whatIfs, RuleBook book) {
    ArrayNode list = JsonLayout.list();
    for (WhatIf whatIf : whatIfs) {
      ObjectNode json = list.addObject();
      json.set("change", AnswersJson.of(book, whatIf.change()));
      json.set("possible", JsonLayout.list(whatIf.outcomes()));
    }
    return list;
  }
}
