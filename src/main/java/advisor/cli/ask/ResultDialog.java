package advisor.cli.ask;

import advisor.cli.files.FileErrors;
import advisor.cli.files.PrivateFile;
import advisor.explain.Explanation;
import advisor.interview.Readiness;
import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Response;
import advisor.render.ComparisonDocument;
import advisor.render.HandoutDocument;
import advisor.render.LastScreen;
import advisor.render.document.Document;
import advisor.render.document.HtmlWriter;
import advisor.render.document.MarkdownWriter;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.LastPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person at a terminal can do with a result, by one key each, until they are done. */
final class ResultDialog {

  /** How it ends where an answer is to be changed. */
  static final Reply CHANGE = new Reply.Responded(Response.of("a"));

  private static final List<Answer> KEYS =
      List.of(
          new Answer("r", "read it all"),
          new Answer("s", "save a page"),
          new Answer("c", "compare"),
          new Answer("a", "change an answer"),
          new Answer("q", "check if I am ready"));

  private static final String READY = "You sound ready. You can change your mind at any time.";

  private final Asker asker;
  private final Explanation explanation;
  private final ResultDelivery delivery;
  private final SavedPages pages;
  private String note;
  private boolean savesText;

  ResultDialog(Asker asker, Explanation explanation, ResultDelivery delivery, SavedPages pages) {
    this.asker = asker;
    this.explanation = explanation;
    this.delivery = delivery;
    this.pages = pages;
    this.note = pages.outdated(explanation.evaluation().answers());
  }

  /**
   * The reply that ended it: {@link Reply.Agreed}, {@link #CHANGE}, or any other where they left.
   */
  Reply run() throws IOException {
    LastScreen screen = new LastScreen(explanation.evaluation());
    LastPage last =
        new LastPage(width -> screen.text(width, delivery.page().ofQuestions()), "", KEYS);
    while (true) {
      Reply reply = asker.end(last.noting(note));
      note = "";
      if (!(reply instanceof Reply.Responded key) || !isStillThereAfter(key.response())) {
        return reply;
      }
    }
  }

  private boolean isStillThereAfter(Response key) throws IOException {
    return switch (String.join("", key.answers())) {
      case "r" -> asker.read(width -> delivery.whole(explanation, width));
      case "s" -> save();
      case "c" -> read(ComparisonDocument.of(explanation.evaluation().book()));
      case "q" -> isReady();
      default -> false;
    };
  }

  private boolean read(Document document) {
    return asker.read(width -> delivery.page().set(document, width));
  }

  private boolean isReady() {
    Reply reply = Readiness.check(asker);
    return reply instanceof Reply.Responded doubts
        ? read(stillMissing(Readiness.steps(doubts.response())))
        : reply instanceof Reply.Back;
  }

  private static Document stillMissing(List<String> steps) {
    Document document = new Document();
    return steps.isEmpty()
        ? document.paragraph(READY)
        : document.bullets("Before you decide", Document.Item.each(steps));
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
      pages.add(file, explanation.evaluation().answers());
      note = "Saved as " + file + " in this folder. Nobody but you can read it.";
      note += savesText ? "" : " Once more s: the same as text (.md).";
      savesText = !savesText;
    } catch (IOException e) {
      note = "It could not be saved here: " + FileErrors.reasonForFolder(e);
    }
    return true;
  }

  /** The pages to take along that were saved in a session, each with the answers it was made of. */
  static final class SavedPages {

    private final Map<Path, Answers> pages = new LinkedHashMap<>();

    void add(Path page, Answers answers) {
      pages.put(page, answers);
    }

    /** Names the pages that were made of other answers, in a line; empty where there are none. */
    String outdated(Answers answers) {
      List<String> outdated = new ArrayList<>();
      for (Map.Entry<Path, Answers> page : pages.entrySet()) {
        if (!page.getValue().equals(answers)) {
          outdated.add(page.getKey().toString());
        }
      }
      return outdated.isEmpty()
          ? ""
          : "Saved before the change, and no longer true: " + String.join(", ", outdated) + ".";
    }
  }
}
