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
   * Tells a stop. What it means stands above the rest where the last lines would else be too many
   * for the screen; then all but the last sentence of what else is to be said, and what was ticked;
   * then no line is left empty. The lowest screens have the first steps alone below the headline.
   *
   * @param width of the lines that it will be set in
   * @param rows of the screen, one of them the shell's
   * @throws IllegalArgumentException where the explanation is of none
   */
  public static Document of(Explanation explanation, int width, int rows) {
    StopNotice notice = new StopNotice(explanation.evaluation());
    String because = String.join(" ", notice.because());
    String advice = notice.guidance().advice();
    String inShort = notice.remarksInShort();
    String all = String.join(" ", because, advice, notice.remarks());
    Document document = new Document();
    Document last = last(notice, all);
    if (lines(last, width) >= rows) {
      document.paragraph(advice);
      last = last(notice, because + " " + notice.remarks());
    }
    for (String said : List.of(because + " " + inShort, ABOVE + " " + inShort, inShort)) {
      last = lines(last, width) >= rows ? last(notice, said) : last;
    }
    last = lines(last, width) >= rows ? last.close() : last;
    if (lines(last, width) >= rows) {
      List<String> steps = notice.guidance().next();
      document.add(new Document.Steps(steps));
      for (int first = steps.size(); lines(last, width) >= rows && first >= 0; first--) {
        last = last(notice, "", steps.subList(0, first)).close();
      }
    }
    ResultSections told = new ResultSections(explanation);
    told.warningSigns(document);
    told.remarks(document);
    told.watch(document);
    return document.add(last);
  }

  static Document last(StopNotice notice) {
    String because = String.join(" ", notice.because());
    return last(notice, because + " " + notice.guidance().advice());
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

  private static long lines(Document document, int width) {
    return TextWriter.text(document, width, TextStyle.PLAIN).lines().count();
  }
}
