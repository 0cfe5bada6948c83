package advisor.terminal.screen;

import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * Turns texts into lines of a screen. Colour only repeats what the words and signs say, and no
 * answer has a colour of its own.
 *
 * @param caption the text around what is shown
 */
public record ScreenText(int columns, int rows, boolean colour, Glyphs glyphs, Caption caption) {

  public static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  public static final AttributedStyle BOLD = PLAIN.bold();
  public static final AttributedStyle DIM = PLAIN.faint();

  /** The line with the cursor. */
  public static final AttributedStyle CURRENT = PLAIN.foreground(AttributedStyle.CYAN);

  private static final AttributedStyle NARRATED = PLAIN.foreground(AttributedStyle.MAGENTA);

  private static final int WIDEST = 80;

  /** Up to this height, no free line is left at the bottom. */
  private static final int LOW = 12;

  private static final int LOWEST = 3;

  public int width() {
    return Math.max(8, Math.min(columns - 1, WIDEST));
  }

  public int height() {
    return rows > LOW ? rows - 1 : Math.max(LOWEST, rows);
  }

  public AttributedString line(String text, AttributedStyle style) {
    return new AttributedString(text, colour ? style : PLAIN);
  }

  public List<AttributedString> lines(List<String> texts, AttributedStyle style) {
    List<AttributedString> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(line(text, style));
    }
    return lines;
  }

  /** The lines of a text; none of an empty one. */
  public List<AttributedString> wrap(String text, AttributedStyle style) {
    return text.isEmpty() ? new ArrayList<>() : lines(Columns.wrap(text, width()), style);
  }

  /** Wraps each text into lines of its own. */
  public List<AttributedString> wrap(List<String> texts, AttributedStyle style) {
    List<AttributedString> lines = new ArrayList<>();
    texts.forEach(text -> lines.addAll(wrap(text, style)));
    return lines;
  }

  public String cut(String text) {
    return Columns.cut(text, width(), glyphs.dots());
  }

  /** The first lines; the last of them ends with dots where more follow. */
  public List<AttributedString> cut(List<AttributedString> lines, int most) {
    if (lines.size() <= most) {
      return lines;
    }
    if (most == 0) {
      return List.of();
    }
    List<AttributedString> seen = new ArrayList<>(lines.subList(0, most));
    AttributedString last = seen.get(most - 1);
    String text = cut(last + " ".repeat(width()));
    seen.set(most - 1, new AttributedString(text, last.styleAt(0)));
    return seen;
  }

  /** The narrator's words, behind a bar. */
  public List<AttributedString> narrated(List<String> paragraphs) {
    List<AttributedString> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      for (String line : Columns.wrap(paragraph, width() - 2)) {
        lines.add(line(glyphs.bar() + " " + line, NARRATED));
      }
    }
    return lines;
  }

  /** The keys of the caption, or else the given ones, in lines. */
  public List<String> keysOr(List<String> own) {
    return keys(caption.keys().isEmpty() ? own : caption.keys());
  }

  /** The keys in lines, as many on each as fit. A key that fits a line is never broken. */
  public List<String> keys(List<String> names) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String name : names) {
      String longer = line.isEmpty() ? name : line + glyphs.between() + name;
      if (Columns.of(longer) > width() && !line.isEmpty()) {
        lines.addAll(Columns.wrap(line, width()));
        longer = name;
      }
      line = longer;
    }
    lines.addAll(Columns.wrap(line, width()));
    return lines;
  }
}
