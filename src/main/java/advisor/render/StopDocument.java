package advisor.render;

import advisor.explain.Explanation;
import advisor.interview.StopNotice;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;

/**
 * A stop for the last screen of a terminal: why, and what to watch for; then, where it is seen
 * without scrolling, where to go, what was ticked and what to do now. Nothing follows.
 */
public final class StopDocument {

  /** Up to these widths a screen may have no more lines than these, one of them the shell's. */
  private static final int NARROW = 40;

  private static final int WIDE = 60;
  private static final int LINES_IF_NARROW = 19;
  private static final int LINES = 23;
  private static final int LINES_IF_WIDE = 14;

  private StopDocument() {}

  /**
   * Tells a stop. What it means stands above the rest where the last lines would else be too many
   * for a small screen; so does what was ticked.
   *
   * @param width of the lines that it will be set in
   * @throws IllegalArgumentException where the explanation is of none
   */
  public static Document of(Explanation explanation, int width) {
    StopNotice notice = new StopNotice(explanation.evaluation());
    String because = String.join(" ", notice.because());
    String advice = notice.guidance().advice();
    Document document = new Document();
    Document last = last(notice, because + " " + advice);
    if (lines(last, width) > room(width)) {
      document.paragraph(advice);
      last = last(notice, because);
    }
    if (lines(last, width) > room(width)) {
      last = last(notice, "Why is told above.");
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
    return new Document()
        .alarm(notice.guidance().label(), notice.isMostUrgent())
        .paragraph(said.strip())
        .add(new Document.Steps(notice.guidance().next()));
  }

  private static int room(int width) {
    if (width < NARROW) {
      return LINES_IF_NARROW;
    }
    return width < WIDE ? LINES : LINES_IF_WIDE;
  }

  private static long lines(Document document, int width) {
    return TextWriter.text(document, width, TextStyle.PLAIN).lines().count();
  }
}
