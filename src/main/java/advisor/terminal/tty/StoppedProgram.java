package advisor.terminal.tty;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.Signals;

/**
 * A program that Ctrl-Z has stopped. It is left to the system, so that one that is killed then ends
 * at once: Java would read on first, and be stopped anew for reading behind the back of a shell.
 */
public final class StoppedProgram {

  private static final String STOP = "TSTP";
  private static final List<String> LEFT_TO_THE_SYSTEM = List.of(STOP, "TERM", "HUP");

  private StoppedProgram() {}

  /** Stops in this way from now on, where nobody else handles the wish to stop. */
  public static void watch() {
    Signals.register(STOP, StoppedProgram::stop);
  }

  /**
   * Lets the system do what it does where no program handles the signal, until it goes on. Java
   * cannot ask for it.
   */
  static void stop() {
    Stream<Object> handlers = LEFT_TO_THE_SYSTEM.stream().map(Signals::registerDefault);
    List<Object> before = handlers.toList();
    try {
      new ProcessBuilder("/bin/sh", "-c", "kill -s TSTP $PPID").start().waitFor();
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
