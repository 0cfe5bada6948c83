package advisor.cli.command;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.IntFunction;

/** Reports progress on standard error every second. */
public final class Progress extends TimerTask implements AutoCloseable {

  private static final long SECOND = 1000;
  private static final String CLEAR = "\r\u001b[K";

  private final Timer timer = new Timer("progress", true);
  private final PrintStream err;
  private final IntFunction<String> text;
  private final boolean inPlace;
  private final long period;
  private String reported = "";
  private int seconds;
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
  }

  public void begin() {
    timer.schedule(this, period, period);
  }

  @Override
  public synchronized void run() {
    seconds++;
    String now = text.apply(seconds);
    if (!ended && !now.equals(reported)) {
      print(inPlace ? CLEAR + now : now + "\n");
      reported = now;
    }
  }

  private void print(String progress) {
    err.print(progress);
    err.flush();
  }

  /** Stops reporting. */
  @Override
  public synchronized void close() {
    ended = true;
    timer.cancel();
    if (!reported.isEmpty() && inPlace) {
      print(CLEAR);
    }
  }
}
