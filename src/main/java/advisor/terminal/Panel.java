package advisor.terminal;

import java.util.Optional;

/** Something on the screen that keys act on until one of them ends it. */
interface Panel {

  /** What there is to choose from; nothing where the keys choose nothing. */
  Selection selection();

  /**
   * What it looks like on a screen of this size.
   *
   * @param earlierTop where it was scrolled to when it was shown last
   */
  Frame frame(Caption caption, int columns, int rows, int earlierTop, Paint paint, Glyphs glyphs);

  /** How the key ends it, if it does. */
  Optional<Ending> ending(Key key);

  /** The same with these choices on the screen. */
  Panel seeing(Viewport sight);

  /**
   * What is shown after a key that does not end it.
   *
   * @param now in milliseconds
   */
  Panel press(Key key, long now);
}
