package advisor.terminal.menu;

import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import advisor.terminal.screen.Caption;
import java.io.IOException;
import java.util.Optional;

/** Where keys come from. */
public interface KeySource {

  /** What stands around whatever they are pressed on. */
  default Caption caption() {
    return Caption.NONE;
  }

  /**
   * The next key.
   *
   * @param shown what the key will be pressed on
   * @param wait how long to wait for it, in milliseconds; it is waited for no longer
   * @return empty when none came
   */
  Optional<PressedKey> next(Selection shown, long wait) throws IOException;

  /**
   * Drops what was typed or pasted before the question stood.
   *
   * @return whether the person wanted to leave
   */
  boolean dropWaiting() throws IOException;
}
