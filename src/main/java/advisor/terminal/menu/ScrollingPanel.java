package advisor.terminal.menu;

import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Viewport;
import advisor.terminal.screen.ScreenText;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** A text with keys below it. Where it is higher than the screen, other keys scroll it. */
abstract class ScrollingPanel implements Panel {

  private static final int LEAST_ROOM = 4;

  private int top;
  private int room = 1;
  private int size = 1;

  /** The text, shortened to this many lines where that is possible. */
  abstract List<AttributedString> body(ScreenText screen, int most);

  abstract List<AttributedString> foot(ScreenText screen);

  boolean reachesTheEnd() {
    return top + room >= size;
  }

  /**
   * The visible part of the text, with the keys. Where more follows, the last line says how much.
   * After a change of width, the text stays at about the same place.
   */
  @Override
  public MenuFrame frame(ScreenText screen) {
    room = screen.height() - below(screen).size();
    List<AttributedString> text = body(screen, room);
    top = top * text.size() / size;
    size = Math.max(1, text.size());
    scroll(0);
    List<AttributedString> below = below(screen);
    room = screen.height() - below.size();
    scroll(0);
    List<AttributedString> seen =
        new ArrayList<>(text.subList(top, Math.min(text.size(), top + room)));
    if (!reachesTheEnd()) {
      String rest = screen.glyphs().down() + " " + (size - top - room + 1) + " more";
      seen.set(room - 1, screen.line(rest, ScreenText.DIM));
    }
    seen.addAll(below);
    return new MenuFrame(seen, Viewport.NOTHING);
  }

  private List<AttributedString> below(ScreenText screen) {
    List<AttributedString> foot = foot(screen);
    int most = Math.max(1, screen.height() - LEAST_ROOM);
    if (foot.size() > most) {
      foot.removeIf(line -> line.length() == 0);
    }
    return foot.subList(0, Math.min(most, foot.size()));
  }

  @Override
  public ScrollingPanel press(PressedKey key) {
    int page = Math.max(1, room - 2);
    switch (key.kind()) {
      case ENTER, SPACE, PAGE_DOWN -> scroll(page);
      case PAGE_UP -> scroll(-page);
      case DOWN -> scroll(1);
      case UP -> scroll(-1);
      case HOME -> scroll(-size);
      case END -> scroll(size);
      default -> {}
    }
    return this;
  }

  private void scroll(int lines) {
    top = Math.max(0, Math.min(top + lines, size - room));
  }
}
