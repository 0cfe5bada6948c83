package advisor.cli.ask;

import advisor.cli.files.FileErrors;
import advisor.cli.files.PrivateFile;
import advisor.explain.Explanation;
import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Response;
import advisor.render.ComparisonDocument;
import advisor.render.HandoutDocument;
import advisor.render.LastScreen;
import advisor.render.ResultDocument;
import advisor.render.document.Document;
import advisor.render.document.HtmlWriter;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.LastPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Offers a person at a terminal what they can do with a result, by one key each. */
final class ResultDialog {

  static final String SAVE = "s";
  static final String COMPARE = "c";

  /** The reply that asks to change an answer. */
  static final Reply CHANGE = new Reply.Responded(Response.of("a"));

  private static final List<Answer> KEYS =
      List.of(
          new Answer("r", "read it all"),
          new Answer(SAVE, "save a page"),
          new Answer(COMPARE, "compare"),
          new Answer("a", "change an answer"),
          new Answer("q", "check if I am ready"));

  private static final String READY = "You sound ready. You can change your mind at any time.";

  private final Asker asker;
  private final Explanation explanation;
  private final ResultDelivery delivery;
  private final Map<Path, Answers> pages;
  private String note;

  ResultDialog(
      Asker asker, Explanation explanation, ResultDelivery delivery, Map<Path, Answers> pages) {
    this.asker = asker;
    this.explanation = explanation;
    this.delivery = delivery;
    this.pages = pages;
    this.note = outdated(pages, explanation.evaluation().answers());
  }

  /**
   * Shows the result until the person is done.
   *
   * @return {@link Reply.Agreed}, {@link #CHANGE}, or any other reply where the person left
   */
  Reply run() throws IOException {
    LastScreen screen = new LastScreen(explanation.evaluation());
    LastPage last =
        new LastPage(width -> screen.text(width, delivery.page().ofQuestions()), "", "done", KEYS);
    while (true) {
      Reply reply = asker.end(last.noting(note));
      note = "";
      if (!(reply instanceof Reply.Responded key) || !handle(key.response())) {
        return reply;
      }
    }
  }

  /** Does what the key stands for; whether the person is still there. */
  private boolean handle(Response key) throws IOException {
    return switch (String.join("", key.answers())) {
      case "r" -> asker.read(width -> delivery.whole(explanation, width));
      case SAVE -> save();
      case COMPARE -> {
        Document compared = ComparisonDocument.of(explanation.evaluation().book());
        yield read(ResultDocument.inShort(compared, explanation));
      }
      case "q" -> checkReadiness();
      default -> false;
    };
  }

  private boolean read(Document document) {
    return asker.read(width -> delivery.page().text(document, width));
  }

  private boolean checkReadiness() {
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

  /** Saves the page to take along in a new file that only its owner can read. */
  private boolean save() throws IOException {
    String language = explanation.evaluation().book().language();
    String text = HtmlWriter.text(HandoutDocument.of(explanation), language);
    try {
      Path file = PrivateFile.write("advisor-result", ".html", text);
      pages.put(file, explanation.evaluation().answers());
      note = "Saved as " + file + " in this folder. Only you can read it.";
    } catch (IOException e) {
      note = "The page could not be saved here: " + FileErrors.reasonForFolder(e);
    }
    return true;
  }

  /**
   * A sentence that names the pages made from other answers; empty where there are none.
   *
   * @param pages the pages saved in this session, each with the answers that it was made from
   */
  static String outdated(Map<Path, Answers> pages, Answers answers) {
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
