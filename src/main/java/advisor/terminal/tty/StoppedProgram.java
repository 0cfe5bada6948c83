package advisor.terminal.tty;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jline.utils.Signals;

/**
 * Stops the program on Ctrl-Z, as the system would do it. So a stopped program that is killed ends
 * at once; Java would first read on, and be stopped again for reading while in the background.
 */
public final class StoppedProgram {

  /**
   * A command that stops the program and itself, so that it ends only after both continue. Without
   * stopping itself, it could end before the program stops.
   */
  private static final String[] BOTH = {"/bin/sh", "-c", "kill -s TSTP $PPID $$"};

  /** How long the program waits for the command once it continues, in tenths of a second. */
  private static final int PATIENCE = 20;

  private static final String STOP = "TSTP";
  private static final List<String> LEFT_TO_THE_SYSTEM = List.of(STOP, "TERM", "HUP");

  private StoppedProgram() {}

  /**
   * Stops in this way on every Ctrl-Z from now on, where no terminal handles the signal.
   *
   * @param goesOn run whenever the program continues
   */
  public static void watch(Runnable goesOn) {
    Signals.register(
        STOP,
        () -> {
          stop();
          goesOn.run();
        });
  }

  /**
   * Stops the program with the default action of the system until it continues. Java has no call
   * for it, so a command does it.
   */
  static void stop() {
    Stream<Object> handlers = LEFT_TO_THE_SYSTEM.stream().map(Signals::registerDefault);
    List<Object> before = handlers.toList();
    try {
      Process stopping = new ProcessBuilder(BOTH).start();
      for (int i = 0; i < PATIENCE && !stopping.waitFor(100, TimeUnit.MILLISECONDS); i++) {}
      stopping.destroyForcibly();
    } catch (IOException e) {
      // The program cannot be stopped, and asks on.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (int i = 0; i < before.size(); i++) {
      Signals.unregister(LEFT_TO_THE_SYSTEM.get(i), before.get(i));
    }
  }
}
