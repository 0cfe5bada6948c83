package advisor.render;

import advisor.evaluate.Effect;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Judged;
import advisor.evaluate.Outcome;
import advisor.evaluate.Strength;
import advisor.explain.Explanation;
import advisor.explain.WhatIf;
import advisor.model.Citation;
import advisor.model.RuleBook;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A result in the format {@code advisor-result/1}. */
public final class ResultJson {

  private final JsonGenerator json;
  private final RulesIdentity rules;

  ResultJson(JsonGenerator json, RulesIdentity rules) {
    this.json = json;
    this.rules = rules;
  }

  /**
   * Writes one result as one object.
   *
   * @param trace whether to tell of every stop, caution and rule
   */
  public static void write(
      Explanation explanation, RulesIdentity rules, boolean trace, JsonGenerator json)
      throws IOException {
    ResultJson result = new ResultJson(json, rules);
    json.writeStartObject();
    for (ResultKey key : ResultKey.values()) {
      json.writeFieldName(key.id());
      result.value(key, explanation);
    }
    if (trace) {
      json.writeFieldName("trace");
      Trace.write(explanation.evaluation(), json);
    }
    json.writeEndObject();
  }

  /** Writes the value of a key. */
  void value(ResultKey key, Explanation explanation) throws IOException {
    Evaluation evaluation = explanation.evaluation();
    switch (key) {
      case TOTALS -> totals(evaluation.totals());
      case SETTLED -> json.writeBoolean(!evaluation.complete());
      case REASONS -> reasons(evaluation.reasons(), explanation);
      case OTHER_SIDE -> reasons(evaluation.otherSide(), explanation);
      case STOPS -> stops(evaluation.warningSigns(), evaluation.book());
      case CAUTIONS -> cautions(evaluation);
      case WHAT_IF -> whatIf(explanation.whatIf(), evaluation.book());
      case WHAT_IF_COMPLETE -> json.writeBoolean(explanation.whatIfComplete());
      case ANSWERS -> AnswersJson.write(evaluation.book(), evaluation.answers(), json);
      default -> ofOutcome(key, evaluation.outcome());
    }
  }

  /** Writes the value of a key that depends on the outcome alone. */
  void ofOutcome(ResultKey key, Outcome outcome) throws IOException {
    switch (key) {
      case FORMAT -> json.writeString("advisor-result/1");
      case RULES -> rules();
      case KIND -> json.writeString(kind(outcome));
      case OUTCOME -> json.writeString(outcome.id());
      case LABEL -> json.writeString(outcome.guidance().label());
      case ADVICE -> json.writeString(outcome.guidance().advice());
      case NEXT -> texts(outcome.guidance().next(), json);
      case WATCH -> texts(outcome.guidance().watch(), json);
      case STRENGTH -> strength(outcome.strength());
      default -> throw new IllegalArgumentException(key.id());
    }
  }

  private void rules() throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rules.id());
    json.writeStringField("version", rules.version());
    json.writeStringField("sha256", rules.sha256());
    json.writeEndObject();
  }

  private void strength(Optional<Strength> strength) throws IOException {
    if (strength.isPresent()) {
      json.writeString(strength.get().id());
    } else {
      json.writeNull();
    }
  }

  private static String kind(Outcome outcome) {
    if (outcome instanceof Outcome.Recommendation) {
      return "recommendation";
    }
    return outcome instanceof Outcome.Stopped ? "stop" : outcome.id();
  }

  private void totals(Map<String, Integer> totals) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Integer> total : totals.entrySet()) {
      json.writeNumberField(total.getKey(), total.getValue());
    }
    json.writeEndObject();
  }

  private void reasons(List<Judged.OfRule> judgedRules, Explanation explanation)
      throws IOException {
    RuleBook book = explanation.evaluation().book();
    json.writeStartArray();
    for (Judged.OfRule judged : judgedRules) {
      json.writeStartObject();
      json.writeStringField("rule", judged.id());
      json.writeStringField("criterion", judged.rule().criterion());
      json.writeStringField("for", judged.rule().option());
      json.writeNumberField("points", judged.rule().points());
      json.writeStringField("because", judged.rule().because());
      json.writeFieldName("answers");
      AnswersJson.write(book, judged.answers(), json);
      source(judged.rule().source(), json);
      json.writeBooleanField("decisive", explanation.isDecisive(judged.id()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stops(List<Judged.OfStop> stops, RuleBook book) throws IOException {
    json.writeStartArray();
    for (Judged.OfStop judged : stops) {
      boolean unsure = judged.effect() == Effect.STOPS_UNSURE;
      json.writeStartObject();
      json.writeStringField("stop", judged.id());
      json.writeStringField("go", unsure ? judged.stop().goIfUnsure() : judged.stop().go());
      json.writeStringField("because", judged.stop().because());
      json.writeFieldName("answers");
      AnswersJson.write(book, judged.answers(), json);
      source(judged.stop().source(), json);
      json.writeBooleanField("unsure", unsure);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void cautions(Evaluation evaluation) throws IOException {
    json.writeStartArray();
    for (Judged.OfStop doubt : evaluation.doubts()) {
      json.writeStartObject();
      json.writeStringField("stop", doubt.id());
      json.writeNullField("about");
      json.writeStringField("say", doubt.stop().because());
      source(doubt.stop().source(), json);
      json.writeBooleanField("unsure", true);
      json.writeEndObject();
    }
    for (Judged.OfCaution judged : evaluation.toldCautions()) {
      json.writeStartObject();
      json.writeStringField("caution", judged.id());
      json.writeStringField("about", judged.caution().about().orElse(null));
      json.writeStringField("say", judged.caution().say());
      source(judged.caution().source(), json);
      json.writeBooleanField("unsure", judged.isDoubtful());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void whatIf(List<WhatIf> whatIfs, RuleBook book) throws IOException {
    json.writeStartArray();
    for (WhatIf whatIf : whatIfs) {
      json.writeStartObject();
      json.writeFieldName("change");
      AnswersJson.write(book, whatIf.change(), json);
      json.writeFieldName("outcomes");
      texts(whatIf.outcomes(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void source(Citation source, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("ref", source.ref());
    if (source.section().isPresent()) {
      json.writeStringField("section", source.section().get());
    }
    if (!source.also().isEmpty()) {
      json.writeFieldName("also");
      texts(source.also(), json);
    }
    json.writeEndObject();
  }

  private static void texts(List<String> texts, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
