package advisor.terminal.menu;

import advisor.text.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.AttributedString;

/** The choices as lines: cursor, number, tick box, label; long labels hang under themselves. */
final class ChoiceLines {

  /** From this room on, two of its lines say how many choices are above and below. */
  private static final int ROOM_FOR_TWO_MARKS = 5;

  private static final int FEWEST = 3;

  /** With fewer columns to hang in, labels would be too high for the lowest screens. */
  private static final int LEAST_HANGING = 24;

  private final List<List<String>> blocks = new ArrayList<>();
  private final int[] heights;
  private final Selection selection;
  private final ScreenText screen;

  ChoiceLines(Selection selection, ScreenText screen) {
    this.selection = selection;
    this.screen = screen;
    List<String> labels = selection.labels();
    for (int i = 0; i < labels.size(); i++) {
      blocks.add(Columns.hanging(prefix(i), labels.get(i), screen.width(), LEAST_HANGING));
    }
    this.heights = blocks.stream().mapToInt(List::size).toArray();
  }

  /** The lines in which each choice has room as a whole, with one that counts the rest. */
  int fewest() {
    return Math.min(height(), Math.max(FEWEST, highest() + 1));
  }

  private int highest() {
    return Arrays.stream(heights).max().orElse(0);
  }

  int height() {
    return Viewport.height(heights, 0, heights.length);
  }

  /** At most so many lines: all choices where they fit, else those around the cursor. */
  MenuFrame within(int room, int earlierTop) {
    if (height() <= room) {
      Viewport whole = new Viewport(0, heights.length);
      return new MenuFrame(painted(whole, room), whole);
    }
    int seen = room - marks(room);
    Viewport sight = Viewport.around(selection.at(), heights, seen, earlierTop);
    return new MenuFrame(scrolled(sight, room), sight);
  }

  /** None at the cost of a label that just fits. */
  private int marks(int room) {
    int most = room >= ROOM_FOR_TWO_MARKS ? 2 : room > 1 ? 1 : 0;
    return room < highest() ? Math.min(most, 1) : Math.min(most, room - highest());
  }

  /** Exactly so many lines: what is in sight, and how many are not. */
  private List<AttributedString> scrolled(Viewport sight, int room) {
    List<AttributedString> lines = painted(sight, room - marks(room));
    while (lines.size() < room - marks(room)) {
      lines.add(AttributedString.EMPTY);
    }
    String above = count(screen.glyphs().up(), sight.top());
    String below = count(screen.glyphs().down(), heights.length - sight.end());
    if (marks(room) == 2) {
      lines.add(0, mark(above));
    }
    if (marks(room) > 0) {
      lines.add(mark(marks(room) == 2 ? below : (above + " " + below).strip()));
    }
    return lines;
  }

  private static String count(String sign, int count) {
    return count == 0 ? "" : sign + " " + count;
  }

  private AttributedString mark(String counts) {
    return counts.isEmpty()
        ? AttributedString.EMPTY
        : screen.line("  " + counts + " more", ScreenText.DIM);
  }

  /** The blocks as at most so many lines; one that has to be cut says so. */
  private List<AttributedString> painted(Viewport sight, int most) {
    List<AttributedString> lines = new ArrayList<>();
    for (int i = sight.top(); i < sight.end(); i++) {
      List<AttributedString> block =
          screen.lines(
              blocks.get(i), i == selection.at() ? ScreenText.CURRENT : ScreenText.PLAIN);
      lines.addAll(screen.cut(block, most - lines.size()));
    }
    return lines;
  }

  private String prefix(int position) {
    String number = Integer.toString(position + 1);
    String widest = Integer.toString(selection.labels().size());
    String cursor = position == selection.at() ? screen.glyphs().cursor() : " ";
    String box = selection.ticked().contains(position) ? "[x] " : "[ ] ";
    String left = cursor + " ".repeat(1 + widest.length() - number.length()) + number + ". ";
    return selection.choosesMany() ? left + box : left;
  }
}
