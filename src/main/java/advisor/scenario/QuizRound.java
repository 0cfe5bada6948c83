package advisor.scenario;

import advisor.evaluate.Evaluation;

/**
 * What a class would recommend before it saw the verdict, and what came of it. Held for as long as
 * the demo is played, and nowhere else.
 *
 * @param guess an outcome id
 */
public record QuizRound(String title, String guess, boolean sure, Evaluation evaluation) {

  /** Whether the advisor says the same. */
  public boolean agrees() {
    return evaluation.outcome().id().equals(guess);
  }
}
