package advisor.terminal.choice;

import java.util.Arrays;

/**
 * The visible part of a list of blocks.
 *
 * @param top the first visible block, from 0
 * @param end the block after the last visible one
 */
public record Viewport(int top, int end) {

  public static final Viewport NOTHING = new Viewport(0, 0);

  /**
   * The part around the cursor; moves no further than needed to keep the cursor visible.
   *
   * @param heights the lines of each block
   * @param room the lines on the screen; a block that is higher is visible alone
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
