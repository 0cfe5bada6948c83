package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Judgement;
import advisor.evaluate.Strength;
import advisor.interview.Interview;
import advisor.model.Scenario;
import advisor.scenario.VerifiedScenario.ExpectationDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds scenarios against the rules: whether every question has its step and every step its
 * question, and whether the result is the expected one. A scenario without an expectation expects
 * nothing, and holds once it fits.
 */
public record Verifier(Evaluator evaluator) {

  /** Checks one scenario, whose ids must all be the rule book's. */
  public VerifiedScenario check(Scenario scenario) {
    StepsPlayed fit = StepsPlayed.of(evaluator, scenario);
    if (!fit.misfits().isEmpty()) {
      return new VerifiedScenario(fit.misfits(), List.of(), List.of());
    }
    Interview played = fit.played();
    List<ExpectationDifference> differences =
        scenario
            .expect()
            .map(expected -> differences(expected, of(played.evaluation())))
            .orElse(List.of());
    return new VerifiedScenario(List.of(), differences, played.gaps());
  }

  /** What a scenario would have to expect to hold. */
  static Scenario.Expectation of(Evaluation evaluation) {
    return new Scenario.Expectation(
        evaluation.outcome().id(),
        evaluation.outcome().strength().map(Strength::id),
        evaluation.reasons().stream().map(Judgement::id).toList(),
        evaluation.warningSigns().stream().map(Judgement::id).toList(),
        evaluation.toldCautions().stream().map(Judgement::id).toList());
  }

  private static List<ExpectationDifference> differences(
      Scenario.Expectation expected, Scenario.Expectation found) {
    List<ExpectationDifference> differences = new ArrayList<>();
    add("outcome", List.of(expected.outcome()), List.of(found.outcome()), differences);
    add("strength", strength(expected), strength(found), differences);
    add("reasons", expected.reasons(), found.reasons(), differences);
    add("stops", expected.stops(), found.stops(), differences);
    add("cautions", expected.cautions(), found.cautions(), differences);
    return differences;
  }

  private static List<String> strength(Scenario.Expectation expectation) {
    return List.of(expectation.strength().orElse("null"));
  }

  private static void add(
      String what,
      List<String> expected,
      List<String> found,
      List<ExpectationDifference> differences) {
    if (!expected.equals(found)) {
      differences.add(new ExpectationDifference(what, expected, found));
    }
  }
}
