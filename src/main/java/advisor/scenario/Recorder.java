package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.interview.Interview;
import advisor.model.Question;
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
    Evaluation evaluation = finished.evaluation();
    List<Scenario.Step> steps = new ArrayList<>();
    for (Question question : evaluation.book().questions()) {
      evaluation
          .answers()
          .to(question.id())
          .map(said -> new Scenario.Step(question.id(), said, Optional.empty(), Optional.empty()))
          .ifPresent(steps::add);
    }
    return new Scenario(
        "A saved session: " + evaluation.outcome().guidance().label(),
        "One person's answers to advisor ask, as they were given.",
        evaluation.book().id(),
        steps,
        Optional.of(Verifier.of(evaluation)));
  }
}
