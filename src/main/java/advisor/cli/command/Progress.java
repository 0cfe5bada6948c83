package advisor.cli.command;

import java.io.PrintStream;
import java.util.function.IntFunction;

/** Reports progress on standard error every second. */
public final class Progress implements AutoCloseable {

  private static final long SECOND = 1000;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final IntFunction<String> text;
  private final boolean inPlace;
  private final long period;
  private final Thread reporter;
  private boolean hasReported;
  private boolean ended;

  /**
   * Prepares a report, which starts with {@link #begin}.
   *
   * @param text the report after so many seconds; a text is not repeated
   * @param inPlace whether each text replaces the one before, and the last one is erased
   */
  public Progress(PrintStream err, IntFunction<String> text, boolean inPlace) {
    this(err, text, inPlace, SECOND);
  }

  /**
   * A report with another period.
   *
   * @param period in milliseconds
   */
  Progress(PrintStream err, IntFunction<String> text, boolean inPlace, long period) {
    this.err = err;
    this.text = text;
    this.inPlace = inPlace;
    this.period = period;
    this.reporter = new Thread(this::report, "progress");
    reporter.setDaemon(true);
  }

  public void begin() {
    reporter.start();
  }

  private void report() {
    try {
      String before = "";
      for (int seconds = 1; ; seconds++) {
        Thread.sleep(period);
        String now = text.apply(seconds);
        if (!now.equals(before)) {
          print(inPlace ? CLEAR + now : now + "\n");
          before = now;
        }
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void print(String text) {
    if (!ended) {
      err.print(text);
      err.flush();
      hasReported = true;
    }
  }

  /** Stops reporting. */
  @Override
  public synchronized void close() {
    ended = true;
    reporter.interrupt();
    if (hasReported && inPlace) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
