package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import java.util.List;

/** The texts of a demo, in lines of at most the given number of columns. */
public interface DemoTexts {

  /**
   * A result in short, for a screen in front of a class.
   *
   * @param rows the room for a stop
   */
  String verdict(Explanation explanation, int columns, int rows);

  /** The full result, as after any interview. */
  String result(Explanation explanation, int columns);

  /** The guess of the class beside the result. */
  String compared(QuizRound round, int columns);

  /** All guesses of the class beside the results. */
  String debriefing(List<QuizRound> rounds, int columns);

  /** The expected result of a scenario and its reasons, in paragraphs. */
  List<String> expected(Evaluation evaluation);
}
