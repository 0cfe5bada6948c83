package advisor.terminal.menu;

import advisor.terminal.choice.Selection;
import advisor.terminal.choice.Viewport;
import advisor.terminal.screen.ScreenText;
import advisor.text.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * The choices as lines: cursor, number, tick box, label. Long labels wrap with a hanging indent.
 */
final class ChoiceLines {

  private static final int FEWEST = 3;

  private final List<List<String>> blocks = new ArrayList<>();
  private final int[] heights;
  private final Selection selection;
  private final ScreenText screen;

  ChoiceLines(Selection selection, ScreenText screen) {
    this.selection = selection;
    this.screen = screen;
    List<String> labels = selection.labels();
    for (int i = 0; i < labels.size(); i++) {
      blocks.add(Columns.hanging(prefix(i), labels.get(i), screen.width()));
    }
    this.heights = blocks.stream().mapToInt(List::size).toArray();
  }

  /** The least number of lines: for each choice as a whole, and a line that counts the rest. */
  int fewest() {
    return Math.min(height(), Math.max(FEWEST, highest() + 1));
  }

  private int highest() {
    return Arrays.stream(heights).max().orElse(0);
  }

  int height() {
    return Viewport.height(heights, 0, heights.length);
  }

  /** All choices where they fit the room; else exactly that many lines around the cursor. */
  MenuFrame within(int room) {
    if (height() <= room) {
      Viewport whole = new Viewport(0, heights.length);
      return new MenuFrame(painted(whole, room), whole);
    }
    int seen = room == 1 || room == highest() ? room : room - 1;
    Viewport sight = Viewport.around(selection.at(), heights, seen, selection.sight().top());
    List<AttributedString> lines = painted(sight, seen);
    while (lines.size() < seen) {
      lines.add(AttributedString.EMPTY);
    }
    if (seen < room) {
      lines.add(screen.line(more(sight), ScreenText.DIM));
    }
    return new MenuFrame(lines, sight);
  }

  private String more(Viewport sight) {
    int below = heights.length - sight.end();
    return (sight.top() == 0 ? "" : "  " + screen.glyphs().up() + " " + sight.top())
        + (below == 0 ? "" : "  " + screen.glyphs().down() + " " + below)
        + " more";
  }

  /** The visible choices in at most this many lines; a choice that is cut ends with dots. */
  private List<AttributedString> painted(Viewport sight, int most) {
    List<AttributedString> lines = new ArrayList<>();
    for (int i = sight.top(); i < sight.end(); i++) {
      List<AttributedString> block =
          screen.lines(blocks.get(i), i == selection.at() ? ScreenText.CURRENT : ScreenText.PLAIN);
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
