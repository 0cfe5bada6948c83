package advisor.terminal.screen;

import java.util.List;

/**
 * What stands around a question that is no part of it.
 *
 * @param narrated what a narrator says, a paragraph each
 * @param keys what the help names in the place of the menu's own keys; none to keep those
 */
public record Caption(List<String> narrated, List<String> keys) {

  public static final Caption NONE = new Caption(List.of(), List.of());

  public Caption {
    narrated = List.copyOf(narrated);
    keys = List.copyOf(keys);
  }
}
