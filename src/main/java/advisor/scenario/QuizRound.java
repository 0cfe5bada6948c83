package advisor.scenario;

import advisor.evaluate.Evaluation;

/**
 * What a class said of a scenario, and what came of it. Held for as long as the demo is played, and
 * nowhere else.
 *
 * @param title of the scenario
 */
public record QuizRound(String title, QuizGuess guess, Evaluation evaluation) {

  public boolean agrees() {
    return guess.agrees(evaluation);
  }
}
