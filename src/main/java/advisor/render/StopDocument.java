package advisor.render;

import advisor.explain.Explanation;
import advisor.interview.StopNotice;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import java.util.List;

/**
 * A stop for the last screen of a terminal: why, and what to watch for; then, where it is seen
 * without scrolling, where to go, what was ticked and what to do now. Nothing follows.
 */
public final class StopDocument {

  private static final String ABOVE = "Why is told above.";

  private StopDocument() {}

  /**
   * Tells a stop. What the last lines leave out, because they would be too many for the screen,
   * stands above them.
   *
   * @param width of the lines that it will be set in
   * @param rows of the screen, one of them the shell's
   * @throws IllegalArgumentException where the explanation is of none
   */
  public static Document of(Explanation explanation, int width, int rows) {
    StopNotice notice = new StopNotice(explanation.evaluation());
    Document document = new Document();
    if (!fits(last(notice, all(notice)), width, rows)) {
      document.paragraph(notice.guidance().advice());
    }
    if (!fits(closed(notice), width, rows)) {
      document.add(new Document.Steps(notice.guidance().next()));
    }
    ResultSections told = new ResultSections(explanation);
    told.warningSigns(document);
    told.remarks(document);
    told.watch(document);
    return document.add(last(notice, width, rows));
  }

  /**
   * The last lines alone. Where they are too many, what it means is left out, then all but the last
   * sentence of what else is to be said, and what was ticked; then no line is left empty. The
   * lowest screens have the first steps alone below the headline.
   */
  public static Document last(StopNotice notice, int width, int rows) {
    String because = String.join(" ", notice.because());
    String inShort = notice.remarksInShort();
    Document last = last(notice, all(notice));
    for (String said :
        List.of(
            because + " " + notice.remarks(),
            because + " " + inShort,
            ABOVE + " " + inShort,
            inShort)) {
      last = fits(last, width, rows) ? last : last(notice, said);
    }
    last = fits(last, width, rows) ? last : closed(notice);
    List<String> steps = notice.guidance().next();
    for (int first = steps.size(); !fits(last, width, rows) && first >= 0; first--) {
      last = last(notice, "", steps.subList(0, first)).compact();
    }
    return last;
  }

  private static Document closed(StopNotice notice) {
    return last(notice, notice.remarksInShort()).compact();
  }

  private static String all(StopNotice notice) {
    String because = String.join(" ", notice.because());
    return String.join(" ", because, notice.guidance().advice(), notice.remarks());
  }

  private static Document last(StopNotice notice, String said) {
    return last(notice, said, notice.guidance().next());
  }

  private static Document last(StopNotice notice, String said, List<String> steps) {
    Document document = new Document();
    document.alarm(notice.guidance().label(), notice.isMostUrgent());
    if (!said.isBlank()) {
      document.paragraph(said.strip());
    }
    return document.add(new Document.Steps(steps));
  }

  private static boolean fits(Document document, int width, int rows) {
    return TextWriter.text(document, width, TextStyle.PLAIN).lines().count() < rows;
  }
}
