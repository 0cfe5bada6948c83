package advisor.render;

import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** A scenario in the format {@code advisor-scenario/1}, a step a line. */
public final class ScenarioJson {

  private ScenarioJson() {}

  /** Writes a scenario for these rules. */
  public static void write(Scenario scenario, RuleBook book, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "advisor-scenario/1");
    json.writeStringField("title", scenario.title());
    json.writeStringField("about", scenario.about());
    json.writeStringField("rules", scenario.rules());
    json.writeArrayFieldStart("steps");
    for (Scenario.Step step : scenario.steps()) {
      json.writeRawValue(Json.line(inner -> write(step, book, inner)));
    }
    json.writeEndArray();
    if (scenario.expect().isPresent()) {
      json.writeFieldName("expect");
      write(scenario.expect().get(), json);
    }
    json.writeEndObject();
  }

  private static void write(Scenario.Step step, RuleBook book, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("question", step.question());
    json.writeFieldName("answer");
    boolean many = book.question(step.question()).filter(Question::choosesMany).isPresent();
    AnswersJson.write(step.answer(), many, json);
    if (step.say().isPresent()) {
      json.writeStringField("say", step.say().get());
    }
    if (step.pause().isPresent()) {
      json.writeNumberField("pause", step.pause().get());
    }
    json.writeEndObject();
  }

  private static void write(Scenario.Expectation expectation, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("outcome", expectation.outcome());
    if (expectation.strength().isPresent()) {
      json.writeStringField("strength", expectation.strength().get());
    } else {
      json.writeNullField("strength");
    }
    ids("reasons", expectation.reasons(), json);
    ids("stops", expectation.stops(), json);
    ids("cautions", expectation.cautions(), json);
    json.writeEndObject();
  }

  private static void ids(String name, List<String> ids, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }
}
