package advisor.cli.demo;

import advisor.cli.DocumentSetter;
import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.render.QuizDocument;
import advisor.render.ResultDocument;
import advisor.render.VerdictDocument;
import advisor.render.document.TextStyle;
import advisor.scenario.DemoTexts;
import advisor.scenario.QuizGuess;
import advisor.scenario.QuizRound;
import java.util.List;
import java.util.Optional;

/** The texts of a demo, as they are told after any interview. */
record ResultTexts(TextStyle style, Optional<String> rules) implements DemoTexts {

  @Override
  public String verdict(Explanation explanation, int columns) {
    return DocumentSetter.set(VerdictDocument.of(explanation), columns, style);
  }

  @Override
  public String result(Explanation explanation, int columns) {
    return DocumentSetter.set(ResultDocument.of(explanation, rules), columns, style);
  }

  @Override
  public String compared(QuizGuess guess, Evaluation evaluation, int columns) {
    return DocumentSetter.set(QuizDocument.compared(guess, evaluation), columns, style);
  }

  @Override
  public String debriefing(List<QuizRound> rounds, int columns) {
    return DocumentSetter.set(QuizDocument.debriefing(rounds), columns, style);
  }

  @Override
  public List<String> expected(Evaluation evaluation) {
    return VerdictDocument.expected(evaluation);
  }
}
