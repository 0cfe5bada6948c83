package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;

/** The texts of a demo that stand on the screen as they do after any interview. */
public interface DemoTexts {

  /** A result, in lines of at most so many columns. */
  String result(Explanation explanation, int columns);

  /** What the class said, beside the result. */
  String compared(QuizGuess guess, Evaluation evaluation, int columns);

  /** How often class and advisor agreed. */
  String score(QuizScore score, int columns);
}
