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
import advisor.render.RulesIdentity;
import advisor.render.Trace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;

/** A result in the format {@code advisor-result/2}. */
public final class ResultJson {

  private ResultJson() {}

  /**
   * One result as one object.
   *
   * @param trace whether to tell of every stop, caution, remark and rule
   */
  public static ObjectNode of(Explanation explanation, RulesIdentity rules, boolean trace) {
    ObjectNode json = JsonLayout.object();
    for (ResultKey key : ResultKey.values()) {
      json.set(key.id(), value(key, explanation, rules));
    }
    if (trace) {
      json.set("trace", Trace.json(explanation.evaluation()));
    }
    return json;
  }

  static JsonNode value(ResultKey key, Explanation explanation, RulesIdentity rules) {
    Evaluation evaluation = explanation.evaluation();
    return switch (key) {
      case TOTALS -> totals(evaluation.totals());
      case SETTLED -> BooleanNode.valueOf(!evaluation.complete());
      case REASONS -> reasons(evaluation.reasons(), explanation);
      case OTHER_SIDE -> reasons(evaluation.otherSide(), explanation);
      case STOPS -> stops(evaluation.warningSigns(), evaluation.book());
      case CAUTIONS -> cautions(evaluation);
      case REMARKS -> remarks(evaluation);
      case HEADLINE -> TextNode.valueOf(Headline.of(evaluation));
      case TIED -> tied(evaluation.outcome());
      case WHAT_IF -> whatIf(explanation.whatIf(), evaluation.book());
      case WHAT_IF_COMPLETE -> BooleanNode.valueOf(explanation.whatIfComplete());
      case ANSWERS -> AnswersJson.of(evaluation.book(), evaluation.answers());
      default -> ofOutcome(key, evaluation.outcome(), rules);
    };
  }

  /** The value of a key that a verdict is enough for. */
  static JsonNode ofVerdict(
      ResultKey key, Verdict verdict, Evaluator evaluator, RulesIdentity rules) {
    return key == ResultKey.TOTALS
        ? totals(evaluator.outcomes().byOption(verdict.totals()))
        : ofOutcome(key, evaluator.outcomes().describe(verdict), rules);
  }

  private static JsonNode ofOutcome(ResultKey key, Outcome outcome, RulesIdentity rules) {
    return switch (key) {
      case FORMAT -> TextNode.valueOf("advisor-result/2");
      case RULES -> rules(rules);
      case KIND -> TextNode.valueOf(outcome.kind().id());
      case OUTCOME -> TextNode.valueOf(outcome.id());
      case LABEL -> TextNode.valueOf(outcome.guidance().label());
      case ADVICE -> TextNode.valueOf(outcome.guidance().advice());
      case NEXT -> JsonLayout.list(outcome.guidance().next());
      case WATCH -> JsonLayout.list(outcome.guidance().watch());
      case STRENGTH -> strength(outcome);
      default -> throw new IllegalArgumentException(key.id());
    };
  }

  static ObjectNode rules(RulesIdentity rules) {
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

  private static ArrayNode reasons(List<Judgement<Rule>> judgedRules, Explanation explanation) {
    RuleBook book = explanation.evaluation().book();
    ArrayNode list = JsonLayout.list();
    for (Judgement<Rule> judged : judgedRules) {
      Rule rule = judged.said();
      ObjectNode json = list.addObject().put("rule", rule.id()).put("criterion", rule.criterion());
      json.put("for", rule.option()).put("points", rule.points()).put("because", rule.because());
      json.set("answers", AnswersJson.of(book, judged.answers()));
      json.set("source", source(rule.source()));
      json.put("decisive", explanation.isDecisive(judged.id()));
    }
    return list;
  }

  private static ArrayNode stops(List<Judgement<Stop>> stops, RuleBook book) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> judged : stops) {
      boolean unsure = !judged.isTrue();
      ObjectNode json =
          list.addObject()
              .put("stop", judged.id())
              .put("go", unsure ? judged.said().goIfUnsure() : judged.said().go())
              .put("because", judged.said().because());
      json.set("answers", AnswersJson.of(book, judged.answers()));
      json.set("source", source(judged.said().source()));
      json.put("unsure", unsure);
    }
    return list;
  }

  private static ArrayNode cautions(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> doubt : evaluation.doubts()) {
      ObjectNode json = list.addObject().put("stop", doubt.id()).putNull("about");
      json.put("level", Caution.Level.ASK_FIRST.id());
      say(doubt.said().because(), doubt.said().source(), json).put("unsure", true);
    }
    for (Judgement<Caution> judged : evaluation.toldCautions()) {
      Caution caution = judged.said();
      ObjectNode json = list.addObject().put("caution", judged.id());
      json.put("about", caution.about().orElse(null)).put("level", caution.level().id());
      say(caution.say(), caution.source(), json).put("unsure", judged.isDoubtful());
    }
    return list;
  }

  private static ObjectNode say(String say, Citation source, ObjectNode json) {
    json.put("say", say).set("source", source(source));
    return json;
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

  static ObjectNode source(Citation source) {
    ObjectNode json = JsonLayout.object().put("ref", source.ref());
    if (source.section().isPresent()) {
      json.put("section", source.section().get());
    }
    if (!source.also().isEmpty()) {
      json.set("also", JsonLayout.list(source.also()));
    }
    return json;
  }
}
