package advisor.terminal.menu;

import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import advisor.terminal.screen.Caption;
import java.io.IOException;
import java.util.Optional;

/** A source of keys. */
public interface KeySource {

  /** The text around the panel on which the keys are pressed. */
  default Caption caption() {
    return Caption.NONE;
  }

  /**
   * The next key.
   *
   * @param shown the selection on which the key will be pressed
   * @param wait the longest time to wait for it, in milliseconds
   * @return empty when none came
   */
  Optional<PressedKey> next(Selection shown, long wait) throws IOException;

  /**
   * Drops what was typed or pasted before the question was shown.
   *
   * @return whether the person wanted to leave
   */
  boolean dropWaiting() throws IOException;
}
