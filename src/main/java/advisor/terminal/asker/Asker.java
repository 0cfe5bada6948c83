package advisor.terminal.asker;

import advisor.interview.Prompt;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import java.io.Closeable;
import java.util.List;
import java.util.function.IntFunction;

/** A questioner that holds a terminal or an input until it is closed. */
public interface Asker extends Questioner, Closeable {

  /**
   * The lines that were given but not used. Call it after the result has been written, because it
   * may read to the end of the input.
   */
  default UnusedLines unused() {
    return UnusedLines.NOTHING;
  }

  /** The lines that cannot be used, in the order given. */
  default List<LineFault> faults() {
    return List.of();
  }

  /** Asks a question to which Enter alone, with nothing chosen, is no answer. */
  default Reply askOpenly(Prompt prompt) {
    return ask(prompt);
  }

  /**
   * Shows the last page, and waits for one of its keys.
   *
   * @return the key as a response; {@link Reply.Agreed} for Enter, or when no key will come any
   *     more
   */
  default Reply end(LastPage page) {
    return new Reply.Agreed();
  }

  /**
   * Shows a text, page by page where the terminal can redraw.
   *
   * @param text the text for a given number of columns
   * @return whether the person is still there
   */
  default boolean read(IntFunction<String> text) {
    return true;
  }

  /** Restores the terminal. Closing twice is harmless. */
  @Override
  void close();
}
