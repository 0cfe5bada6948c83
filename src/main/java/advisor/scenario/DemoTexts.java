package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import java.util.List;

/** The texts of a demo, in lines of at most so many columns. */
public interface DemoTexts {

  /**
   * A result in short, for a screen that a class looks at.
   *
   * @param rows that there are for a stop
   */
  String verdict(Explanation explanation, int columns, int rows);

  /** A result as it is told after any interview. */
  String result(Explanation explanation, int columns);

  String compared(QuizRound round, int columns);

  /** What the class and the advisor said of each scenario. */
  String debriefing(List<QuizRound> rounds, int columns);

  /** What a scenario comes to and why, in paragraphs. */
  List<String> expected(Evaluation evaluation);
}
