package advisor.terminal.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed since the last key that was none of it: numbers, or once a letter is among them,
 * words.
 *
 * @param text as it was typed
 * @param refused whether Enter has refused it, so that what is typed next begins anew
 */
public record TypedWord(String text, boolean refused) {

  public static final TypedWord NOTHING = new TypedWord("", false);

  /** What is left of a word that was taken back. */
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

  /** Whether a blank or a sign stands between numbers. */
  boolean isSeveral() {
    return isNumber() && text.matches("[0-9]+[ ,.].*[0-9].*");
  }

  public boolean isWord() {
    return !isEmpty() && !isNumber();
  }

  /** Whether a blank or a sign is the last of it. */
  boolean isEnded() {
    return text.matches(".*[ ,.]");
  }

  /** Whether a blank behind it would stand between what it is made of. */
  boolean goesOnWithBlank() {
    return isWord() || isNumber() && !refused && !text.matches(".*[0-9.] +");
  }

  TypedWord plus(String more) {
    return of(text + more);
  }

  /**
   * The numbers that have come to their end: by a blank or a sign behind them, or because none of
   * so many rows has a longer number that begins with this one.
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

  /** Whether it is the number of a row, and begins no other one's. */
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

  /** As much of it as a message has room for: the end. */
  public String shown() {
    int length = text.codePointCount(0, text.length());
    return length <= 40 ? text : "..." + text.substring(text.offsetByCodePoints(0, length - 37));
  }
}
