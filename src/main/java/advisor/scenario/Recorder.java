package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.evaluate.Strength;
import advisor.interview.Interview;
import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes scenarios of sessions. */
public final class Recorder {

  private Recorder() {}

  /**
   * A session that came to its end, as a scenario that comes to the same. Nothing is invented: the
   * title says no more than the result, and nobody narrates. Of an answer with a fault there is
   * what was understood, for a stop may rest on it.
   */
  public static Scenario record(Interview finished) {
    return record(
        finished.evaluation(),
        "A saved session: " + finished.evaluation().outcome().guidance().label(),
        "One person's answers to advisor ask, as they were given.");
  }

  /** What somebody answered who came to a result, as a scenario that comes to the same. */
  public static Scenario record(Evaluation evaluation, String title, String about) {
    List<Scenario.Step> steps = new ArrayList<>();
    evaluation
        .answers()
        .byQuestion()
        .forEach(
            (id, said) ->
                steps.add(new Scenario.Step(id, said, Optional.empty(), Optional.empty())));
    return new Scenario(
        title,
        about,
        Optional.empty(),
        evaluation.book().id(),
        Optional.of(evaluation.book().version()),
        steps,
        Optional.of(expectation(evaluation)));
  }

  /** What a scenario would have to expect to hold. */
  static Scenario.Expectation expectation(Evaluation evaluation) {
    return new Scenario.Expectation(
        evaluation.outcome().id(),
        evaluation.outcome().strength().map(Strength::id),
        evaluation.reasons().stream().map(Judgement::id).toList(),
        evaluation.warningSigns().stream().map(Judgement::id).toList(),
        evaluation.toldCautions().stream().map(Judgement::id).toList());
  }
}
