package advisor.terminal.menu;

import advisor.interview.Reply;
import advisor.terminal.asker.Presentation;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import advisor.terminal.screen.Glyphs;
import advisor.terminal.screen.RedrawnBlock;
import advisor.terminal.screen.ScreenText;
import advisor.terminal.tty.RawMode;
import advisor.text.Columns;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/** A terminal in raw mode with a block drawn on it, from the first question until it is closed. */
final class MenuSession {

  /** The least height at which the opening is shown on pages of its own. */
  private static final int LEAST_ROOM_TO_READ = 8;

  /** How long to wait for a key before the window is measured again, in milliseconds. */
  private static final long MOMENT = 50;

  /** The pause after which a digit begins a new number, in milliseconds. */
  private static final long PAUSE = 1000;

  private final RawMode mode;
  private final KeySource keys;
  private final InstantSource clock;
  private final RedrawnBlock block;
  private final boolean colour;
  private final Glyphs glyphs;
  private List<String> opening;
  private long pressed;

  MenuSession(Terminal terminal, KeySource keys, InstantSource clock, Presentation presentation) {
    this.keys = keys;
    this.clock = clock;
    this.block = new RedrawnBlock(terminal);
    this.mode = new RawMode(terminal);
    this.glyphs = Glyphs.on(terminal);
    this.opening = presentation.opening();
    this.colour = presentation.colour();
  }

  ScreenText screen() {
    return new ScreenText(block.columns(), block.rows(), colour, glyphs, keys.caption());
  }

  Reply run(Panel first) throws IOException {
    if (first instanceof MenuState && needsPageForOpening(first)) {
      Reply ending = loop(TextPanel.opening(openingLines()));
      if (!(ending instanceof Reply.Agreed)) {
        return ending;
      }
    }
    return loop(first);
  }

  /** Whether the opening does not fit above the first question and needs a page of its own. */
  private boolean needsPageForOpening(Panel first) {
    int question = first.frame(screen()).lines().size();
    int height = screen().height();
    int lines = openingLines().size();
    return lines > 0 && lines + question > height && height >= LEAST_ROOM_TO_READ;
  }

  private Reply loop(Panel first) throws IOException {
    if (keys.dropWaiting()) {
      mode.interrupt();
    }
    Panel shown = show(first);
    Optional<Reply> ending = Optional.empty();
    while (ending.isEmpty()) {
      Optional<PressedKey> key = key(shown.selection());
      shown = mustBeRedrawn(key) ? show(shown) : shown;
      if (key.isPresent()) {
        ending = ending(shown, key.get());
        shown = ending.isPresent() ? shown : show(shown.press(key.get()));
      }
    }
    opening = List.of();
    return ending.get();
  }

  private Optional<PressedKey> key(Selection shown) throws IOException {
    return mode.isInterrupted()
        ? Optional.of(PressedKey.of(PressedKey.Kind.LEAVE))
        : keys.next(shown, MOMENT).map(this::timed);
  }

  private PressedKey timed(PressedKey key) {
    if (key.is(PressedKey.Kind.OTHER)) {
      return key;
    }
    long before = pressed;
    pressed = clock.millis();
    return pressed - before > PAUSE ? key.late() : key;
  }

  private static Optional<Reply> ending(Panel shown, PressedKey key) {
    return switch (key.kind()) {
      case LEAVE -> Optional.of(shown.leaving());
      case END_OF_INPUT -> Optional.of(new Reply.EndOfInput());
      default -> shown.ending(key);
    };
  }

  /**
   * Whether the block must be drawn again: the person wants it, a shell has written below it, or
   * the window has changed. The size is compared, because signals can come late or get lost.
   */
  private boolean mustBeRedrawn(Optional<PressedKey> key) {
    boolean wasContinued = mode.wasContinued();
    boolean isWanted = key.isPresent() && key.get().is(PressedKey.Kind.REDRAW);
    if (isWanted) {
      block.clear();
    } else if (wasContinued) {
      block.restart();
    }
    return block.follow(mode.wasResized()) || isWanted || wasContinued;
  }

  /** Shows a panel, with the opening above the first one; where both do not fit, one by one. */
  private Panel show(Panel panel) {
    MenuFrame frame = panel.frame(screen());
    List<AttributedString> lines = panel instanceof MenuState ? openingLines() : new ArrayList<>();
    if (lines.size() + frame.lines().size() > screen().height()) {
      block.leave(lines);
      opening = List.of();
      lines = new ArrayList<>();
    }
    lines.addAll(frame.lines());
    block.show(lines);
    return panel.seeing(frame.sight());
  }

  private List<AttributedString> openingLines() {
    List<AttributedString> lines = new ArrayList<>();
    for (String paragraph : opening) {
      for (String line : Columns.wrap(paragraph, screen().width())) {
        lines.add(screen().line(line, lines.isEmpty() ? ScreenText.BOLD : ScreenText.PLAIN));
      }
      lines.add(AttributedString.EMPTY);
    }
    return lines;
  }

  /** Leaves lines in place of the block; the next block begins below them. */
  void leave(List<AttributedString> lines) {
    block.leave(openingLines());
    opening = List.of();
    block.leave(lines);
  }

  void clear() {
    block.clear();
  }

  void close(List<AttributedString> lines) {
    block.leave(lines);
    mode.close();
  }
}
