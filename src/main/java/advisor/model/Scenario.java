package advisor.model;

import java.util.List;
import java.util.Optional;

/**
 * A prepared session, used as a demo, a test, a saved interview or an answers file.
 *
 * @param about what the session shows
 * @param theme its heading in a list of scenarios; empty if it has none
 * @param rules the id of the rule book it was written for
 * @param rulesVersion the version of these rules; empty if it is meant for any
 * @param steps the questions asked, in order
 */
public record Scenario(
    String title,
    String about,
    Optional<String> theme,
    String rules,
    Optional<String> rulesVersion,
    List<Step> steps,
    Optional<Expectation> expect) {

  public Scenario {
    steps = List.copyOf(steps);
  }

  /**
   * One answer.
   *
   * @param say what the narrator says beside the question
   * @param pause seconds to wait before the answer is given
   */
  public record Step(
      String question, Response answer, Optional<String> say, Optional<Double> pause) {}

  /**
   * The expected result of the session.
   *
   * @param outcome an option id, {@code either}, {@code unknown} or a stop outcome id
   * @param strength {@code clear} or {@code slight}; empty if the outcome has no strength
   * @param reasons rule ids, in the order shown
   * @param stops stop ids, in the order shown; empty if any will do
   * @param cautions caution ids, in the order shown; empty if any will do
   */
  public record Expectation(
      String outcome,
      Optional<String> strength,
      List<String> reasons,
      Optional<List<String>> stops,
      Optional<List<String>> cautions) {
    public Expectation {
      reasons = List.copyOf(reasons);
      stops = stops.map(List::copyOf);
      cautions = cautions.map(List::copyOf);
    }

    /** Without what another leaves open. */
    public Expectation asFarAs(Expectation other) {
      return new Expectation(
          outcome,
          strength,
          reasons,
          other.stops.isEmpty() ? other.stops : stops,
          other.cautions.isEmpty() ? other.cautions : cautions);
    }
  }

  public Optional<Step> step(String question) {
    return steps.stream().filter(step -> step.question().equals(question)).findFirst();
  }

  public Answers answers() {
    Answers answers = Answers.none();
    for (Step step : steps) {
      answers = answers.with(step.question(), step.answer());
    }
    return answers;
  }
}
