package advisor.terminal.tty;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jline.utils.Signals;

/**
 * A program that Ctrl-Z has stopped. It is left to the system, so that one that is killed then ends
 * at once: Java would read on first, and be stopped anew for reading behind the back of a shell.
 */
public final class StoppedProgram {

  /**
   * Stops the program and itself, so that it ends when both go on. Had it ended by itself, that
   * could have been seen before the program came to its stop.
   */
  private static final String[] BOTH = {"/bin/sh", "-c", "kill -s TSTP $PPID $$"};

  /** Tenths of a second in which the program alone goes on, until the other is not waited for. */
  private static final int PATIENCE = 5;

  private static final String STOP = "TSTP";
  private static final List<String> LEFT_TO_THE_SYSTEM = List.of(STOP, "TERM", "HUP");

  private StoppedProgram() {}

  /**
   * Stops in this way from now on, where nobody else handles the wish to stop.
   *
   * @param goesOn run whenever it goes on
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
   * Lets the system do what it does where no program handles the signal, until it goes on. Java
   * cannot ask for it.
   */
  static void stop() {
    Stream<Object> handlers = LEFT_TO_THE_SYSTEM.stream().map(Signals::registerDefault);
    List<Object> before = handlers.toList();
    try {
      Process stopping = new ProcessBuilder(BOTH).start();
      for (int i = 0; i < PATIENCE && !stopping.waitFor(100, TimeUnit.MILLISECONDS); i++) {}
      stopping.destroyForcibly();
    } catch (IOException e) {
      // It is not stopped, and asks on.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (int i = 0; i < before.size(); i++) {
      Signals.unregister(LEFT_TO_THE_SYSTEM.get(i), before.get(i));
    }
  }
}
