package advisor.terminal.tty;

import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jline.nativ.CLibrary;
import org.jline.nativ.CLibrary.Termios;
import org.jline.nativ.JLineNativeLoader;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.spi.Pty;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingInputStream;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.ShutdownHooks;

/**
 * JLine's terminal on a Unix system, with what it lacks. It keeps the line speed. Another thread
 * can restore it while a question is open. On Ctrl-Z it stops only after the signal handler has
 * made it fit for a shell. A terminal that is gone is not an error.
 */
public final class PosixTerminal extends PosixSysTerminal {

  private final Optional<Termios> found = settings();
  private final Lock reading = new ReentrantLock(true);
  private final NonBlockingReader keys;
  private Size size;
  private boolean givenBack;
  private boolean continued;

  public PosixTerminal(String type, Pty pty, InputStream in, Charset charset) throws IOException {
    super("advisor", type, pty, charset, charset, charset, true, SignalHandler.SIG_DFL);
    // The hook would run at the same time as giveBack().
    ShutdownHooks.remove(closer);
    size = pty.getSize();
    keys = NonBlocking.nonBlocking("advisor", new RawInput(in, this::isGone, reading), charset);
  }

  /**
   * Sets the few capabilities used, on which all of today's terminals agree. Reading JLine's own
   * descriptions takes long, and asking {@code infocmp} longer.
   */
  @Override
  protected void parseInfoCmp() {
    ints.put(Capability.max_colors, 256);
    strings.put(Capability.carriage_return, "^M");
    strings.put(Capability.clear_screen, "\\E[H\\E[2J");
    strings.put(Capability.clr_eol, "\\E[K");
    strings.put(Capability.clr_eos, "\\E[J");
    strings.put(Capability.cursor_up, "\\E[A");
    strings.put(Capability.cursor_right, "\\E[C");
  }

  @Override
  public NonBlockingReader reader() {
    return keys;
  }

  /** All settings of the terminal on standard input, as {@code stty} shows them. */
  private static Optional<Termios> settings() {
    JLineNativeLoader.initialize();
    Termios settings = new Termios();
    return CLibrary.tcgetattr(0, settings) == 0 ? Optional.of(settings) : Optional.empty();
  }

  /** Restores the line speed, which JLine drops; a shell or an editor may read it. */
  private static void keepSpeed(Termios found) {
    settings()
        .ifPresent(
            changed -> {
              changed.c_cflag = found.c_cflag;
              changed.c_ispeed = found.c_ispeed;
              changed.c_ospeed = found.c_ospeed;
              set(changed);
            });
  }

  private static void set(Termios settings) {
    CLibrary.tcsetattr(0, CLibrary.TCSANOW, settings);
  }

  private boolean isGone() {
    try {
      getAttributes();
      return false;
    } catch (IOError e) {
      return true;
    }
  }

  @Override
  public synchronized void setAttributes(Attributes attributes) {
    if (givenBack) {
      return;
    }
    try {
      super.setAttributes(attributes);
      found.ifPresent(PosixTerminal::keepSpeed);
    } catch (IOError e) {
      // The window was closed: there is nothing to set.
    }
  }

  @Override
  public Size getSize() {
    try {
      size = super.getSize();
    } catch (IOError e) {
      // The window was closed: its width no longer matters.
    }
    return size;
  }

  /** Restores the terminal for good: later settings are ignored. */
  public synchronized void giveBack() {
    if (!givenBack) {
      writer().write(RawMode.PASTE_OFF);
      writer().flush();
      setAttributes(originalAttributes);
      found.ifPresent(PosixTerminal::set);
      givenBack = true;
    }
  }

  /**
   * Handles a signal. After Ctrl-Z, the handler also gets the signal to continue, even where the
   * program was not stopped: without a shell above it, a program cannot be stopped.
   */
  @Override
  public void raise(Signal signal) {
    if (signal == Signal.CONT && continued) {
      continued = false;
      return;
    }
    if (signal != Signal.TSTP) {
      super.raise(signal);
      return;
    }
    reading.lock();
    try {
      super.raise(signal);
      continued = true;
      StoppedProgram.stop();
      super.raise(Signal.CONT);
    } finally {
      reading.unlock();
    }
  }

  @Override
  protected void doClose() throws IOException {
    try {
      super.doClose();
    } finally {
      found.ifPresent(PosixTerminal::set);
    }
  }

  /**
   * Bytes typed at a terminal in raw mode. JLine's own stream would set raw mode again whenever it
   * is off, even after the terminal was restored.
   */
  static final class RawInput extends NonBlockingInputStream {

    /** The time after which a read in raw mode returns without a byte, in milliseconds. */
    private static final long TENTH = 100;

    private final InputStream in;
    private final BooleanSupplier gone;
    private final Lock reading;

    /**
     * @param gone whether the terminal is gone, so that a read returns at once
     * @param reading held during each read. Code that holds it can change the mode of the terminal
     *     without leaving a read to wait in the new mode.
     */
    RawInput(InputStream in, BooleanSupplier gone, Lock reading) {
      this.in = in;
      this.gone = gone;
      this.reading = reading;
    }

    @Override
    public int read(long timeout, boolean isPeek) throws IOException {
      if (isPeek) {
        throw new UnsupportedOperationException("keys are taken one by one");
      }
      for (long waited = 0; waited < timeout || timeout == 0; waited += TENTH) {
        int read = typed();
        if (read >= 0) {
          return read;
        }
        if (gone.getAsBoolean()) {
          return EOF;
        }
      }
      return READ_EXPIRED;
    }

    private int typed() throws IOException {
      reading.lock();
      try {
        return in.read();
      } finally {
        reading.unlock();
      }
    }
  }
}
