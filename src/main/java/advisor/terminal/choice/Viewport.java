package advisor.terminal.choice;

import java.util.Arrays;

/**
 * Which of a list of blocks are in sight.
 *
 * @param top the first one in sight, from 0
 * @param end the one behind the last in sight
 */
public record Viewport(int top, int end) {

  public static final Viewport NOTHING = new Viewport(0, 0);

  /**
   * Moves no further than it must to keep the cursor in sight.
   *
   * @param heights the lines of each block
   * @param room the lines there are; a block that is higher is in sight alone
   */
  public static Viewport around(int cursor, int[] heights, int room, int earlierTop) {
    int top = Math.min(earlierTop, cursor);
    while (top < cursor && height(heights, top, cursor + 1) > room) {
      top++;
    }
    while (top > 0 && height(heights, top - 1, heights.length) <= room) {
      top--;
    }
    int end = top + 1;
    while (end < heights.length && height(heights, top, end + 1) <= room) {
      end++;
    }
    return new Viewport(top, end);
  }

  public static int height(int[] heights, int from, int to) {
    return Arrays.stream(heights, from, to).sum();
  }
}
