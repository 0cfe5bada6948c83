package advisor.terminal.menu;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Nothing to choose from: whatever stands around it is read, and Enter goes on. */
record GatePanel() implements Panel {

  @Override
  public MenuFrame frame(ScreenText screen, int earlierTop) {
    List<AttributedString> lines = new ArrayList<>(screen.narrated(screen.caption().narrated()));
    List<String> keys = screen.caption().keys();
    if (!keys.isEmpty()) {
      lines.addAll(screen.lines(MenuFrame.first(4, screen.keys(keys)), ScreenText.DIM));
    }
    return new MenuFrame(lines, Viewport.NOTHING);
  }

  @Override
  public GatePanel press(PressedKey key, long now) {
    return this;
  }
}
