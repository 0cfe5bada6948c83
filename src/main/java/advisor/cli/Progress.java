package advisor.cli;

import java.io.PrintStream;

/** Tells on standard error what is being done, once it has taken longer than a second. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = 1000;

  private final PrintStream err;
  private final boolean quiet;
  private final Thread teller;
  private volatile String doing = "reading";

  Progress(PrintStream err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
    this.teller = new Thread(this::tell, "progress");
    teller.setDaemon(true);
    teller.start();
  }

  void at(String next) {
    doing = next;
  }

  private void tell() {
    try {
      for (String told = ""; ; ) {
        Thread.sleep(PATIENCE);
        String now = doing;
        if (!quiet && !now.equals(told)) {
          err.println("checking: " + now + " ...");
          told = now;
        }
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    teller.interrupt();
  }
}
