package advisor.render.json;

import advisor.model.RuleBook;
import advisor.model.Scenario;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A scenario in the format {@code advisor-scenario/1}, a step a line. */
public final class ScenarioJson {

  private static final String STEPS = "steps";

  private ScenarioJson() {}

  /** A scenario for these rules, as its file holds it. */
  public static String text(Scenario scenario, RuleBook book) {
    return JsonLayout.pretty(of(scenario, book), STEPS);
  }

  private static ObjectNode of(Scenario scenario, RuleBook book) {
    ObjectNode json =
        JsonLayout.object()
            .put("format", "advisor-scenario/1")
            .put("title", scenario.title())
            .put("about", scenario.about());
    if (scenario.theme().isPresent()) {
      json.put("theme", scenario.theme().get());
    }
    json.put("rules", scenario.rules());
    ArrayNode steps = json.putArray(STEPS);
    for (Scenario.Step step : scenario.steps()) {
      step(step, book, steps.addObject());
    }
    if (scenario.expect().isPresent()) {
      json.set("expect", expect(scenario.expect().get()));
    }
    return json;
  }

  private static void step(Scenario.Step step, RuleBook book, ObjectNode json) {
    json.put("question", step.question());
    json.set("answer", AnswersJson.of(book, step.question(), step.answer()));
    if (step.say().isPresent()) {
      json.put("say", step.say().get());
    }
    if (step.pause().isPresent()) {
      json.put("pause", step.pause().get());
    }
  }

  private static ObjectNode expect(Scenario.Expectation expectation) {
    ObjectNode json =
        JsonLayout.object()
            .put("outcome", expectation.outcome())
            .put("strength", expectation.strength().orElse(null));
    json.set("reasons", JsonLayout.list(expectation.reasons()));
    json.set("stops", JsonLayout.list(expectation.stops()));
    json.set("cautions", JsonLayout.list(expectation.cautions()));
    return json;
  }
}
