package advisor.terminal;

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
final class Session {

  /** How long a key is waited for before the window is looked at, in milliseconds. */
  private static final long MOMENT = 50;

  private final RawMode mode;
  private final Keys keys;
  private final InstantSource clock;
  private final Supplier<Caption> caption;
  private final Screen screen;
  private final Paint paint;
  private final Glyphs glyphs;
  private List<String> opening;
  private Optional<Panel> shown = Optional.empty();
  private int top;

  /**
   * @param clock what pauses in typing are told by
   * @param caption what stands around each view besides its own words
   */
  Session(
      Terminal terminal,
      Keys keys,
      InstantSource clock,
      Supplier<Caption> caption,
      Paint paint,
      List<String> opening) {
    this.mode = new RawMode(terminal, this::redrawBelow);
    this.keys = keys;
    this.clock = clock;
    this.caption = caption;
    this.screen = new Screen(terminal);
    this.paint = paint;
    this.glyphs = Glyphs.on(terminal);
    this.opening = opening;
  }

  /** Shows the panel and what the keys make of it, until one ends it. */
  Ending run(Panel first) throws IOException {
    if (keys.dropWaiting()) {
      mode.interrupt();
    }
    open();
    top = 0;
    show(first);
    while (true) {
      Key key = key(shown.get().selection());
      Optional<Ending> ending = shown.get().ending(key);
      if (ending.isPresent()) {
        return ending.get();
      }
      show(shown.get().press(key, clock.millis()));
    }
  }

  private Key key(Selection at) throws IOException {
    while (!mode.isInterrupted()) {
      Optional<Key> key = keys.next(at, MOMENT);
      redrawIfResized();
      if (key.isPresent() && key.get().is(Key.Kind.REDRAW)) {
        redrawAlone();
      } else if (key.isPresent() && key.get().is(Key.Kind.SHOW)) {
        redraw();
      } else if (key.isPresent()) {
        return key.get();
      }
    }
    return Key.of(Key.Kind.LEAVE);
  }

  private synchronized void show(Panel panel) {
    Frame frame = panel.frame(caption.get(), screen.columns(), screen.rows(), top, paint, glyphs);
    top = frame.sight().top();
    shown = Optional.of(panel.seeing(frame.sight()));
    screen.show(frame.lines());
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

  private synchronized void open() {
    List<AttributedString> lines = new ArrayList<>();
    for (String paragraph : opening) {
      for (String line : Columns.wrap(Visible.of(paragraph), Frame.measure(screen.columns()))) {
        lines.add(lines.isEmpty() ? paint.bold(line) : paint.plain(line));
      }
      lines.add(AttributedString.EMPTY);
    }
    screen.leave(lines);
    opening = List.of();
  }

  /** Leaves texts where the block stood; what comes next begins below them. */
  synchronized void leave(List<AttributedString> lines) {
    open();
    screen.leave(lines);
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
      for (String line : Columns.hanging("", text, Frame.measure(screen.columns()))) {
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
