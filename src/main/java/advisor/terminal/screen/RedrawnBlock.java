package advisor.terminal.screen;

import advisor.text.Columns;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/**
 * A block of lines on the normal screen that is redrawn in place. The cursor stays visible at the
 * end of the block, so the whole block stays above it when the program is stopped.
 *
 * <p>A changed line is rewritten from its first column, and the cursor moves only up and down. So
 * the block is right however many columns a terminal gives to a character, as long as each line
 * fits.
 */
public final class RedrawnBlock {

  /** A multiplexer may report a size before or after it moves the lines, and some sizes never. */
  private static final int MEASUREMENTS_TO_SETTLE = 10;

  private final Terminal terminal;
  private Size size;
  private List<AttributedString> shown = List.of();

  /** Whether lines of a block were pushed above the screen; a higher window shows them again. */
  private boolean isCut;

  /** How many more times to measure the window before the block is drawn again. */
  private int measurements;

  public RedrawnBlock(Terminal terminal) {
    this.terminal = terminal;
    this.size = terminal.getSize();
  }

  /** Measures the window. Where it briefly has no size, the last size is kept. */
  private void measure() {
    Size seen = terminal.getSize();
    size = seen.getColumns() > 0 && seen.getRows() > 0 ? seen : size;
  }

  public int columns() {
    return size.getColumns();
  }

  public int rows() {
    return size.getRows();
  }

  public void show(List<AttributedString> lines) {
    draw(lines);
    terminal.flush();
  }

  private void draw(List<AttributedString> lines) {
    if (lines.equals(shown)) {
      return;
    }
    int at = clearDownTo(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean same = i < shown.size() && lines.get(i).equals(shown.get(i));
      if (!same || i == lines.size() - 1) {
        move(at, i);
        terminal.puts(Capability.clr_eol);
        lines.get(i).print(terminal);
        at = i;
      }
    }
    shown = List.copyOf(lines);
  }

  /** Clears all but the first lines of the block; returns the row where the cursor is then. */
  private int clearDownTo(int height) {
    int at = Math.max(0, shown.size() - 1);
    while (at >= Math.max(1, height)) {
      move(at, at);
      terminal.puts(Capability.clr_eol);
      terminal.puts(Capability.cursor_up);
      at--;
    }
    if (height == 0) {
      move(at, at);
      terminal.puts(Capability.clr_eol);
    }
    return at;
  }

  /** Moves to the first column of another row. Below the last row, a new one begins. */
  private void move(int from, int to) {
    terminal.puts(Capability.carriage_return);
    for (int row = from; row > to; row--) {
      terminal.puts(Capability.cursor_up);
    }
    for (int row = from; row < to; row++) {
      terminal.writer().write('\n');
    }
  }

  /**
   * Removes the block where the window has changed its size since it was drawn. A terminal that
   * rewraps long lines has made the block higher by the lines that no longer fit. Once a window was
   * too low for the block, all lines above it on the screen are removed as well, because they may
   * belong to the block.
   *
   * @param resized whether a change was signalled, although the size may be the old one again
   * @return whether the block was removed and must be shown again
   */
  public boolean follow(boolean resized) {
    Size drawn = size;
    measurements = Math.max(0, measurements - 1);
    boolean mayHaveMoved = isCut && (resized || measurements == 1);
    measure();
    if (size.equals(drawn) && !mayHaveMoved) {
      return false;
    }
    measurements = measurements == 1 && size.equals(drawn) ? 0 : MEASUREMENTS_TO_SETTLE;
    int rows = 0;
    for (AttributedString line : shown) {
      rows += Math.max(1, (Columns.of(line.toString()) + columns() - 1) / columns());
    }
    boolean wasCut = isCut || rows > rows();
    for (int i = 1; i < (wasCut ? rows() : rows); i++) {
      terminal.puts(Capability.cursor_up);
    }
    restart();
    isCut = wasCut;
    return true;
  }

  /**
   * Starts the block again at the cursor, as after the program was stopped. All below is cleared
   * from the second column on, because some terminals move a screen that is cleared as a whole into
   * their scrollback.
   */
  public void restart() {
    terminal.puts(Capability.carriage_return);
    terminal.puts(Capability.clr_eol);
    terminal.puts(Capability.cursor_right);
    terminal.puts(Capability.clr_eos);
    terminal.puts(Capability.carriage_return);
    measure();
    shown = List.of();
    isCut = false;
  }

  public void clear() {
    terminal.puts(Capability.clear_screen);
    restart();
  }

  /**
   * Replaces the block by lines that stay; the next block begins below them. They appear together
   * with it, so that nothing flashes.
   */
  public void leave(List<AttributedString> lines) {
    follow(false);
    draw(List.of());
    isCut &= lines.isEmpty();
    for (AttributedString line : lines) {
      line.print(terminal);
      terminal.writer().write("\n");
    }
  }
}
