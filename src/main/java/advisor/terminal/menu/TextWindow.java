package advisor.terminal.menu;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * As much of a text as there is room for.
 *
 * @param top the first line in sight
 * @param room how many lines are in sight; fewer of the text where one of them counts the rest
 * @param size how many lines the text has
 */
record TextWindow(int top, int room, int size) {

  /** The window that begins at the line that is wished for, or as near to it as makes sense. */
  static TextWindow at(int wished, int room, int size) {
    return new TextWindow(Math.max(0, Math.min(wished, size - room)), room, size);
  }

  boolean reachesTheEnd() {
    return top + room >= size;
  }

  /** The lines in sight above the foot; where some follow, the last one says how many. */
  MenuFrame frame(List<AttributedString> text, List<AttributedString> foot, ScreenText screen) {
    List<AttributedString> seen = new ArrayList<>(text.subList(top, Math.min(size, top + room)));
    if (!reachesTheEnd()) {
      String rest = screen.glyphs().down() + " " + (size - top - room + 1) + " more";
      seen.set(room - 1, screen.line(rest, ScreenText.DIM));
    }
    seen.addAll(foot);
    return new MenuFrame(seen, Viewport.NOTHING);
  }
}
