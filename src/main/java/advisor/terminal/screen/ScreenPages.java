package advisor.terminal.screen;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A text, a screenful at a time. Where the screen changes its width in between, what is still to
 * come is set anew, from the line on that holds the first letter not shown yet.
 */
public final class ScreenPages {

  private final IntFunction<String> text;
  private List<String> lines;
  private int columns;
  private int next;

  /**
   * @param text as it is set for so many columns
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

  /** The next lines, at most so many. */
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

  /** How many letters and digits stand in the first so many lines. */
  private long letters(int count) {
    return lines.subList(0, count).stream()
        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
        .flatMapToInt(String::chars)
        .filter(Character::isLetterOrDigit)
        .count();
  }
}
