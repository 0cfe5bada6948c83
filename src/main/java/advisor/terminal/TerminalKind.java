package advisor.terminal;

import java.util.Map;
import java.util.Set;

/** The ways to take answers. */
public enum TerminalKind {
  /** A menu that is drawn over itself. */
  MENU,
  /** Numbered lines, no redraw, no escape byte. */
  PLAIN,
  /** Lines from a pipe or a file; nothing is asked. */
  PIPE;

  private static final Set<String> NO_REDRAW = Set.of("unknown", "emacs", "vt52");

  /**
   * What the streams and the environment allow.
   *
   * @param environment {@code TERM}, and {@code ACCESSIBLE}, which counts when it is not empty
   */
  public static TerminalKind of(Streams streams, Map<String, String> environment, boolean plain) {
    if (!streams.input()) {
      return PIPE;
    }
    boolean drawable = streams.output() || streams.error();
    boolean accessible = !environment.getOrDefault("ACCESSIBLE", "").isEmpty();
    return plain || accessible || !drawable || !canRedraw(environment) ? PLAIN : MENU;
  }

  /** Windows consoles have no {@code TERM}; elsewhere a terminal without one is not trusted. */
  private static boolean canRedraw(Map<String, String> environment) {
    String type = environment.getOrDefault("TERM", "");
    if (type.isEmpty()) {
      return environment.getOrDefault("OS", "").startsWith("Windows");
    }
    return !type.startsWith("dumb") && !NO_REDRAW.contains(type);
  }
}
