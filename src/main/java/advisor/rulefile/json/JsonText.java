package advisor.rulefile.json;

import advisor.rulefile.issue.Issue.Excerpt;
import advisor.rulefile.issue.Place;

/** The text of a file. Places are offsets; their lines are found on request. */
public final class JsonText {
  private static final int SHOWN_BEFORE = 60;
  private static final int SHOWN = 96;

  private final String text;

  public JsonText(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  public Place place(int offset) {
    int line = 1;
    for (int end = text.indexOf('\n');
        0 <= end && end < offset;
        end = text.indexOf('\n', end + 1)) {
      line++;
    }
    return new Place(line, text.codePointCount(lineStart(offset), offset) + 1);
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The line around an offset, shortened if long. */
  Excerpt excerpt(int offset) {
    int line = lineStart(offset);
    int next = text.indexOf('\n', offset);
    int lineEnd = next < 0 ? text.length() : next;
    lineEnd -= lineEnd > offset && text.charAt(lineEnd - 1) == '\r' ? 1 : 0;
    int caret = Math.min(SHOWN_BEFORE, text.codePointCount(line, offset));
    int after = Math.min(SHOWN - caret, text.codePointCount(offset, lineEnd));
    int start = text.offsetByCodePoints(offset, -caret);
    int end = text.offsetByCodePoints(offset, after);
    String shown = text.substring(start, end) + (end < lineEnd ? "…" : "");
    return start > line ? new Excerpt("…" + shown, caret + 1) : new Excerpt(shown, caret);
  }
}
