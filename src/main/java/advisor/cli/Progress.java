package advisor.cli;

import java.io.PrintStream;

/** Tells on standard error what is being done, once it has taken longer than a second. */
public final class Progress implements AutoCloseable {

  private static final long PATIENCE = 1000;

  private final PrintStream err;
  private final long patience;
  private final Thread teller;
  private volatile String doing = "";
  private boolean ended;

  public Progress(PrintStream err, boolean quiet) {
    this(err, quiet, PATIENCE);
  }

  /**
   * The same with another patience.
   *
   * @param patience in milliseconds
   */
  Progress(PrintStream err, boolean quiet, long patience) {
    this.err = err;
    this.patience = patience;
    this.teller = new Thread(this::tell, "progress");
    teller.setDaemon(true);
    if (!quiet) {
      teller.start();
    }
  }

  public void at(String next) {
    doing = next;
  }

  private void tell() {
    try {
      for (String told = ""; ; ) {
        Thread.sleep(patience);
        String now = doing;
        if (!now.equals(told)) {
          show("checking: " + now + " ...");
          told = now;
        }
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void show(String line) {
    if (!ended) {
      err.println(line);
    }
  }

  /** Nothing is told from here on. */
  @Override
  public synchronized void close() {
    ended = true;
    teller.interrupt();
  }
}
