package advisor.cli.batch;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells a person at a terminal how far a batch is, every second in the same line. */
final class BatchProgress implements AutoCloseable {

  private static final long SECOND = 1000;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final LongSupplier lines;
  private final LongSupplier bytes;
  private final long size;
  private final Thread teller;
  private boolean told;
  private boolean ended;

  /**
   * Nothing is told before it begins.
   *
   * @param lines how many are done
   * @param bytes how many are read
   * @param size how many there are in all, or 0 where that is not known
   */
  BatchProgress(PrintStream err, LongSupplier lines, LongSupplier bytes, long size) {
    this.err = err;
    this.lines = lines;
    this.bytes = bytes;
    this.size = size;
    this.teller = new Thread(this::tell, "progress");
    teller.setDaemon(true);
  }

  void begin() {
    teller.start();
  }

  private void tell() {
    try {
      for (int seconds = 1; ; seconds++) {
        Thread.sleep(SECOND);
        show(text(seconds, lines.getAsLong(), bytes.getAsLong(), size));
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void show(String text) {
    if (!ended) {
      err.print(CLEAR + text);
      err.flush();
      told = true;
    }
  }

  /** "1,234,000 lines, 411,333 a second, about 0:12 left". */
  static String text(int seconds, long lines, long bytes, long size) {
    String text = String.format(Locale.ROOT, "%,d lines, %,d a second", lines, lines / seconds);
    if (bytes == 0 || bytes > size) {
      return text;
    }
    long left = Math.round((double) (size - bytes) * seconds / bytes);
    return text + String.format(Locale.ROOT, ", about %d:%02d left", left / 60, left % 60);
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    ended = true;
    teller.interrupt();
    if (told) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
