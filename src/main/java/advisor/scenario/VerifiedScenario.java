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
 * A scenario held against the rules: whether every question has its step and every step its
 * question, and whether the result is the expected one.
 *
 * @param played as far as its steps go; where a stop stands without them, past missing steps
 * @param misfits why it cannot be played to its end, in the order of the steps; none where it can
 */
public record VerifiedScenario(Scenario scenario, Interview played, List<StepMismatch> misfits) {

  public VerifiedScenario {
    misfits = List.copyOf(misfits);
  }

  /**
   * Why a scenario cannot be played with the rules as they are.
   *
   * @param step the step that it concerns, or the one before the gap, from 0; empty for a gap
   *     before the first step
   * @param problem names the step and its question, without a full stop
   * @param fix what to do about it, without a full stop
   */
  public record StepMismatch(OptionalInt step, String problem, String fix) {}

  /** What it comes to. */
  public Scenario.Expectation found() {
    return Recorder.expectation(played.evaluation());
  }

  /** One without an expectation expects nothing. */
  public boolean isAsExpected() {
    return scenario.expect().map(found()::equals).orElse(true);
  }

  /** Plays a scenario whose ids are all the rule book's. */
  public static VerifiedScenario of(Evaluator evaluator, Scenario scenario) {
    Interview interview = Interview.begin(evaluator, scenario.answers()).pastGaps();
    List<StepMismatch> misfits = new ArrayList<>();
    Optional<Question> gap = interview.next();
    for (UnusedAnswer unused : interview.uncounted().ahead()) {
      if (!unused.applies() || gap.isEmpty()) {
        misfits.add(neverAsked(unused, scenario));
      }
    }
    gap.ifPresent(question -> misfits.add(noStep(evaluator, question, interview, scenario)));
    return new VerifiedScenario(scenario, interview, misfits);
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
        unused.applies()
            ? "take the step out"
            : "take the step out, or change an answer before it");
  }

  /** A session that is to end at a stop and goes on has its fault before the missing step. */
  private static StepMismatch noStep(
      Evaluator evaluator, Question question, Interview interview, Scenario scenario) {
    String last = "";
    for (AnsweredQuestion answered : interview.answered()) {
      last = answered.question().id();
    }
    Optional<String> missed =
        scenario
            .expect()
            .map(Scenario.Expectation::outcome)
            .filter(outcome -> evaluator.book().stopOutcome(outcome).isPresent());
    String where = last.isEmpty() ? "first" : "after '" + last + "'";
    return new StepMismatch(
        last.isEmpty() ? OptionalInt.empty() : OptionalInt.of(position(last, scenario)),
        missed.map(stop -> "no stop leads to '" + stop + "', which is expected: ").orElse("")
            + ("question '" + question.id() + "' is asked " + where + " and has no step"),
        missed.map(stop -> "look at the stops for the answers before it, or ").orElse("")
            + "add a step for it; its answers are "
            + String.join(", ", written(question)));
  }

  /** Its answers as a scenario writes them. */
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
