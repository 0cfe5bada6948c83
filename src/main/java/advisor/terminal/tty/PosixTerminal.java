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
 * JLine's terminal on a Unix system, with what it lacks: it keeps the line speed, it can be given
 * back from another thread while somebody is asked, it stops on Ctrl-Z only after whoever handles
 * the signal has left it fit for a shell, and a terminal that is gone is no error.
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
    // It would run beside whatever else gives the terminal back.
    ShutdownHooks.remove(closer);
    size = pty.getSize();
    keys = NonBlocking.nonBlocking("advisor", new RawInput(in, this::isGone, reading), charset);
  }

  /**
   * What is drawn with, which all of today's terminals agree on. JLine's own descriptions take long
   * to be read, and asking {@code infocmp} longer.
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

  /** Everything that {@code stty} shows of the terminal on standard input. */
  private static Optional<Termios> settings() {
    JLineNativeLoader.initialize();
    Termios settings = new Termios();
    return CLibrary.tcgetattr(0, settings) == 0 ? Optional.of(settings) : Optional.empty();
  }

  /** JLine knows no line speed and sets none; a shell or an editor may look at it. */
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
      // The window was closed: nothing is left to be set.
    }
  }

  @Override
  public Size getSize() {
    try {
      size = super.getSize();
    } catch (IOError e) {
      // The window was closed: nobody sees how wide it is.
    }
    return size;
  }

  /** Leaves it as it was found, for good: what is set afterwards is ignored. */
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
   * Whoever handles the wish to stop is told of the continuation as well, also where there was no
   * stop: a program without a shell above it cannot be stopped.
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
   * Bytes typed at a terminal in raw mode. JLine's own stream would set the terminal anew whenever
   * it finds it otherwise, also one that was given back.
   */
  static final class RawInput extends NonBlockingInputStream {

    /** After so many milliseconds a read in raw mode comes back with nothing. */
    private static final long TENTH = 100;

    private final InputStream in;
    private final BooleanSupplier gone;
    private final Lock reading;

    /**
     * @param gone whether the terminal is there no longer, so that a read comes back at once
     * @param reading held while a read lasts; whoever holds it can set the terminal otherwise, and
     *     no read is left hanging that waits as the terminal then says
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
