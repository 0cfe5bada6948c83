package advisor.terminal;

import java.util.Map;
import java.util.Set;

/** The ways to take answers. */
public enum TerminalKind {
  /** A menu that is redrawn in place. */
  MENU,
  /** Numbered lines, without redraw and escape bytes. */
  PLAIN,
  /** Lines from a pipe or a file; nothing is asked. */
  PIPE;

  private static final Set<String> NO_ESCAPES = Set.of("unknown", "emacs", "vt52");

  /**
   * The kind that the streams and the environment allow.
   *
   * @param environment {@code TERM}, without which a terminal is not trusted, and {@code
   *     ACCESSIBLE}, which counts when it is not empty
   */
  public static TerminalKind of(Streams streams, Map<String, String> environment, boolean plain) {
    if (!streams.input()) {
      return PIPE;
    }
    boolean drawable = takesEscapes(environment) && (streams.output() || streams.error());
    boolean accessible = !environment.getOrDefault("ACCESSIBLE", "").isEmpty();
    return plain || accessible || !drawable ? PLAIN : MENU;
  }

  /** Whether escape sequences may be written to a terminal of this {@code TERM}. */
  public static boolean takesEscapes(Map<String, String> environment) {
    String type = environment.getOrDefault("TERM", "");
    return !type.isEmpty() && !type.startsWith("dumb") && !NO_ESCAPES.contains(type);
  }
}
