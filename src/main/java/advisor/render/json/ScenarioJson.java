package advisor.render.json;

import advisor.model.RuleBook;
import advisor.model.Scenario;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a scenario in the format {@code advisor-scenario/1}, with one step on each line. */
public final class ScenarioJson {

  private ScenarioJson() {}

  public static String text(Scenario scenario, RuleBook book) {
    return JsonLayout.pretty(of(scenario, book));
  }

  private static ObjectNode of(Scenario scenario, RuleBook book) {
    ObjectNode json =
        JsonLayout.object()
            .put("format", "advisor-scenario/1")
            .put("title", scenario.title())
            .put("about", scenario.about());
    scenario.theme().ifPresent(theme -> json.put("theme", theme));
    json.put("rules", scenario.rules());
    scenario.rulesVersion().ifPresent(version -> json.put("rulesVersion", version));
    json.set("steps", JsonLayout.list(scenario.steps(), step -> step(step, book)));
    scenario.expect().ifPresent(expected -> json.set("expect", expect(expected)));
    return json;
  }

  private static JsonNode step(Scenario.Step step, RuleBook book) {
    ObjectNode json = JsonLayout.object().put("question", step.question());
    json.set("answer", AnswersJson.of(book.question(step.question()), step.answer()));
    step.say().ifPresent(say -> json.put("say", say));
    step.pause().ifPresent(pause -> json.put("pause", pause));
    return JsonLayout.inOneLine(json);
  }

  private static ObjectNode expect(Scenario.Expectation expectation) {
    ObjectNode json =
        JsonLayout.object()
            .put("outcome", expectation.outcome())
            .put("strength", expectation.strength().orElse(null));
    json.set("reasons", JsonLayout.list(expectation.reasons()));
    expectation.stops().ifPresent(stops -> json.set("stops", JsonLayout.list(stops)));
    expectation.cautions().ifPresent(all -> json.set("cautions", JsonLayout.list(all)));
    return json;
  }
}
