package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.terminal.asker.Presentation;
import advisor.terminal.menu.KeySource;
import advisor.terminal.menu.Keyboard;
import advisor.terminal.menu.Menu;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jline.builtins.ScreenTerminal;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;

/**
 * A person at a terminal, who waits until a text is on the rendered screen and then types. Never
 * sleeps, and never waits for long.
 */
public final class Conversation implements AutoCloseable {

  public static final String UP = "\u001b[A";
  public static final String DOWN = "\u001b[B";
  public static final String LEFT = "\u001b[D";
  public static final String HOME = "\u001b[H";
  public static final String END = "\u001bOF";
  public static final String ENTER = "\r";
  public static final String ESC = "\u001b";
  public static final String CTRL_C = "\u0003";
  public static final String CTRL_D = "\u0004";
  public static final String CTRL_L = "\u000c";
  public static final String BACKSPACE = "\u007f";

  private static final long PATIENCE = 10_000;

  private final ScreenTerminal rendered;
  private final StringBuilder written = new StringBuilder();
  private final List<String> screens = new ArrayList<>();
  private final LineDisciplineTerminal terminal;
  private volatile Instant now = Instant.EPOCH;
  private CompletableFuture<String> result = new CompletableFuture<>();

  public Conversation(int columns, int rows) {
    rendered = new ScreenTerminal(columns, rows);
    try {
      terminal =
          new LineDisciplineTerminal(
              "test", "xterm-256color", new Rendering(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    terminal.setSize(new Size(columns, rows));
  }

  public Terminal terminal() {
    return terminal;
  }

  /** The stream that gives the number of waiting bytes. */
  public InputStream input() {
    return terminal.input();
  }

  /** A menu on the terminal. */
  public Menu menu(List<String> opening, boolean colour) {
    KeySource keys = new Keyboard(terminal.reader(), input());
    Presentation presentation = new Presentation(false, colour, 80, opening, "");
    return new Menu(terminal, keys, () -> now, presentation, () -> {});
  }

  /** Lets time pass on the clock of the menu, without waiting. */
  public Conversation pauses(Duration pause) {
    now = now.plus(pause);
    return this;
  }

  /** Runs the other side on a thread of its own. */
  public Conversation with(Function<Conversation, String> side) {
    result = CompletableFuture.supplyAsync(() -> side.apply(this));
    return this;
  }

  public Conversation sees(String text) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    synchronized (written) {
      while (!screen().contains(text) && System.nanoTime() < end) {
        pause();
      }
      assertThat(screen()).contains(text);
    }
    return this;
  }

  /** Waits for a text, wherever its lines are broken. */
  public Conversation seesInWords(String text) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    synchronized (written) {
      while (!words().contains(text) && System.nanoTime() < end) {
        pause();
      }
      assertThat(words()).contains(text);
    }
    return this;
  }

  private String words() {
    return screen().replaceAll("\\s+", " ");
  }

  public Conversation seesNoMore(String text) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    synchronized (written) {
      while (screen().contains(text) && System.nanoTime() < end) {
        pause();
      }
      assertThat(screen()).doesNotContain(text);
    }
    return this;
  }

  private void pause() {
    try {
      written.wait(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public Conversation types(String... keys) {
    for (String key : keys) {
      try {
        terminal.processInputBytes(key.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  /** Changes the size without a signal, as a signal may be lost. */
  public Conversation resizes(int columns, int rows) {
    synchronized (written) {
      rendered.setSize(columns, rows);
    }
    terminal.setSize(new Size(columns, rows));
    return this;
  }

  public Conversation raises(Terminal.Signal signal) {
    terminal.raise(signal);
    return this;
  }

  /** The result of the other side. */
  public String result() {
    return result.orTimeout(PATIENCE, TimeUnit.MILLISECONDS).join();
  }

  /** The screen without the blanks at the ends of its lines, and without empty lines below. */
  public String screen() {
    synchronized (written) {
      return trimmed(rendered);
    }
  }

  /** The screen with every line that has scrolled away above it. */
  public String paper() {
    synchronized (written) {
      return paper(written, terminal.getWidth());
    }
  }

  /** What was written, as on a screen from which nothing scrolls away. */
  public static String paper(CharSequence written, int columns) {
    ScreenTerminal endless = new ScreenTerminal(columns, 1000);
    endless.write(written);
    return trimmed(endless);
  }

  private static String trimmed(ScreenTerminal screen) {
    StringBuilder text = new StringBuilder();
    for (String line : screen.toString().split("\n")) {
      text.append(line.stripTrailing()).append('\n');
    }
    return text.toString().stripTrailing() + "\n";
  }

  /** Every byte that was written, as text. */
  public String written() {
    synchronized (written) {
      return written.toString();
    }
  }

  /** Each screen that could be seen so far, one for each time that the output was let through. */
  public List<String> screens() {
    synchronized (written) {
      return List.copyOf(screens);
    }
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws what is written onto the screen; a character may come in parts. */
  private final class Rendering extends OutputStream {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private final CharBuffer chars = CharBuffer.allocate(1 << 16);

    @Override
    public void write(int b) {
      synchronized (written) {
        bytes.put((byte) b);
        if (bytes.remaining() == 0) {
          flush();
        }
      }
    }

    @Override
    public void flush() {
      synchronized (written) {
        bytes.flip();
        decoder.decode(bytes, chars, false);
        bytes.compact();
        chars.flip();
        rendered.write(chars);
        written.append(chars);
        chars.clear();
        screens.add(screen());
        written.notifyAll();
      }
    }
  }
}
