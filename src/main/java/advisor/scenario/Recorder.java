package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.evaluate.Strength;
import advisor.interview.Interview;
import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns sessions into scenarios. */
public final class Recorder {

  private Recorder() {}

  /**
   * A finished session as a scenario with the same result. Nothing is invented: the title says no
   * more than the result, and there is no narration. An answer with a fault is recorded as far as
   * it was understood, because a stop may depend on it.
   */
  public static Scenario record(Interview finished) {
    return record(
        finished.evaluation(),
        "A saved session: " + finished.evaluation().outcome().guidance().label(),
        "One person's answers to advisor ask, as they were given.");
  }

  /** The answers behind a result as a scenario with the same result. */
  public static Scenario record(Evaluation evaluation, String title, String about) {
    List<Scenario.Step> steps = new ArrayList<>();
    evaluation
        .answers()
        .byQuestion()
        .forEach(
            (id, response) ->
                steps.add(new Scenario.Step(id, response, Optional.empty(), Optional.empty())));
    return new Scenario(
        title,
        about,
        Optional.empty(),
        evaluation.book().id(),
        Optional.of(evaluation.book().version()),
        steps,
        Optional.of(expectation(evaluation)));
  }

  /** The expectation that this result meets. */
  static Scenario.Expectation expectation(Evaluation evaluation) {
    return new Scenario.Expectation(
        evaluation.outcome().id(),
        evaluation.outcome().strength().map(Strength::id),
        evaluation.reasons().stream().map(Judgement::id).toList(),
        Optional.of(evaluation.warningSigns().stream().map(Judgement::id).toList()),
        Optional.of(evaluation.toldCautions().stream().map(Judgement::id).toList()));
  }
}
