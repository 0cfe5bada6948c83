package advisor.render;

import advisor.model.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines at spaces; a word that is wider than a line is broken where it must be.
 */
final class Wrap {

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int columns;

  private Wrap(int width) {
    this.width = Math.max(1, width);
  }

  /**
   * The lines of a text, each at most so many columns wide; one empty line for an empty text. What
   * is hidden in it is shown.
   */
  static List<String> lines(String any, int width) {
    String text = Visible.of(any);
    Wrap wrap = new Wrap(width);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          wrap.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    wrap.lines.add(wrap.line.toString());
    return wrap.lines;
  }

  private void add(String word) {
    int wide = Columns.of(word);
    if (columns > 0 && columns + 1 + wide > width) {
      newLine();
    }
    if (columns > 0) {
      line.append(' ');
      columns++;
    }
    if (wide <= width) {
      line.append(word);
      columns += wide;
    } else {
      word.codePoints().forEach(this::addLetter);
    }
  }

  private void addLetter(int letter) {
    int wide = Columns.of(letter);
    if (columns > 0 && columns + wide > width) {
      newLine();
    }
    line.appendCodePoint(letter);
    columns += wide;
  }

  private void newLine() {
    lines.add(line.toString());
    line.setLength(0);
    columns = 0;
  }
}
