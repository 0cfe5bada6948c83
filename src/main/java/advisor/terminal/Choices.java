package advisor.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** The choices as lines: cursor, number, tick box, label; long labels hang under themselves. */
final class Choices {

  private final List<List<AttributedString>> blocks = new ArrayList<>();
  private final int[] heights;
  private final Selection selection;
  private final Paint paint;
  private final Glyphs glyphs;
  private final int width;

  Choices(Selection selection, Paint paint, Glyphs glyphs, int width) {
    this.selection = selection;
    this.paint = paint;
    this.glyphs = glyphs;
    this.width = width;
    this.heights = new int[selection.labels().size()];
    for (int i = 0; i < heights.length; i++) {
      blocks.add(block(i));
      heights[i] = blocks.get(i).size();
    }
  }

  int height() {
    return Viewport.height(heights, 0, heights.length);
  }

  List<AttributedString> all() {
    List<AttributedString> lines = new ArrayList<>();
    for (List<AttributedString> block : blocks) {
      lines.addAll(block);
    }
    return lines;
  }

  /** What is in sight when two of the lines say how many there are above and below. */
  Viewport viewport(int room, int earlierTop) {
    return Viewport.around(selection.at(), heights, room - 2, earlierTop);
  }

  /** Exactly so many lines, at least three: what is in sight, and how many are not. */
  List<AttributedString> scrolled(Viewport viewport, int room) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(more(glyphs.up(), viewport.top()));
    for (int i = viewport.top(); i < viewport.end(); i++) {
      lines.addAll(blocks.get(i));
    }
    while (lines.size() >= room) {
      lines.remove(lines.size() - 1);
    }
    while (lines.size() < room - 1) {
      lines.add(AttributedString.EMPTY);
    }
    lines.add(more(glyphs.down(), heights.length - viewport.end()));
    return lines;
  }

  private AttributedString more(String sign, int count) {
    return count == 0 ? AttributedString.EMPTY : paint.dim("  " + sign + " " + count + " more");
  }

  private List<AttributedString> block(int position) {
    List<AttributedString> block = new ArrayList<>();
    boolean current = position == selection.at();
    for (String line : Columns.hanging(prefix(position), selection.labels().get(position), width)) {
      block.add(current ? paint.current(line) : paint.plain(line));
    }
    return block;
  }

  private String prefix(int position) {
    String number = Integer.toString(position + 1);
    String widest = Integer.toString(selection.labels().size());
    String prefix =
        (position == selection.at() ? glyphs.cursor() : " ")
            + " ".repeat(1 + widest.length() - number.length())
            + number
            + ". ";
    return selection instanceof ChooseMany many
        ? prefix + (many.ticked().contains(position) ? "[x] " : "[ ] ")
        : prefix;
  }
}
