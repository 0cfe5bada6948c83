package advisor.cli.command;

import java.io.PrintStream;
import java.util.function.IntFunction;

/** Tells on standard error how far something is, every second for as long as it takes. */
public final class Progress implements AutoCloseable {

  private static final long SECOND = 1000;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final IntFunction<String> text;
  private final boolean inPlace;
  private final long period;
  private final Thread teller;
  private boolean told;
  private boolean ended;

  /**
   * Nothing is told before it begins.
   *
   * @param text what to tell after so many seconds; what was told last is not told again
   * @param inPlace whether each text takes the place of the one before, and the last is taken away
   */
  public Progress(PrintStream err, IntFunction<String> text, boolean inPlace) {
    this(err, text, inPlace, SECOND);
  }

  /**
   * The same with other seconds.
   *
   * @param period in milliseconds
   */
  Progress(PrintStream err, IntFunction<String> text, boolean inPlace, long period) {
    this.err = err;
    this.text = text;
    this.inPlace = inPlace;
    this.period = period;
    this.teller = new Thread(this::tell, "progress");
    teller.setDaemon(true);
  }

  public void begin() {
    teller.start();
  }

  private void tell() {
    try {
      String before = "";
      for (int seconds = 1; ; seconds++) {
        Thread.sleep(period);
        String now = text.apply(seconds);
        if (!now.equals(before)) {
          show(inPlace ? CLEAR + now : now + "\n");
          before = now;
        }
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void show(String shown) {
    if (!ended) {
      err.print(shown);
      err.flush();
      told = true;
    }
  }

  /** Nothing is told from here on. */
  @Override
  public synchronized void close() {
    ended = true;
    teller.interrupt();
    if (told && inPlace) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
