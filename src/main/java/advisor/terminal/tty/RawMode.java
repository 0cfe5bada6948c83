package advisor.terminal.tty;

import java.io.Closeable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * Keeps a terminal in raw mode, in which every key arrives as it is pressed, until it is closed.
 *
 * <p>Ctrl-C arrives as a key. Ctrl-Z keeps its signal; the terminal is restored while the program
 * is stopped, because not every shell does that. Signals are recorded when they arrive, and the
 * reading thread asks for them.
 */
public final class RawMode implements SignalHandler, Closeable {

  private static final Signal[] SIGNALS = {Signal.INT, Signal.TSTP, Signal.CONT, Signal.WINCH};
  private static final String PASTE_ON = "\u001b[?2004h";
  static final String PASTE_OFF = "\u001b[?2004l";

  private final Terminal terminal;
  private final Attributes before;
  private final SignalHandler[] handlersBefore = new SignalHandler[SIGNALS.length];
  private final AtomicBoolean continued = new AtomicBoolean();
  private final AtomicBoolean resized = new AtomicBoolean();
  private volatile boolean interrupted;

  public RawMode(Terminal terminal) {
    this.terminal = terminal;
    this.before = terminal.getAttributes();
    for (int i = 0; i < SIGNALS.length; i++) {
      handlersBefore[i] = terminal.handle(SIGNALS[i], this);
    }
    enter();
  }

  @Override
  public void handle(Signal signal) {
    switch (signal) {
      case INT -> interrupted = true;
      case WINCH -> resized.set(true);
      case TSTP -> {
        terminal.writer().write("\n");
        leave();
      }
      default -> {
        enter();
        continued.set(true);
      }
    }
  }

  public void interrupt() {
    interrupted = true;
  }

  /** Whether the person wants to leave; never reset. */
  public boolean isInterrupted() {
    return interrupted;
  }

  /** Whether the program was stopped and continued since the last call. */
  public boolean wasContinued() {
    return continued.getAndSet(false);
  }

  /** Whether the window was resized since the last call, even if it has its old size again. */
  public boolean wasResized() {
    return resized.getAndSet(false);
  }

  private void enter() {
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setControlChar(ControlChar.VINTR, 0);
    raw.setControlChar(ControlChar.VQUIT, 0);
    terminal.setAttributes(raw);
    boolean isRaw = !terminal.getAttributes().getLocalFlag(LocalFlag.ICANON);
    terminal.writer().write(isRaw ? PASTE_ON : "");
  }

  private void leave() {
    terminal.writer().write(PASTE_OFF);
    terminal.flush();
    terminal.setAttributes(before);
  }

  @Override
  public void close() {
    leave();
    for (int i = 0; i < SIGNALS.length; i++) {
      terminal.handle(SIGNALS[i], handlersBefore[i]);
    }
  }
}
