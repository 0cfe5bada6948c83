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
    return isLinear(environment, plain) || !drawable ? PLAIN : MENU;
  }

  /**
   * Whether nothing may be ruled or side by side, wherever it is shown.
   *
   * @param plain whether it was asked for, or the terminal has no size
   */
  public static boolean isLinear(Map<String, String> environment, boolean plain) {
    return plain
        || !environment.getOrDefault("ACCESSIBLE", "").isEmpty()
        || environment.getOrDefault("TERM", "").startsWith("dumb");
  }

  /** Whether escape sequences may be written to a terminal of this {@code TERM}. */
  public static boolean takesEscapes(Map<String, String> environment) {
    String type = environment.getOrDefault("TERM", "");
    return !type.isEmpty() && !type.startsWith("dumb") && !NO_ESCAPES.contains(type);
  }
}
