package advisor.scenario;

import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.Response;
import advisor.model.Scenario;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.answers.ScenarioFile;
import advisor.rulefile.answers.ScenarioReader;
import advisor.rulefile.issue.ReadOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules and the scenarios that the program comes with. */
public final class Shipped {

  public static final Path SCENARIOS = Path.of("rules/scenarios");

  private Shipped() {}

  public static Evaluator evaluator() {
    ReadOutcome<RuleFile> read = RuleFileReader.read(DefaultRules.bytes(), DefaultRules.NAME);
    return Evaluator.compile(((ReadOutcome.Ok<RuleFile>) read).value().book());
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Scenario scenario(String name) {
    return scenario(SCENARIOS.resolve(name + ".json"));
  }

  static Scenario scenario(Path file) {
    try {
      ReadOutcome<ScenarioFile> read =
          ScenarioReader.read(Files.readAllBytes(file), file.toString(), evaluator().book());
      return ((ReadOutcome.Ok<ScenarioFile>) read).value().scenario();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scenario with another answer to a question, or one more step at its end. */
  static Scenario with(Scenario scenario, String question, String... answer) {
    Answers answers = scenario.answers().with(question, Response.of(answer));
    List<Scenario.Step> steps = new ArrayList<>();
    answers
        .byQuestion()
        .forEach(
            (id, response) ->
                steps.add(new Scenario.Step(id, response, Optional.empty(), Optional.empty())));
    return with(scenario, steps);
  }

  /** The scenario with other steps. */
  static Scenario with(Scenario scenario, List<Scenario.Step> steps) {
    return with(scenario, steps, scenario.expect());
  }

  static Scenario expecting(Scenario scenario, Scenario.Expectation expected) {
    return with(scenario, scenario.steps(), Optional.of(expected));
  }

  private static Scenario with(
      Scenario scenario, List<Scenario.Step> steps, Optional<Scenario.Expectation> expected) {
    return new Scenario(
        scenario.title(),
        scenario.about(),
        scenario.theme(),
        scenario.rules(),
        scenario.rulesVersion(),
        steps,
        expected);
  }
}
