package advisor.render.json;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Judgement;
import advisor.evaluate.Outcome;
import advisor.evaluate.Verdict;
import advisor.explain.Explanation;
import advisor.explain.WhatIf;
import advisor.model.Caution;
import advisor.model.Citation;
import advisor.model.Option;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
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
public record ResultJson(RulesIdentity rules) {

  /**
   * One result as one object.
   *
   * @param trace whether to list every stop, caution, remark and rule
   */
  public static ObjectNode of(Explanation explanation, RulesIdentity rules, boolean trace) {
    ResultJson results = new ResultJson(rules);
    ObjectNode json = JsonLayout.object();
    for (ResultKey key : ResultKey.values()) {
      json.set(key.id(), results.value(key, explanation));
    }
    if (trace) {
      json.set("trace", Trace.json(explanation.evaluation()));
    }
    return json;
  }

  /** The value of a key. */
  public JsonNode value(ResultKey key, Explanation explanation) {
    Evaluation evaluation = explanation.evaluation();
    return switch (key) {
      case TOTALS -> totals(evaluation.totals());
      case SETTLED -> BooleanNode.valueOf(!evaluation.complete());
      case REASONS -> reasons(evaluation.reasons(), explanation);
      case OTHER_SIDE -> reasons(evaluation.otherSide(), explanation);
      case STOPS -> stops(evaluation);
      case CAUTIONS -> cautions(evaluation);
      case REMARKS -> remarks(evaluation);
      case HEADLINE -> TextNode.valueOf(Headline.of(evaluation));
      case NEXT -> JsonLayout.list(new Precautions(evaluation).steps());
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
      case LABEL -> TextNode.valueOf(outcome.guidance().label());
      case ADVICE -> TextNode.valueOf(outcome.guidance().advice());
      case WATCH -> JsonLayout.list(outcome.guidance().watch());
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

  private static ArrayNode reasons(List<Judgement<Rule>> reasons, Explanation explanation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Rule> judged : reasons) {
      Rule rule = judged.said();
      ObjectNode json = list.addObject().put("rule", rule.id()).put("criterion", rule.criterion());
      json.put("for", rule.option()).put("points", rule.points()).put("because", rule.because());
      json.set("answers", AnswersJson.of(explanation.evaluation().book(), judged.answers()));
      json.set("source", source(rule.source()));
      json.put("decisive", explanation.isDecisive(rule.id()));
    }
    return list;
  }

  private static ArrayNode stops(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> judged : evaluation.warningSigns()) {
      Stop stop = judged.said();
      ObjectNode json = list.addObject().put("stop", stop.id());
      json.put("go", judged.isTrue() ? stop.go() : stop.goIfUnsure());
      json.put("because", stop.because());
      json.set("answers", AnswersJson.of(evaluation.book(), judged.answers()));
      json.set("source", source(stop.source()));
      json.put("unsure", !judged.isTrue());
    }
    return list;
  }

  private static ArrayNode cautions(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> judged : evaluation.doubts()) {
      Stop doubt = judged.said();
      ObjectNode json = list.addObject().put("stop", doubt.id()).putNull("about");
      json.put("level", Caution.Level.ASK_FIRST.id()).put("say", doubt.because());
      json.set("source", source(doubt.source()));
      json.put("unsure", true);
    }
    for (Judgement<Caution> judged : evaluation.toldCautions()) {
      Caution caution = judged.said();
      ObjectNode json = list.addObject().put("caution", caution.id());
      json.put("about", caution.about().orElse(null)).put("level", caution.level().id());
      json.put("say", caution.say()).set("source", source(caution.source()));
      json.put("unsure", judged.isDoubtful());
    }
    return list;
  }

  private static ArrayNode remarks(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Remark> judged : evaluation.toldRemarks()) {
      Remark remark = judged.said();
      ObjectNode json = list.addObject().put("remark", remark.id());
      json.put("about", remark.about().orElse(null)).put("say", remark.say());
      json.set("answers", AnswersJson.of(evaluation.book(), judged.answers()));
      json.set("source", source(remark.source()));
    }
    return list;
  }

  /** A citation, by the ids of its sources. */
  static ObjectNode source(Citation citation) {
    ObjectNode json = JsonLayout.object().put("ref", citation.ref());
    if (citation.section().isPresent()) {
      json.put("section", citation.section().get());
    }
    if (!citation.also().isEmpty()) {
      json.set("also", JsonLayout.list(citation.also()));
    }
    return json;
  }
}
