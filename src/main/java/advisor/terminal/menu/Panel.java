package advisor.terminal.menu;

import advisor.interview.Reply;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import advisor.terminal.choice.Viewport;
import advisor.terminal.screen.ScreenText;
import java.util.Optional;

/** Something on the screen that keys act on until one of them ends it. */
interface Panel {

  /** What there is to choose from; nothing where the keys choose nothing. */
  default Selection selection() {
    return Selection.nothing();
  }

  MenuFrame frame(ScreenText screen);

  /**
   * How the key ends it, if it does: Enter agrees where nothing is chosen. A key by which somebody
   * leaves ends every panel.
   */
  default Optional<Reply> ending(PressedKey key) {
    if (key.is(PressedKey.Kind.ENTER)) {
      return Optional.of(new Reply.Agreed());
    }
    return key.goesBack() ? Optional.of(new Reply.Back()) : Optional.empty();
  }

  /** The same with these choices on the screen. */
  default Panel seeing(Viewport sight) {
    return this;
  }

  /** What is shown after a key that does not end it. */
  Panel press(PressedKey key);
}
