package advisor.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/**
 * A block of lines on the normal screen that is drawn over itself. The cursor stays visible and
 * stands at the end of the block, so whatever stops the program leaves the block whole above it.
 */
final class Screen {

  private final Terminal terminal;
  private Display display;
  private Size size;
  private List<AttributedString> shown = List.of();

  Screen(Terminal terminal) {
    this.terminal = terminal;
    this.size = terminal.getSize();
    this.display = display();
  }

  int columns() {
    return size.getColumns();
  }

  int rows() {
    return size.getRows();
  }

  void show(List<AttributedString> lines) {
    draw(lines);
    terminal.flush();
  }

  private void draw(List<AttributedString> lines) {
    List<AttributedString> ended = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ended.add(i == lines.size() - 1 ? lines.get(i) : ended(lines.get(i)));
    }
    display.update(ended, end(lines), false);
    shown = lines;
  }

  /** Without a line break the display would take a line for one that runs on into the next. */
  private static AttributedString ended(AttributedString line) {
    return AttributedString.join(AttributedString.EMPTY, line, new AttributedString("\n"));
  }

  private int end(List<AttributedString> lines) {
    return lines.isEmpty()
        ? 0
        : size.cursorPos(lines.size() - 1, lines.get(lines.size() - 1).columnLength());
  }

  /**
   * Takes the block away where the window has changed its size since it was drawn. A terminal that
   * breaks long lines anew has made the block higher by as many lines as no longer fit.
   *
   * @return whether it has; the block is then to be shown again
   */
  boolean follow() {
    Size drawn = size;
    size = terminal.getSize();
    if (size.equals(drawn)) {
      return false;
    }
    int rows = 0;
    for (AttributedString line : shown) {
      rows += Math.max(1, (line.columnLength() + columns() - 1) / columns());
    }
    for (int i = 1; i < Math.min(rows, rows()); i++) {
      terminal.puts(Capability.cursor_up);
    }
    restart();
    return true;
  }

  /**
   * Begins the block anew where the cursor is, as after the program was stopped. What stands below
   * is cleared from the second column on: some terminals take clearing everything for a wish to
   * keep it among the lines scrolled away.
   */
  void restart() {
    terminal.puts(Capability.carriage_return);
    terminal.puts(Capability.clr_eol);
    terminal.puts(Capability.cursor_right);
    terminal.puts(Capability.clr_eos);
    terminal.puts(Capability.carriage_return);
    size = terminal.getSize();
    display = display();
    shown = List.of();
  }

  /** Begins the block anew on an empty screen. */
  void clear() {
    terminal.puts(Capability.clear_screen);
    restart();
  }

  /**
   * Writes lines that stay where the block stood; the block then begins below them. They are seen
   * together with what is shown next, so that nothing flashes.
   */
  void leave(List<AttributedString> lines) {
    follow();
    draw(List.of());
    for (AttributedString line : lines) {
      line.print(terminal);
      terminal.writer().write("\n");
    }
    display = display();
  }

  private Display display() {
    Display fresh = new Display(terminal, false);
    fresh.resize(size.getRows(), size.getColumns());
    return fresh;
  }
}
