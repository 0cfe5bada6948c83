package advisor.scenario;

import advisor.evaluate.Evaluator;
import advisor.interview.AnsweredQuestion;
import advisor.interview.Interview;
import advisor.interview.UnusedAnswer;
import advisor.model.Question;
import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scenario checked against the rules: whether every question has a step and every step a
 * question, and whether the result is the expected one.
 *
 * @param played the interview as far as the steps go, past missing ones if a stop acts without them
 * @param mismatches why it cannot be played to its end, in the order of the steps
 */
public record VerifiedScenario(Scenario scenario, Interview played, List<StepMismatch> mismatches) {

  public VerifiedScenario {
    mismatches = List.copyOf(mismatches);
  }

  /**
   * A reason why a scenario cannot be played with these rules.
   *
   * @param step the step, or the one before a gap, from 0; empty for a gap before the first step
   * @param problem the step, its question and what is wrong, without a full stop
   * @param fix what to do about it, without a full stop
   */
  public record StepMismatch(OptionalInt step, String problem, String fix) {}

  /** The actual result, as far as the scenario expects anything of it. */
  public Scenario.Expectation found() {
    Scenario.Expectation found = Recorder.expectation(played.evaluation());
    return scenario.expect().map(found::asFarAs).orElse(found);
  }

  /** Whether the result is the expected one; always true without an expectation. */
  public boolean isAsExpected() {
    return scenario.expect().map(found()::equals).orElse(true);
  }

  /** Plays a scenario, all of whose ids must exist in the rule book. */
  public static VerifiedScenario of(Evaluator evaluator, Scenario scenario) {
    Interview interview = Interview.begin(evaluator, scenario.answers()).pastGaps();
    List<StepMismatch> mismatches = new ArrayList<>();
    Optional<Question> gap = interview.next();
    for (UnusedAnswer unused : interview.uncounted().ahead()) {
      if (!unused.applies() || gap.isEmpty()) {
        mismatches.add(neverAsked(unused, scenario));
      }
    }
    gap.ifPresent(question -> mismatches.add(noStep(evaluator, question, interview, scenario)));
    return new VerifiedScenario(scenario, interview, mismatches);
  }

  private static StepMismatch neverAsked(UnusedAnswer unused, Scenario scenario) {
    int step = position(unused.question(), scenario);
    return new StepMismatch(
        OptionalInt.of(step),
        named(step, unused.question())
            + " is never asked: "
            + (unused.applies()
                ? "the interview ends before it"
                : "with the answers before it, the question does not apply"),
        unused.applies() ? "remove the step" : "remove the step, or change an answer before it");
  }

  /** A missing step; if a stop was expected, the fault may be in the answers before it. */
  private static StepMismatch noStep(
      Evaluator evaluator, Question question, Interview interview, Scenario scenario) {
    String last = "";
    for (AnsweredQuestion answered : interview.answered()) {
      last = answered.question().id();
    }
    Optional<String> missedStop =
        scenario
            .expect()
            .map(Scenario.Expectation::outcome)
            .filter(outcome -> evaluator.book().stopOutcome(outcome).isPresent());
    String where = last.isEmpty() ? "first" : "after '" + last + "'";
    return new StepMismatch(
        last.isEmpty() ? OptionalInt.empty() : OptionalInt.of(position(last, scenario)),
        missedStop.map(stop -> "no stop leads to the expected '" + stop + "': ").orElse("")
            + ("question '" + question.id() + "' is asked " + where + " and has no step"),
        missedStop.map(stop -> "check the stops for the answers before it, or ").orElse("")
            + "add a step for it; its answers are "
            + String.join(", ", written(question)));
  }

  /** The answers of a question in the syntax of a scenario. */
  private static List<String> written(Question question) {
    List<String> written = new ArrayList<>();
    question.answers().forEach(answer -> written.add('"' + answer.id() + '"'));
    if (question.offersNone()) {
      written.add("[] for none of these");
    }
    if (question.offersNotSure()) {
      written.add("null for not sure");
    }
    return written;
  }

  private static int position(String question, Scenario scenario) {
    return scenario.steps().stream().map(Scenario.Step::question).toList().indexOf(question);
  }

  private static String named(int step, String question) {
    return "step " + (step + 1) + " (question '" + question + "')";
  }
}
