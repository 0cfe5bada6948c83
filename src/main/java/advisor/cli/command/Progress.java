package advisor.cli.command;

import advisor.terminal.TerminalKind;
import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.IntFunction;

/** Reports progress on standard error every second, in place, where a person watches it. */
public final class Progress extends TimerTask implements AutoCloseable {

  private static final long SECOND = 1000;
  private static final String CLEAR = "\r\u001b[K";

  private final Timer timer = new Timer("progress", true);
  private final PrintStream err;
  private final boolean isWatched;
  private final long period;
  private IntFunction<String> text = seconds -> "";
  private String reported = "";
  private int seconds;
  private boolean ended;

  /** For standard error where it is a terminal that redraws and nobody asked for quiet. */
  public Progress(Surroundings surroundings, CommonOptions common) {
    this(
        surroundings.err(),
        surroundings.streams().error()
            && !common.quiet()
            && surroundings.environment().getOrDefault("ACCESSIBLE", "").isEmpty()
            && TerminalKind.takesEscapes(surroundings.environment()),
        SECOND);
  }

  /**
   * Reports of another period.
   *
   * @param isWatched whether to report at all
   * @param period in milliseconds
   */
  Progress(PrintStream err, boolean isWatched, long period) {
    this.err = err;
    this.isWatched = isWatched;
    this.period = period;
  }

  /**
   * Starts to report.
   *
   * @param progress the report after so many seconds; a text is not repeated
   */
  public void begin(IntFunction<String> progress) {
    text = progress;
    if (isWatched) {
      timer.schedule(this, period, period);
    }
  }

  @Override
  public synchronized void run() {
    seconds++;
    String now = text.apply(seconds);
    if (!ended && !now.equals(reported)) {
      print(CLEAR + now);
      reported = now;
    }
  }

  private void print(String progress) {
    err.print(progress);
    err.flush();
  }

  /** Stops reporting, and erases the last report. */
  @Override
  public synchronized void close() {
    ended = true;
    timer.cancel();
    if (!reported.isEmpty()) {
      print(CLEAR);
    }
  }
}
