package advisor.terminal.lines;

import java.util.List;

/**
 * Lines that were given and never used.
 *
 * @param first the first few of them
 * @param count how many there are
 * @param more whether there may be still more, because reading stopped before the end
 */
public record UnusedLines(List<UnusedLine> first, int count, boolean more) {

  public static final UnusedLines NOTHING = new UnusedLines(List.of(), 0, false);

  public UnusedLines {
    first = List.copyOf(first);
  }

  /**
   * A line of the input.
   *
   * @param number from 1, counting every line
   * @param text as far as it can be shown: no control characters, and cut when it is long
   */
  public record UnusedLine(int number, String text) {}
}
