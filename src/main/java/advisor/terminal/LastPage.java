package advisor.terminal;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What stands on the screen in the end, and what can still be done with one key.
 *
 * @param text as it is set for so many columns; it stays when the keys are gone
 * @param note what is said about the last key; may be empty
 * @param keys none of them has to be pressed: Enter is done
 */
public record LastPage(IntFunction<String> text, String note, List<KeyChoice> keys) {

  /** What comes back for Enter, or when no key will come any more. */
  public static final char DONE = '\r';

  /** What comes back where the person left. */
  public static final char LEFT = '\u0003';

  /**
   * Something that one key does.
   *
   * @param key a small letter
   * @param does what it does, as the rest of a sentence: "read it all"
   */
  public record KeyChoice(char key, String does) {}

  public LastPage {
    keys = List.copyOf(keys);
  }

  /** The same with another note. */
  public LastPage noting(String said) {
    return new LastPage(text, said, keys);
  }

  public boolean offers(String letter) {
    return keys.stream().anyMatch(choice -> letter.equals(Character.toString(choice.key())));
  }
}
