package advisor.render;

import advisor.explain.Explanation;
import advisor.interview.StopNotice;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import java.util.List;

/**
 * A stop for the last screen of a terminal: why, and what to watch for; then, in the last lines,
 * which are seen without scrolling, where to go, what was ticked and what to do now.
 */
public final class StopDocument {

  private StopDocument() {}

  /**
   * The whole stop. What the last lines leave out for lack of room stands above them.
   *
   * @param width the columns of the screen
   * @param rows the rows of the screen, one of them for the shell
   * @throws IllegalArgumentException if the explanation is not of a stop
   */
  public static Document of(Explanation explanation, int width, int rows) {
    StopNotice notice = new StopNotice(explanation.evaluation());
    Document document = new Document();
    if (!fits(last(notice, all(notice)), width, rows)) {
      document.paragraph(notice.guidance().advice());
    }
    if (!fits(compact(notice), width, rows)) {
      document.steps(notice.guidance().next());
    }
    ResultSections sections = new ResultSections(explanation);
    sections.warningSigns(document);
    sections.remarks(document);
    sections.watch(document);
    return document.add(last(notice, width, rows));
  }

  /**
   * The last lines only. If there are too many, they leave out in turn the advice, the remarks but
   * for their last sentence, the empty lines, and what was ticked, from its end. The lowest screens
   * show only the first steps below the headline.
   */
  public static Document last(StopNotice notice, int width, int rows) {
    String because = String.join(" ", notice.because());
    String inShort = " " + notice.remarksInShort();
    String some = because + " " + notice.remarks();
    for (String text : List.of(all(notice), some, because + inShort)) {
      Document last = last(notice, text);
      if (fits(last, width, rows)) {
        return last;
      }
    }
    int least = Math.min(width, because.length());
    for (int end = because.length(); end >= least; end = because.lastIndexOf(' ', end - 1)) {
      String dots = end < because.length() ? " ..." : "";
      Document last = last(notice, because.substring(0, end) + dots + inShort).compact();
      if (fits(last, width, rows)) {
        return last;
      }
    }
    Document last = compact(notice);
    List<String> steps = notice.guidance().next();
    for (int first = steps.size(); !fits(last, width, rows) && first >= 0; first--) {
      last = last(notice, "", steps.subList(0, first)).compact();
    }
    return last;
  }

  private static Document compact(StopNotice notice) {
    return last(notice, notice.remarksInShort()).compact();
  }

  private static String all(StopNotice notice) {
    String because = String.join(" ", notice.because());
    return String.join(" ", because, notice.guidance().advice(), notice.remarks());
  }

  private static Document last(StopNotice notice, String text) {
    return last(notice, text, notice.guidance().next());
  }

  private static Document last(StopNotice notice, String text, List<String> steps) {
    Document document = new Document();
    document.alarm(notice.guidance().label(), notice.isMostUrgent());
    if (!text.isBlank()) {
      document.paragraph(text.strip());
    }
    return document.steps(steps);
  }

  private static boolean fits(Document document, int width, int rows) {
    return TextWriter.text(document, width, TextStyle.PLAIN).lines().count() < rows;
  }
}
