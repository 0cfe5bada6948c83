package advisor.terminal;

import java.io.PrintStream;

/** What is left to be done where a signal ends the program: gives the terminal back and says so. */
public final class Interruption implements Runnable {

  private final Terminals terminals;
  private final PrintStream err;
  private volatile boolean over;

  /** To be run when the program ends, whatever ends it. */
  public Interruption(Terminals terminals, PrintStream err) {
    this.terminals = terminals;
    this.err = err;
  }

  /** The program has come to its own end. */
  public void over() {
    over = true;
  }

  @Override
  public void run() {
    if (!over) {
      err.println("\n" + terminals.interrupt());
    }
  }
}
