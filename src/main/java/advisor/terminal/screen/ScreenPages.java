package advisor.terminal.screen;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Divides a text into pages of one screen. Where the screen changes its width in between, the rest
 * is laid out again, from the line with the first letter not shown yet.
 */
public final class ScreenPages {

  private final IntFunction<String> text;
  private List<String> lines;
  private int columns;
  private int next;

  /**
   * @param text the text for a given number of columns
   */
  public ScreenPages(IntFunction<String> text, int columns) {
    this.text = text;
    this.columns = columns;
    this.lines = lines();
  }

  private List<String> lines() {
    return text.apply(columns).lines().toList();
  }

  public boolean isOver() {
    return next >= lines.size();
  }

  /** The next lines, at most as many as the height. */
  public List<String> next(int width, int height) {
    if (width != columns) {
      long shown = letters(next);
      columns = width;
      lines = lines();
      next = 0;
      while (!isOver() && letters(next + 1) <= shown) {
        next++;
      }
    }
    List<String> page = lines.subList(next, Math.min(lines.size(), next + Math.max(1, height)));
    next += page.size();
    return page;
  }

  /** The number of letters and digits in the first lines. */
  private long letters(int count) {
    return lines.subList(0, count).stream()
        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
        .flatMapToInt(String::chars)
        .filter(Character::isLetterOrDigit)
        .count();
  }
}
