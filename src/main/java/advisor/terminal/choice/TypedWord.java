package advisor.terminal.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * The text typed since the last key of another kind: numbers, or words once it has a letter.
 *
 * @param refused whether Enter has refused the text, so that the next character starts a new one
 */
public record TypedWord(String text, boolean refused) {

  public static final TypedWord NOTHING = new TypedWord("", false);

  /** The empty text after a word was deleted. */
  static final TypedWord CLEARED = new TypedWord("", true);

  private static final int MOST_BEFORE_A_DIGIT = 99_999_999;

  public static TypedWord of(String text) {
    return new TypedWord(text, false);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isNumber() {
    return !isEmpty() && text.matches("[0-9][0-9 ,.]*");
  }

  /** Whether a blank or a punctuation sign stands between numbers. */
  boolean isSeveral() {
    return isNumber() && text.matches("[0-9]+[ ,.].*[0-9].*");
  }

  public boolean isWord() {
    return !isEmpty() && !isNumber();
  }

  /** Whether the text ends with a blank or a punctuation sign. */
  boolean isEnded() {
    return text.matches(".*[ ,.]");
  }

  /** Whether a blank would continue the text. */
  boolean goesOnWithBlank() {
    return isWord() || isNumber() && !refused && !text.matches(".*[0-9.] +");
  }

  TypedWord plus(String more) {
    return of(text + more);
  }

  /**
   * The numbers that have ended: by a blank or a punctuation sign after them, or because no row has
   * a longer number that begins with this one.
   *
   * @param rows the number of rows
   */
  List<Integer> numbers(int rows) {
    List<Integer> numbers = new ArrayList<>();
    int open = -1;
    for (char character : isNumber() ? text.toCharArray() : new char[0]) {
      boolean isDigit = Character.isDigit(character);
      open =
          isDigit ? Math.min(Math.max(0, open), MOST_BEFORE_A_DIGIT) * 10 + character - '0' : open;
      if (open >= 0 && (!isDigit || isOneDigit(open, rows))) {
        numbers.add(open);
        open = -1;
      }
    }
    return numbers;
  }

  /** Whether a digit is the number of a row and does not begin the number of another row. */
  private static boolean isOneDigit(int number, int rows) {
    return number > 0 && number < 10 && number <= rows && number * 10 > rows;
  }

  public TypedWord shorter() {
    return text.codePointCount(0, text.length()) <= 1
        ? CLEARED
        : of(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
  }

  public TypedWord refuse() {
    return new TypedWord(text, true);
  }

  /** The end of the text, as far as a message has room for it. */
  public String shown() {
    int length = text.codePointCount(0, text.length());
    return length <= 40 ? text : "..." + text.substring(text.offsetByCodePoints(0, length - 37));
  }
}
