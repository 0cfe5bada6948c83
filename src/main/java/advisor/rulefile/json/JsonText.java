package advisor.rulefile.json;

import advisor.rulefile.issue.Issue.Excerpt;
import advisor.rulefile.issue.Place;
import java.util.BitSet;

/** The text of a file. Places are offsets; their lines are found on request. */
public final class JsonText {
  private static final int SHOWN_BEFORE = 60;
  private static final int SHOWN = 96;

  private final String text;
  private final BitSet ends = new BitSet();

  public JsonText(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  public Place place(int offset) {
    int start = lineStart(offset);
    int line = ends.get(0, offset).cardinality() + 1;
    return new Place(line, text.codePointCount(start, offset) + 1);
  }

  private int lineStart(int offset) {
    return ends().previousSetBit(offset - 1) + 1;
  }

  private BitSet ends() {
    if (ends.isEmpty()) {
      findEnds();
    }
    return ends;
  }

  /** The text before an offset on its line. */
  String before(int offset) {
    return text.substring(lineStart(offset), offset);
  }

  /** Finds the ends of lines: a line feed, or a carriage return without one. */
  private void findEnds() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ends.set(i, c == '\n' || c == '\r' && !text.startsWith("\r\n", i));
    }
    ends.set(text.length());
  }

  /** The line around an offset, shortened if long. */
  Excerpt excerpt(int offset) {
    int line = lineStart(offset);
    int next = ends.nextSetBit(offset);
    int lineEnd = offset < next && text.startsWith("\r\n", next - 1) ? next - 1 : next;
    int caret = Math.min(SHOWN_BEFORE, text.codePointCount(line, offset));
    int after = Math.min(SHOWN - caret, text.codePointCount(offset, lineEnd));
    int start = text.offsetByCodePoints(offset, -caret);
    int end = text.offsetByCodePoints(offset, after);
    String shown = text.substring(start, end) + (end < lineEnd ? "…" : "");
    return start > line ? new Excerpt("…" + shown, caret + 1) : new Excerpt(shown, caret);
  }
}
