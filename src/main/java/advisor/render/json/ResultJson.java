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
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Results in the format {@code advisor-result/2}.
 *
 * @param rules what they follow from
 */
public record ResultJson(RulesIdentity rules, ResultParts parts) {

  /**
   * All that the telling of a rule, stop, caution or remark follows from.
   *
   * @param why the answers that made it so, as marks; empty where they are not told
   * @param flag whether it is decisive, or unsure
   */
  private record Said(String what, String id, Optional<LongBuffer> why, boolean flag) {
    static Said of(String what, Judgement<?> judged, boolean flag) {
      return new Said(what, judged.id(), Optional.of(judged.marks()), flag);
    }

    static Said withoutWhy(String what, Judgement<?> judged, boolean flag) {
      return new Said(what, judged.id(), Optional.empty(), flag);
    }
  }

  /**
   * One result as one object.
   *
   * @param trace whether to tell of every stop, caution, remark and rule
   */
  public static ObjectNode of(Explanation explanation, RulesIdentity rules, boolean trace) {
    ResultJson results = new ResultJson(rules, ResultParts.anew());
    ObjectNode json = JsonLayout.object();
    for (ResultKey key : ResultKey.values()) {
      json.set(key.id(), results.value(key, explanation));
    }
    if (trace) {
      json.set("trace", Trace.json(explanation.evaluation()));
    }
    return json;
  }

  JsonNode value(ResultKey key, Explanation explanation) {
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
      default -> ofOutcome(key, evaluation.outcome());
    };
  }

  /** The value of a key that a verdict is enough for. */
  JsonNode ofVerdict(ResultKey key, Verdict verdict, Evaluator evaluator) {
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
      case NEXT -> texts(outcome.guidance().next());
      case WATCH -> texts(outcome.guidance().watch());
      case STRENGTH -> strength(outcome);
      default -> throw new IllegalArgumentException(key.id());
    };
  }

  private JsonNode texts(List<String> texts) {
    Optional<JsonNode> known = parts.known(texts);
    return known.isPresent() ? known.get() : parts.told(texts, JsonLayout.list(texts));
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

  private ArrayNode reasons(List<Judgement<Rule>> reasons, Explanation explanation) {
    RuleBook book = explanation.evaluation().book();
    ArrayNode list = JsonLayout.list();
    for (Judgement<Rule> reason : reasons) {
      boolean decisive = explanation.isDecisive(reason.id());
      Said key = Said.of("rule", reason, decisive);
      Optional<JsonNode> known = parts.known(key);
      list.add(known.isPresent() ? known.get() : parts.told(key, reason(reason, decisive, book)));
    }
    return list;
  }

  private static ObjectNode reason(Judgement<Rule> reason, boolean decisive, RuleBook book) {
    Rule rule = reason.said();
    ObjectNode json = JsonLayout.object().put("rule", rule.id()).put("criterion", rule.criterion());
    json.put("for", rule.option()).put("points", rule.points()).put("because", rule.because());
    json.set("answers", AnswersJson.of(book, reason.answers()));
    json.set("source", source(rule.source()));
    return json.put("decisive", decisive);
  }

  private ArrayNode stops(List<Judgement<Stop>> stops, RuleBook book) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> stop : stops) {
      boolean unsure = !stop.isTrue();
      Said key = Said.of("stop", stop, unsure);
      Optional<JsonNode> known = parts.known(key);
      list.add(known.isPresent() ? known.get() : parts.told(key, stop(stop, unsure, book)));
    }
    return list;
  }

  private static ObjectNode stop(Judgement<Stop> judged, boolean unsure, RuleBook book) {
    Stop stop = judged.said();
    ObjectNode json = JsonLayout.object().put("stop", stop.id());
    json.put("go", unsure ? stop.goIfUnsure() : stop.go()).put("because", stop.because());
    json.set("answers", AnswersJson.of(book, judged.answers()));
    json.set("source", source(stop.source()));
    return json.put("unsure", unsure);
  }

  private ArrayNode cautions(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> doubt : evaluation.doubts()) {
      Said key = Said.withoutWhy("doubt", doubt, true);
      Optional<JsonNode> known = parts.known(key);
      list.add(known.isPresent() ? known.get() : parts.told(key, doubt(doubt.said())));
    }
    for (Judgement<Caution> judged : evaluation.toldCautions()) {
      boolean unsure = judged.isDoubtful();
      Said key = Said.withoutWhy("caution", judged, unsure);
      Optional<JsonNode> known = parts.known(key);
      list.add(known.isPresent() ? known.get() : parts.told(key, caution(judged.said(), unsure)));
    }
    return list;
  }

  private static ObjectNode doubt(Stop doubt) {
    ObjectNode json = JsonLayout.object().put("stop", doubt.id()).putNull("about");
    json.put("level", Caution.Level.ASK_FIRST.id()).put("say", doubt.because());
    json.set("source", source(doubt.source()));
    return json.put("unsure", true);
  }

  private static ObjectNode caution(Caution caution, boolean unsure) {
    ObjectNode json = JsonLayout.object().put("caution", caution.id());
    json.put("about", caution.about().orElse(null)).put("level", caution.level().id());
    json.put("say", caution.say()).set("source", source(caution.source()));
    return json.put("unsure", unsure);
  }

  private ArrayNode remarks(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Remark> told : evaluation.toldRemarks()) {
      Said key = Said.of("remark", told, false);
      Optional<JsonNode> known = parts.known(key);
      list.add(known.isPresent() ? known.get() : parts.told(key, remark(told, evaluation.book())));
    }
    return list;
  }

  private static ObjectNode remark(Judgement<Remark> told, RuleBook book) {
    Remark remark = told.said();
    ObjectNode json = JsonLayout.object().put("remark", remark.id());
    json.put("about", remark.about().orElse(null)).put("say", remark.say());
    json.set("answers", AnswersJson.of(book, told.answers()));
    return json.set("source", source(remark.source()));
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
