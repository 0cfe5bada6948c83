package advisor.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines; the first may have less room than the others. */
final class Wrap {

  private final int first;
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int columns;

  Wrap(int first, int width) {
    this.width = Math.max(1, width);
    this.first = Math.min(first, this.width);
  }

  List<String> lines(String raw) {
    String text = Visible.of(raw);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private void add(String word) {
    int wide = Columns.of(word);
    int gap = columns > 0 ? 1 : 0;
    if (columns + gap + wide > room() && nextLineHasMoreRoom()) {
      newLine();
    } else if (gap > 0) {
      append(" ", 1);
    }
    if (wide <= width) {
      append(word, wide);
    } else {
      addLetters(word);
    }
  }

  private int room() {
    return lines.isEmpty() ? first : width;
  }

  private boolean nextLineHasMoreRoom() {
    return columns > 0 || room() < width;
  }

  private void addLetters(String word) {
    for (int i = 0; i < word.length(); ) {
      String letter = Columns.letter(word, i, width);
      int wide = Columns.of(letter);
      if (columns + wide > room() && nextLineHasMoreRoom()) {
        newLine();
      }
      append(letter, wide);
      i += letter.length();
    }
  }

  private void append(String text, int wide) {
    line.append(text);
    columns += wide;
  }

  private void newLine() {
    lines.add(line.toString());
    line.setLength(0);
    columns = 0;
  }
}
