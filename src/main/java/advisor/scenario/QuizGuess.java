package advisor.scenario;

import advisor.evaluate.Evaluation;

/**
 * What a class would recommend before it saw the verdict.
 *
 * @param outcome an outcome id
 */
public record QuizGuess(String outcome, boolean sure) {

  /** Whether the advisor says the same. */
  public boolean agrees(Evaluation evaluation) {
    return evaluation.outcome().id().equals(outcome);
  }
}
