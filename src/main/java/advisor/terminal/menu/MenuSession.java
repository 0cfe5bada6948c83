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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/** A terminal in raw mode with a block drawn on it, from the first question to the close. */
final class MenuSession {

  /** On fewer lines a page of the opening would hold too little of it. */
  private static final int LEAST_ROOM_TO_READ = 8;

  /** How long a key is waited for before the window is looked at, in milliseconds. */
  private static final long MOMENT = 50;

  private final RawMode mode;
  private final KeySource keys;
  private final RedrawnBlock block;
  private final boolean colour;
  private final Glyphs glyphs;
  private List<String> opening;

  MenuSession(Terminal terminal, KeySource keys, Presentation presentation) {
    this.keys = keys;
    this.block = new RedrawnBlock(terminal);
    this.mode = new RawMode(terminal);
    this.glyphs = Glyphs.on(terminal);
    this.opening = presentation.opening();
    this.colour = presentation.colour();
  }

  ScreenText screen() {
    return new ScreenText(block.columns(), block.rows(), colour, glyphs, keys.caption());
  }

  /** Shows the panel and what the keys make of it, until one ends it. */
  Reply run(Panel first) throws IOException {
    if (first instanceof MenuState && needsPageForOpening(first)) {
      Reply ending = loop(TextPanel.opening(opened()));
      if (!(ending instanceof Reply.Back)) {
        return ending;
      }
    }
    return loop(first);
  }

  /** Whether the opening is to be read before the first question, and has the room for that. */
  private boolean needsPageForOpening(Panel first) {
    int question = first.frame(screen()).lines().size();
    int height = screen().height();
    int lines = opened().size();
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
      shown = isToBeDrawnAnew(key) ? show(shown) : shown;
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
        : keys.next(shown, MOMENT);
  }

  private static Optional<Reply> ending(Panel shown, PressedKey key) {
    return switch (key.kind()) {
      case LEAVE -> Optional.of(new Reply.Leave());
      case END_OF_INPUT -> Optional.of(new Reply.EndOfInput());
      default -> shown.ending(key);
    };
  }

  /**
   * Whether that is wished, a shell has written below the block, or the window is another: a signal
   * can come late, or be lost among others; the size itself cannot.
   */
  private boolean isToBeDrawnAnew(Optional<PressedKey> key) {
    boolean isBelow = mode.wasContinued();
    boolean isWished = key.isPresent() && key.get().is(PressedKey.Kind.REDRAW);
    if (isWished) {
      block.clear();
    } else if (isBelow) {
      block.restart();
    }
    return block.follow(mode.wasResized()) || isWished || isBelow;
  }

  /** The opening stands above the first block as a part of it; where that is too much, apart. */
  private Panel show(Panel panel) {
    MenuFrame frame = panel.frame(screen());
    List<AttributedString> lines = panel instanceof MenuState ? opened() : new ArrayList<>();
    if (lines.size() + frame.lines().size() > screen().height()) {
      block.leave(lines);
      opening = List.of();
      lines = new ArrayList<>();
    }
    lines.addAll(frame.lines());
    block.show(lines);
    return panel.seeing(frame.sight());
  }

  private List<AttributedString> opened() {
    List<AttributedString> lines = new ArrayList<>();
    for (String paragraph : opening) {
      for (String line : Columns.wrap(paragraph, screen().width())) {
        lines.add(screen().line(line, lines.isEmpty() ? ScreenText.BOLD : ScreenText.PLAIN));
      }
      lines.add(AttributedString.EMPTY);
    }
    return lines;
  }

  /** Leaves lines where the block stood; what comes next begins below them. */
  void leave(List<AttributedString> lines) {
    block.leave(opened());
    opening = List.of();
    block.leave(lines);
  }

  void clear() {
    block.clear();
  }

  /** Leaves lines where the block stood, and gives the terminal back as it was. */
  void close(List<AttributedString> lines) {
    block.leave(lines);
    mode.close();
  }
}
