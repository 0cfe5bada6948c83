package advisor.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Text measured in terminal columns: wide characters take two, combining ones none. */
final class Columns {

  /** Columns that a hanging text needs to be read with ease. */
  private static final int LEAST_HANGING = 14;

  private static final int LEFT_INDENT = 4;

  private Columns() {}

  static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += of(text.codePointAt(i));
    }
    return columns;
  }

  private static int of(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }

  /** The text itself where it fits, else as much of it as fits with the mark behind it. */
  static String cut(String text, int width, String mark) {
    if (of(text) <= width) {
      return text;
    }
    String kept = text.substring(0, fitting(text, width - of(mark)));
    return kept.stripTrailing() + mark;
  }

  /**
   * The text in lines of at most this width, broken at spaces; a word that is longer than a line is
   * broken where the line ends. At least one line, which is empty where the text is blank.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (line.length() > 0) {
        line.append(' ');
      }
      line.append(broken(word, width, lines));
    }
    lines.add(line.toString());
    return lines;
  }

  /** What is left of the word once every full line of it is added to the lines. */
  private static String broken(String word, int width, List<String> lines) {
    String rest = word;
    while (of(rest) > width) {
      int end = Math.max(fitting(rest, width), Character.charCount(rest.codePointAt(0)));
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  /** Where to cut so that the text before fits; combining characters stay with their letter. */
  private static int fitting(String text, int width) {
    int columns = 0;
    int end = 0;
    while (end < text.length()) {
      columns += of(text.codePointAt(end));
      if (columns > width) {
        return end;
      }
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /**
   * The text wrapped behind a prefix, further lines hanging under the first word, or where that
   * would leave them too little room, further to the left.
   */
  static List<String> hanging(String prefix, String text, int width) {
    int indent = of(prefix);
    return width - indent >= LEAST_HANGING
        ? behind(prefix, wrap(text, width - indent), indent)
        : hangingLeft(prefix, text, width);
  }

  private static List<String> behind(String prefix, List<String> wrapped, int indent) {
    List<String> lines = new ArrayList<>();
    String before = prefix;
    for (String line : wrapped) {
      lines.add(before + line);
      before = " ".repeat(indent);
    }
    return lines;
  }

  /** The prefix beyond the indent is wrapped as a word of its own, then put back. */
  private static List<String> hangingLeft(String prefix, String text, int width) {
    int indent = Math.min(of(prefix), LEFT_INDENT);
    String word = "x".repeat(Math.max(0, of(prefix.stripTrailing()) - indent));
    List<String> lines =
        behind(" ".repeat(indent), wrap(word + " " + text, Math.max(4, width - indent)), indent);
    int taken = Math.min(lines.get(0).length(), of(prefix));
    lines.set(0, (prefix + lines.get(0).substring(taken)).stripTrailing());
    return lines;
  }
}
