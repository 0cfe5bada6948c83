package advisor.model;

import advisor.evaluate.Strength;
import com.fasterxml.jackson.core.JsonFactory;
import java.util.Optional;
import org.jline.terminal.Terminal;
import picocli.CommandLine;

/** Breaks every rule of the architecture, so that ArchitectureTest can be seen to fail. */
public final class Doctored {

  static int calls;

  private Doctored() {}

  static Strength upwards() {
    return Strength.CLEAR;
  }

  static Optional<Terminal> terminal() {
    return Optional.empty();
  }

  static JsonFactory json(CommandLine commands) {
    calls += commands.getMixins().size();
    return new JsonFactory();
  }

  static void print() {
    System.out.println(System.nanoTime());
  }

  static Class<?> signature(Terminal terminal) {
    return terminal.getClass();
  }
}
