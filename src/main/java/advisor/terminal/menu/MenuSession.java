package advisor.terminal.menu;

import advisor.interview.Reply;
import advisor.terminal.Manner;
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
  private Optional<Panel> shown = Optional.empty();

  MenuSession(Terminal terminal, KeySource keys, Manner manner) {
    this.keys = keys;
    this.block = new RedrawnBlock(terminal);
    this.mode = new RawMode(terminal, this::redrawBelow, block::resized);
    this.glyphs = Glyphs.on(terminal);
    this.opening = manner.opening();
    this.colour = manner.colour();
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
    show(first);
    while (true) {
      PressedKey key = key(shown.get().selection());
      Optional<Reply> ending = ending(key);
      if (ending.isPresent()) {
        opening = List.of();
        return ending.get();
      }
      show(shown.get().press(key));
    }
  }

  private Optional<Reply> ending(PressedKey key) {
    return switch (key.kind()) {
      case LEAVE -> Optional.of(new Reply.Leave());
      case END_OF_INPUT -> Optional.of(new Reply.EndOfInput());
      default -> shown.get().ending(key);
    };
  }

  private PressedKey key(Selection at) throws IOException {
    while (!mode.isInterrupted()) {
      Optional<PressedKey> key = keys.next(at, MOMENT);
      redrawIfResized();
      if (key.isPresent() && key.get().is(PressedKey.Kind.REDRAW)) {
        redraw(block::clear);
      } else if (key.isPresent()) {
        return key.get();
      }
    }
    return PressedKey.of(PressedKey.Kind.LEAVE);
  }

  private synchronized void show(Panel panel) {
    shown = Optional.of(panel);
    MenuFrame frame = panel.frame(screen());
    shown = Optional.of(panel.seeing(frame.sight()));
    block.show(below(frame.lines()));
  }

  /** The opening stands above the first block as a part of it; where that is too much, apart. */
  private List<AttributedString> below(List<AttributedString> drawn) {
    List<AttributedString> lines = shown.get() instanceof MenuState ? opened() : new ArrayList<>();
    if (lines.size() + drawn.size() > screen().height()) {
      block.leave(lines);
      opening = List.of();
      return drawn;
    }
    lines.addAll(drawn);
    return lines;
  }

  /** A signal can come late, or be lost among others; the size itself cannot. */
  private synchronized void redrawIfResized() {
    if (block.follow()) {
      show(shown.get());
    }
  }

  private synchronized void redraw(Runnable before) {
    before.run();
    show(shown.get());
  }

  /** A shell has written below the block while the program was stopped. */
  private synchronized void redrawBelow() {
    if (shown.isPresent()) {
      redraw(block::restart);
    }
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
  synchronized void leave(List<AttributedString> lines) {
    block.leave(opened());
    opening = List.of();
    block.leave(lines);
  }

  synchronized void clear() {
    block.clear();
  }

  /** Leaves lines where the block stood, and gives the terminal back as it was. */
  synchronized void close(List<AttributedString> lines) {
    block.leave(lines);
    mode.close();
  }
}
