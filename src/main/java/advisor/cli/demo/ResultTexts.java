package advisor.cli.demo;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.render.QuizDocument;
import advisor.render.ResultDocument;
import advisor.render.VerdictDocument;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.scenario.DemoTexts;
import advisor.scenario.QuizRound;
import java.util.List;
import java.util.Optional;

/** The texts of a demo, as they are told after any interview. */
record ResultTexts(TextStyle style, Optional<String> rules) implements DemoTexts {

  @Override
  public String verdict(Explanation explanation, int columns) {
    return TextWriter.text(VerdictDocument.of(explanation), columns, style);
  }

  @Override
  public String result(Explanation explanation, int columns) {
    return TextWriter.text(ResultDocument.of(explanation, rules), columns, style);
  }

  @Override
  public String compared(QuizRound round, int columns) {
    return TextWriter.text(QuizDocument.compared(round), columns, style);
  }

  @Override
  public String debriefing(List<QuizRound> rounds, int columns) {
    return TextWriter.text(QuizDocument.debriefing(rounds), columns, style);
  }

  @Override
  public List<String> expected(Evaluation evaluation) {
    return VerdictDocument.expected(evaluation);
  }
}
