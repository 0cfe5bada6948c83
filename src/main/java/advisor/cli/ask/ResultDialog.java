package advisor.cli.ask;

import advisor.cli.files.InputFiles;
import advisor.cli.files.PrivateFile;
import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.interview.Readiness;
import advisor.render.ComparisonDocument;
import advisor.render.HandoutDocument;
import advisor.render.LastScreen;
import advisor.render.document.Document;
import advisor.render.document.HtmlWriter;
import advisor.render.document.MarkdownWriter;
import advisor.terminal.Asker;
import advisor.terminal.LastPage;
import advisor.terminal.LastPage.KeyChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a person at a terminal can do with a result, by one key each, until they are done. */
final class ResultDialog {

  private static final List<KeyChoice> KEYS =
      List.of(
          new KeyChoice('r', "read it all"),
          new KeyChoice('s', "save a page"),
          new KeyChoice('c', "compare"),
          new KeyChoice('a', "change an answer"),
          new KeyChoice('q', "check if I am ready"));

  private static final String READY = "You sound ready. You can change your mind at any time.";

  private final Asker asker;
  private final Explanation explanation;
  private final ResultDelivery delivery;
  private String note = "";
  private boolean savesText;

  enum AfterResult {
    DONE,
    CHANGE,
    LEFT
  }

  ResultDialog(Asker asker, Explanation explanation, ResultDelivery delivery) {
    this.asker = asker;
    this.explanation = explanation;
    this.delivery = delivery;
  }

  AfterResult run() throws IOException {
    Evaluation evaluation = explanation.evaluation();
    LastScreen screen = new LastScreen(evaluation);
    LastPage last =
        new LastPage(width -> screen.text(width, delivery.page().ofQuestions()), "", KEYS);
    while (true) {
      char key = asker.end(last.noting(note));
      note = "";
      boolean stays =
          switch (key) {
            case 'r' -> asker.read(width -> delivery.whole(explanation, width));
            case 's' -> save();
            case 'c' -> read(ComparisonDocument.of(evaluation.book()));
            case 'q' -> isReady();
            default -> false;
          };
      if (!stays) {
        return key == 'a'
            ? AfterResult.CHANGE
            : key == LastPage.DONE ? AfterResult.DONE : AfterResult.LEFT;
      }
    }
  }

  private boolean read(Document document) {
    return asker.read(width -> delivery.page().set(document, width));
  }

  private boolean isReady() {
    Readiness.Taken taken = Readiness.check(asker);
    return taken instanceof Readiness.Taken.Completed answered
        ? read(stillMissing(answered.steps()))
        : taken instanceof Readiness.Taken.Declined;
  }

  private static Document stillMissing(List<String> steps) {
    Document.Builder document = Document.builder();
    return steps.isEmpty()
        ? document.add(Document.paragraph(READY)).build()
        : document.bullets("Before you decide", Document.Item.each(steps)).build();
  }

  /** The page to take along, in a new file that its owner alone can read: first HTML, then text. */
  private boolean save() throws IOException {
    Document handout = HandoutDocument.of(explanation);
    String text =
        savesText
            ? MarkdownWriter.text(handout)
            : HtmlWriter.text(handout, explanation.evaluation().book().language());
    try {
      Path file = PrivateFile.write("advisor-result", savesText ? ".md" : ".html", text);
      note = "Saved as " + file + " in this folder. Nobody but you can read it.";
      note += savesText ? "" : " Once more s: the same as text (.md).";
      savesText = !savesText;
    } catch (IOException e) {
      note = "It could not be saved here: " + InputFiles.reasonForFolder(e);
    }
    return true;
  }
}
