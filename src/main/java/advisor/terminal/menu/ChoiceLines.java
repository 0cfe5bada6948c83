package advisor.terminal.menu;

import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** The choices as lines: cursor, number, tick box, label; long labels hang under themselves. */
final class ChoiceLines {

  /** From this room on, two of its lines say how many choices are above and below. */
  private static final int ROOM_FOR_TWO_MARKS = 5;

  private final List<List<String>> blocks = new ArrayList<>();
  private final int[] heights;
  private final Selection selection;
  private final Paint paint;
  private final Glyphs glyphs;
  private final int width;

  ChoiceLines(Selection selection, Paint paint, Glyphs glyphs, int width) {
    this.selection = selection;
    this.paint = paint;
    this.glyphs = glyphs;
    this.width = width;
    this.heights = new int[selection.labels().size()];
    for (int i = 0; i < heights.length; i++) {
      blocks.add(Columns.hanging(prefix(i), selection.labels().get(i), width));
      heights[i] = blocks.get(i).size();
    }
  }

  /** The lines in which each choice has room as a whole, with those that count the rest. */
  int fewest(int least) {
    int highest = least;
    for (int height : heights) {
      highest = Math.max(highest, height);
    }
    return highest + (highest > least ? 2 : 0);
  }

  int height() {
    return Viewport.height(heights, 0, heights.length);
  }

  List<AttributedString> all() {
    return painted(0, heights.length, height());
  }

  /** What is in sight where all fit. */
  Viewport whole() {
    return new Viewport(0, heights.length);
  }

  /** What is in sight when the lines that say how many are not take their part of the room. */
  Viewport viewport(int room, int earlierTop) {
    return Viewport.around(selection.at(), heights, room - marks(room), earlierTop);
  }

  private static int marks(int room) {
    return room >= ROOM_FOR_TWO_MARKS ? 2 : room > 1 ? 1 : 0;
  }

  /** Exactly so many lines: what is in sight, and how many are not. */
  List<AttributedString> scrolled(Viewport viewport, int room) {
    List<AttributedString> seen = painted(viewport.top(), viewport.end(), room - marks(room));
    while (seen.size() < room - marks(room)) {
      seen.add(AttributedString.EMPTY);
    }
    String above = count(glyphs.up(), viewport.top());
    String below = count(glyphs.down(), heights.length - viewport.end());
    List<AttributedString> lines = new ArrayList<>();
    if (marks(room) == 2) {
      lines.add(mark(above));
    }
    lines.addAll(seen);
    if (marks(room) > 0) {
      lines.add(mark(marks(room) == 2 ? below : (above + " " + below).strip()));
    }
    return lines;
  }

  private static String count(String sign, int count) {
    return count == 0 ? "" : sign + " " + count;
  }

  private AttributedString mark(String counts) {
    return counts.isEmpty() ? AttributedString.EMPTY : paint.dim("  " + counts + " more");
  }

  /** The blocks as at most so many lines; one that has to be cut says so. */
  private List<AttributedString> painted(int from, int end, int most) {
    List<AttributedString> lines = new ArrayList<>();
    for (int i = from; i < end; i++) {
      for (String line : cut(blocks.get(i), most - lines.size())) {
        lines.add(i == selection.at() ? paint.current(line) : paint.plain(line));
      }
    }
    return lines;
  }

  private List<String> cut(List<String> block, int most) {
    if (block.size() <= most) {
      return block;
    }
    List<String> lines = new ArrayList<>(block.subList(0, most));
    if (most > 0) {
      String longer = lines.get(most - 1) + " " + block.get(most).strip();
      lines.set(most - 1, Columns.cut(longer, width, glyphs.dots()));
    }
    return lines;
  }

  private String prefix(int position) {
    String number = Integer.toString(position + 1);
    String widest = Integer.toString(selection.labels().size());
    String prefix =
        (position == selection.at() ? glyphs.cursor() : " ")
            + " ".repeat(1 + widest.length() - number.length())
            + number
            + ". ";
    return selection.choosesMany()
        ? prefix + (selection.ticked().contains(position) ? "[x] " : "[ ] ")
        : prefix;
  }
}
