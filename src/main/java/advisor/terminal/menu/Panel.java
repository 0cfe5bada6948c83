package advisor.terminal.menu;

import advisor.interview.Reply;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import advisor.terminal.choice.Viewport;
import advisor.terminal.screen.ScreenText;
import java.util.Optional;

/** A part of the dialogue on the screen. Keys change it until one ends it. */
interface Panel {

  /** The choices; none where keys choose nothing. */
  default Selection selection() {
    return Selection.nothing();
  }

  MenuFrame frame(ScreenText screen);

  /**
   * The reply of a key that ends the panel; empty where it does not. The keys to leave end every
   * panel and never come here.
   */
  Optional<Reply> ending(PressedKey key);

  /** The reply of the keys to leave. */
  default Reply leaving() {
    return new Reply.Leave();
  }

  /** This panel once these choices were on the screen. */
  default Panel seeing(Viewport sight) {
    return this;
  }

  Panel press(PressedKey key);
}
