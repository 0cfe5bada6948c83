package advisor.terminal.screen;

import advisor.text.Columns;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/**
 * A block of lines on the normal screen that is drawn over itself. The cursor stays visible and
 * stands at the end of the block, so whatever stops the program leaves the block whole above it.
 *
 * <p>A line that has changed is written anew from its first column on, and the cursor moves up and
 * down alone: so the block stands right however many columns a terminal gives to a character, as
 * long as each line fits.
 */
public final class RedrawnBlock {

  /** A multiplexer may tell a size before or after it moves the lines, and some sizes never. */
  private static final int LOOKS_TO_SETTLE = 10;

  private final Terminal terminal;
  private Size size;
  private List<AttributedString> shown = List.of();

  /** Whether lines of a block stand above the screen, where a higher window shows them again. */
  private boolean cut;

  /** How often the window is still to be looked at until the block is drawn anew once more. */
  private int looks;

  public RedrawnBlock(Terminal terminal) {
    this.terminal = terminal;
    this.size = terminal.getSize();
  }

  /** Looks at the window; one that has no size for a moment keeps the size that it had. */
  private void look() {
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

  /** Clears what the block has more than so many lines; the row that the cursor then is on. */
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

  /** From a row of the block to the first column of another; below the last row is a new one. */
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
   * Takes the block away where the window has changed its size since it was drawn. A terminal that
   * breaks long lines anew has made the block higher by as many lines as no longer fit. Once a
   * window was too low for the block, nothing above it is known to be another's: it goes as well.
   *
   * @param resized whether it was told to have changed, although it may have its size back
   * @return whether it has; the block is then to be shown again
   */
  public boolean follow(boolean resized) {
    Size drawn = size;
    looks = Math.max(0, looks - 1);
    boolean wasAnother = cut && (resized || looks == 1);
    look();
    if (size.equals(drawn) && !wasAnother) {
      return false;
    }
    looks = looks == 1 && size.equals(drawn) ? 0 : LOOKS_TO_SETTLE;
    int rows = 0;
    for (AttributedString line : shown) {
      rows += Math.max(1, (Columns.of(line.toString()) + columns() - 1) / columns());
    }
    boolean wasCut = cut || rows > rows();
    for (int i = 1; i < (wasCut ? rows() : rows); i++) {
      terminal.puts(Capability.cursor_up);
    }
    restart();
    cut = wasCut;
    return true;
  }

  /**
   * Begins the block anew where the cursor is, as after the program was stopped. What stands below
   * is cleared from the second column on: some terminals take clearing everything for a wish to
   * keep it among the lines scrolled away.
   */
  public void restart() {
    terminal.puts(Capability.carriage_return);
    terminal.puts(Capability.clr_eol);
    terminal.puts(Capability.cursor_right);
    terminal.puts(Capability.clr_eos);
    terminal.puts(Capability.carriage_return);
    look();
    shown = List.of();
    cut = false;
  }

  public void clear() {
    terminal.puts(Capability.clear_screen);
    restart();
  }

  /**
   * Writes lines that stay where the block stood; the block then begins below them. They are seen
   * together with what is shown next, so that nothing flashes.
   */
  public void leave(List<AttributedString> lines) {
    follow(false);
    draw(List.of());
    cut &= lines.isEmpty();
    for (AttributedString line : lines) {
      line.print(terminal);
      terminal.writer().write("\n");
    }
  }
}
