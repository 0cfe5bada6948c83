package advisor.terminal.menu;

import advisor.terminal.tty.RawMode;
import advisor.text.Columns;
import advisor.text.Visible;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/** A terminal in raw mode with a block drawn on it, from the first question to the close. */
final class MenuSession {

  /** How long a key is waited for before the window is looked at, in milliseconds. */
  /** On fewer lines a page of the opening would hold too little of it. */
  private static final int LEAST_ROOM_TO_READ = 8;

  private static final long MOMENT = 50;

  private final RawMode mode;
  private final KeySource keys;
  private final InstantSource clock;
  private final Supplier<Caption> caption;
  private final RedrawnBlock screen;
  private final Paint paint;
  private final Glyphs glyphs;
  private List<String> opening;
  private Optional<Panel> shown = Optional.empty();
  private int top;

  /**
   * @param clock what pauses in typing are told by
   * @param caption what stands around each view besides its own words
   */
  MenuSession(
      Terminal terminal,
      KeySource keys,
      InstantSource clock,
      Supplier<Caption> caption,
      Paint paint,
      List<String> opening) {
    this.mode = new RawMode(terminal, this::redrawBelow);
    this.keys = keys;
    this.clock = clock;
    this.caption = caption;
    this.screen = new RedrawnBlock(terminal);
    this.paint = paint;
    this.glyphs = Glyphs.on(terminal);
    this.opening = opening;
  }

  /** Shows the panel and what the keys make of it, until one ends it. */
  PanelEnding run(Panel first) throws IOException {
    if (keys.dropWaiting()) {
      mode.interrupt();
    }
    top = 0;
    if (!(first instanceof MenuState)) {
      opening = List.of();
    } else if (needsPageForOpening(first)) {
      PanelEnding ending = loop(TextPanel.opening(opened()));
      opening = List.of();
      if (!(ending instanceof PanelEnding.Back)) {
        return ending;
      }
    }
    return loop(first);
  }

  /** Whether the opening is to be read before the first question, and has the room for that. */
  private boolean needsPageForOpening(Panel first) {
    int height = MenuFrame.height(screen.rows());
    int question =
        first
            .frame(caption.get(), screen.columns(), screen.rows(), 0, paint, glyphs)
            .lines()
            .size();
    int lines = opened().size();
    return lines > 0 && lines + question > height && height >= LEAST_ROOM_TO_READ;
  }

  private PanelEnding loop(Panel first) throws IOException {
    show(first);
    while (true) {
      PressedKey key = key(shown.get().selection());
      Optional<PanelEnding> ending = shown.get().ending(key);
      if (ending.isPresent()) {
        opening = List.of();
        return ending.get();
      }
      show(shown.get().press(key, clock.millis()));
    }
  }

  private PressedKey key(Selection at) throws IOException {
    while (!mode.isInterrupted()) {
      Optional<PressedKey> key = keys.next(at, MOMENT);
      redrawIfResized();
      if (key.isPresent() && key.get().is(PressedKey.Kind.REDRAW)) {
        redrawAlone();
      } else if (key.isPresent() && key.get().is(PressedKey.Kind.SHOW)) {
        redraw();
      } else if (key.isPresent()) {
        return key.get();
      }
    }
    return PressedKey.of(PressedKey.Kind.LEAVE);
  }

  private synchronized void show(Panel panel) {
    shown = Optional.of(panel);
    MenuFrame frame =
        panel.frame(caption.get(), screen.columns(), screen.rows(), top, paint, glyphs);
    top = frame.sight().top();
    shown = Optional.of(panel.seeing(frame.sight()));
    screen.show(below(frame.lines()));
  }

  /** The opening stands above the first block as a part of it; where that is too much, apart. */
  private List<AttributedString> below(List<AttributedString> block) {
    List<AttributedString> lines = shown.get() instanceof MenuState ? opened() : new ArrayList<>();
    if (lines.size() + block.size() > MenuFrame.height(screen.rows())) {
      screen.leave(lines);
      opening = List.of();
      return block;
    }
    lines.addAll(block);
    return lines;
  }

  /** A signal can come late, or be lost among others; the size itself cannot. */
  private synchronized void redrawIfResized() {
    if (screen.follow()) {
      showAgain();
    }
  }

  private synchronized void redraw() {
    showAgain();
  }

  private synchronized void redrawAlone() {
    screen.clear();
    showAgain();
  }

  /** A shell has written below the block while the program was stopped. */
  private synchronized void redrawBelow() {
    if (shown.isPresent()) {
      screen.restart();
      showAgain();
    }
  }

  private void showAgain() {
    show(shown.get());
  }

  private List<AttributedString> opened() {
    List<AttributedString> lines = new ArrayList<>();
    for (String paragraph : opening) {
      for (String line : Columns.wrap(Visible.of(paragraph), MenuFrame.measure(screen.columns()))) {
        lines.add(lines.isEmpty() ? paint.bold(line) : paint.plain(line));
      }
      lines.add(AttributedString.EMPTY);
    }
    return lines;
  }

  /** Leaves texts where the block stood; what comes next begins below them. */
  synchronized void leave(List<AttributedString> lines) {
    screen.leave(opened());
    opening = List.of();
    screen.leave(lines);
  }

  /** Takes away everything that is on the screen. */
  synchronized void clear() {
    screen.clear();
  }

  int columns() {
    return screen.columns();
  }

  int rows() {
    return screen.rows();
  }

  /**
   * Leaves the texts where the block stood, an empty line and these lines below them, and gives the
   * terminal back as it was.
   */
  synchronized void close(List<String> texts, List<AttributedString> below) {
    List<AttributedString> lines = new ArrayList<>();
    for (String text : texts) {
      for (String line : Columns.wrap(text, MenuFrame.measure(screen.columns()))) {
        lines.add(paint.dim(line));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(AttributedString.EMPTY);
    }
    lines.addAll(below);
    screen.leave(lines);
    mode.close();
  }
}
