package advisor.scenario;

import advisor.evaluate.Evaluator;
import advisor.interview.Answered;
import advisor.interview.Interview;
import advisor.interview.UnusedAnswer;
import advisor.model.Question;
import advisor.model.Scenario;
import advisor.scenario.VerifiedScenario.StepMismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scenario played as far as its steps go; where a stop stands without them, past missing steps.
 *
 * @param misfits in the order of the steps; empty where the scenario can be played to its end
 */
record StepsPlayed(Interview played, List<StepMismatch> misfits) {

  StepsPlayed {
    misfits = List.copyOf(misfits);
  }

  static StepsPlayed of(Evaluator evaluator, Scenario scenario) {
    Interview interview = Interview.begin(evaluator, scenario.answers()).pastGaps();
    List<StepMismatch> misfits = new ArrayList<>();
    Optional<Question> gap = interview.next();
    for (UnusedAnswer unused : interview.unused()) {
      if (!unused.applies() || gap.isEmpty()) {
        misfits.add(neverAsked(unused, scenario));
      }
    }
    gap.ifPresent(question -> misfits.add(noStep(evaluator, question, interview, scenario)));
    return new StepsPlayed(interview, misfits);
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
    for (Answered answered : interview.answered()) {
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
