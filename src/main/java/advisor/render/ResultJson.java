package advisor.render;

import advisor.evaluate.Effect;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Judged;
import advisor.evaluate.Outcome;
import advisor.evaluate.Strength;
import advisor.explain.Explanation;
import advisor.explain.WhatIf;
import advisor.model.Answers;
import advisor.model.Citation;
import advisor.model.RuleBook;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A result in the format {@code advisor-result/1}. */
public final class ResultJson {

  private final JsonGenerator json;
  private final RuleBook book;

  private ResultJson(JsonGenerator json, RuleBook book) {
    this.json = json;
    this.book = book;
  }

  /**
   * Writes one result as one object.
   *
   * @param trace whether to tell of every stop, caution and rule
   */
  public static void write(
      Explanation explanation, RulesIdentity rules, boolean trace, JsonGenerator json)
      throws IOException {
    new ResultJson(json, explanation.evaluation().book()).write(explanation, rules, trace);
  }

  private void write(Explanation explanation, RulesIdentity rules, boolean trace)
      throws IOException {
    Evaluation evaluation = explanation.evaluation();
    json.writeStartObject();
    json.writeStringField("format", "advisor-result/1");
    rules(rules);
    outcome(evaluation.outcome());
    json.writeBooleanField("settled", !evaluation.complete());
    totals(evaluation.totals());
    reasons("reasons", evaluation.reasons(), explanation);
    reasons("otherSide", evaluation.otherSide(), explanation);
    stops(evaluation.warningSigns());
    cautions(evaluation);
    whatIf(explanation.whatIf());
    json.writeFieldName("answers");
    answers(evaluation.answers());
    if (trace) {
      json.writeFieldName("trace");
      Trace.write(evaluation, json);
    }
    json.writeEndObject();
  }

  private void rules(RulesIdentity rules) throws IOException {
    json.writeObjectFieldStart("rules");
    json.writeStringField("id", rules.id());
    json.writeStringField("version", rules.version());
    json.writeStringField("sha256", rules.sha256());
    json.writeEndObject();
  }

  private void outcome(Outcome outcome) throws IOException {
    json.writeStringField("kind", kind(outcome));
    json.writeStringField("outcome", outcome.id());
    json.writeStringField("label", outcome.guidance().label());
    json.writeStringField("advice", outcome.guidance().advice());
    texts("next", outcome.guidance().next());
    texts("watch", outcome.guidance().watch());
    if (outcome.strength().isPresent()) {
      json.writeStringField("strength", outcome.strength().map(Strength::id).orElseThrow());
    } else {
      json.writeNullField("strength");
    }
  }

  private static String kind(Outcome outcome) {
    if (outcome instanceof Outcome.Recommendation) {
      return "recommendation";
    }
    return outcome instanceof Outcome.Stopped ? "stop" : outcome.id();
  }

  private void totals(Map<String, Integer> totals) throws IOException {
    json.writeObjectFieldStart("totals");
    for (Map.Entry<String, Integer> total : totals.entrySet()) {
      json.writeNumberField(total.getKey(), total.getValue());
    }
    json.writeEndObject();
  }

  private void reasons(String name, List<Judged.OfRule> rules, Explanation explanation)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Judged.OfRule judged : rules) {
      json.writeStartObject();
      json.writeStringField("rule", judged.id());
      json.writeStringField("criterion", judged.rule().criterion());
      json.writeStringField("for", judged.rule().option());
      json.writeNumberField("points", judged.rule().points());
      json.writeStringField("because", judged.rule().because());
      json.writeFieldName("answers");
      answers(judged.answers());
      source(judged.rule().source());
      json.writeBooleanField("decisive", explanation.isDecisive(judged.id()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stops(List<Judged.OfStop> stops) throws IOException {
    json.writeArrayFieldStart("stops");
    for (Judged.OfStop judged : stops) {
      boolean unsure = judged.effect() == Effect.STOPS_UNSURE;
      json.writeStartObject();
      json.writeStringField("stop", judged.id());
      json.writeStringField("go", unsure ? judged.stop().goIfUnsure() : judged.stop().go());
      json.writeStringField("because", judged.stop().because());
      json.writeFieldName("answers");
      answers(judged.answers());
      source(judged.stop().source());
      json.writeBooleanField("unsure", unsure);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void cautions(Evaluation evaluation) throws IOException {
    json.writeArrayFieldStart("cautions");
    for (Judged.OfStop doubt : evaluation.doubts()) {
      json.writeStartObject();
      json.writeStringField("stop", doubt.id());
      json.writeNullField("about");
      json.writeStringField("say", doubt.stop().because());
      source(doubt.stop().source());
      json.writeBooleanField("unsure", true);
      json.writeEndObject();
    }
    for (Judged.OfCaution judged : evaluation.toldCautions()) {
      json.writeStartObject();
      json.writeStringField("caution", judged.id());
      json.writeStringField("about", judged.caution().about());
      json.writeStringField("say", judged.caution().say());
      source(judged.caution().source());
      json.writeBooleanField("unsure", judged.isDoubtful());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void whatIf(List<WhatIf> whatIfs) throws IOException {
    json.writeArrayFieldStart("whatIf");
    for (WhatIf whatIf : whatIfs) {
      json.writeStartObject();
      json.writeFieldName("change");
      answers(whatIf.change());
      texts("outcomes", whatIf.outcomes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void source(Citation source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("ref", source.ref());
    if (source.section().isPresent()) {
      json.writeStringField("section", source.section().get());
    }
    if (!source.also().isEmpty()) {
      texts("also", source.also());
    }
    json.writeEndObject();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void answers(Answers answers) throws IOException {
    AnswersJson.write(book, answers, json);
  }
}
