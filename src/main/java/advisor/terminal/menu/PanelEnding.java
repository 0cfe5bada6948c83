package advisor.terminal.menu;

import java.util.Set;

/** How a panel ends. */
public sealed interface PanelEnding {

  /** These positions were taken; for choose-one, exactly one. */
  record Confirmed(Set<Integer> positions) implements PanelEnding {}

  /** A key was pressed that does something of its own. */
  record Picked(char key) implements PanelEnding {}

  /** To the question before; these were ticked. */
  record WentBack(Set<Integer> ticked) implements PanelEnding {}

  record Cancelled() implements PanelEnding {}

  /** No key will come any more. */
  record KeysEnded() implements PanelEnding {}
}
