package advisor.scenario;

import advisor.evaluate.Evaluation;

/**
 * The guess of a class before the verdict, and the result. Rounds are kept only while the demo
 * runs.
 *
 * @param guess the id of an outcome
 */
public record QuizRound(String title, String guess, boolean sure, Evaluation evaluation) {

  /** Whether the advisor comes to the same outcome. */
  public boolean agrees() {
    return evaluation.outcome().id().equals(guess);
  }
}
