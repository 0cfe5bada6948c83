package advisor.cli;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.render.Document;
import advisor.render.QuizDocument;
import advisor.render.ResultDocument;
import advisor.render.Style;
import advisor.render.TextWriter;
import advisor.scenario.Guess;
import advisor.scenario.Score;
import advisor.scenario.Words;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The texts of a demo, as they are told after any interview. */
record DemoWords(Style style) implements Words {

  @Override
  public String result(Explanation explanation, int columns) {
    return set(ResultDocument.of(explanation), columns);
  }

  @Override
  public String compared(Guess guess, Evaluation evaluation, int columns) {
    return set(QuizDocument.compared(guess, evaluation), columns);
  }

  @Override
  public String score(Score score, int columns) {
    return set(QuizDocument.score(score), columns);
  }

  private String set(Document document, int columns) {
    StringBuilder text = new StringBuilder();
    try {
      new TextWriter(text, columns, style).write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
