package advisor.terminal.asker;

import advisor.interview.Questioner;
import advisor.interview.Reply;
import java.io.Closeable;
import java.util.List;
import java.util.function.IntFunction;

/** A questioner that holds something of the outside world until it is closed. */
public interface Asker extends Questioner, Closeable {

  /**
   * What was given but never asked for. It may read on to the end of the input, so it is to be
   * called after the result has been written.
   */
  default UnusedLines unused() {
    return UnusedLines.NOTHING;
  }

  /** What was said and cannot be used, in the order given. */
  default List<LineFault> faults() {
    return List.of();
  }

  /**
   * Shows what stands in the end, and waits for one of its keys.
   *
   * @return the key as a response; {@link Reply.Agreed} for Enter, or when no key will come any
   *     more
   */
  default Reply end(LastPage page) {
    return new Reply.Agreed();
  }

  /**
   * Shows a text, a screenful at a time where the terminal can redraw.
   *
   * @param text as it is set for so many columns
   * @return whether the person is still there
   */
  default boolean read(IntFunction<String> text) {
    return true;
  }

  /** Gives everything back as it was found. Closing twice is harmless. */
  @Override
  void close();
}
