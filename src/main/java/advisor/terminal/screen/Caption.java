package advisor.terminal.screen;

import java.util.List;

/**
 * Text around a question that is not part of it.
 *
 * @param narrated the narrator's words, by paragraph
 * @param keys the keys to list in place of the menu's own; none to keep those
 */
public record Caption(List<String> narrated, List<String> keys) {

  public static final Caption NONE = new Caption(List.of(), List.of());

  public Caption {
    narrated = List.copyOf(narrated);
    keys = List.copyOf(keys);
  }
}
