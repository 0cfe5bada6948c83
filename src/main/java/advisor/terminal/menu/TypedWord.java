package advisor.terminal.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was typed since the last key that was none of it: numbers, or once a letter is among them,
 * words.
 *
 * @param text as it was typed
 * @param numbers the numbers that it is made of, in the order typed; none in words
 * @param at when it was typed last, in milliseconds
 * @param refused whether Enter has refused it, so that what is typed next begins anew
 */
public record TypedWord(String text, List<Integer> numbers, long at, boolean refused) {

  static final TypedWord NOTHING = new TypedWord("", List.of(), 0, false);

  /** What is left of a word that was taken back. */
  static final TypedWord CLEARED = new TypedWord("", List.of(), 0, true);

  /** Two digits with a longer pause between them are two numbers, in milliseconds. */
  private static final long JOINING = 1000;

  private static final int MOST_BEFORE_A_DIGIT = 99_999_999;

  public TypedWord {
    numbers = List.copyOf(numbers);
  }

  static TypedWord word(String text, long at) {
    return new TypedWord(text, List.of(), at, false);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean isNumber() {
    return !numbers.isEmpty();
  }

  public boolean isWord() {
    return !isEmpty() && !isNumber();
  }

  int number() {
    return numbers.get(numbers.size() - 1);
  }

  /** Whether a blank or a sign stands between numbers, not only a pause. */
  boolean isSeparated() {
    return isNumber() && text.matches("[0-9]+[ ,.].*[0-9].*");
  }

  /** Whether one more digit belongs to its last number. */
  boolean joins(long now) {
    return isNumber() && !refused && now - at <= JOINING && endsInDigit();
  }

  boolean endsInDigit() {
    return Character.isDigit(text.charAt(text.length() - 1));
  }

  /** With its last number replaced by the one that a digit makes of it. */
  TypedWord joined(String digit, long now) {
    return with(digit, numbers.subList(0, numbers.size() - 1), number(), now);
  }

  /** With that number as one more behind its last one. */
  TypedWord grown(String digit, long now) {
    return with(digit, numbers, number(), now);
  }

  /** With one more number, which begins with this digit. */
  TypedWord and(String digit, long now) {
    return refused ? NOTHING.with(digit, List.of(), 0, now) : with(digit, numbers, 0, now);
  }

  private TypedWord with(String digit, List<Integer> before, int grows, long now) {
    List<Integer> more = new ArrayList<>(before);
    more.add(Math.min(grows, MOST_BEFORE_A_DIGIT) * 10 + Integer.parseInt(digit));
    return new TypedWord(text + digit, more, now, false);
  }

  /** With a blank or a sign behind its numbers. */
  TypedWord separated(String by) {
    return new TypedWord(text + by, numbers, at, refused);
  }

  TypedWord shorter() {
    if (numbers.size() == 1 || text.codePointCount(0, text.length()) == 1) {
      return CLEARED;
    }
    if (isNumber()) {
      List<Integer> fewer = numbers.subList(0, numbers.size() - 1);
      String left = fewer.stream().map(number -> number + " ").collect(Collectors.joining());
      return new TypedWord(left, fewer, at, false);
    }
    return word(text.substring(0, text.offsetByCodePoints(text.length(), -1)), at);
  }

  TypedWord refuse() {
    return new TypedWord(text, numbers, at, true);
  }

  /** As much of it as a message has room for: the end. */
  String shown() {
    int length = text.codePointCount(0, text.length());
    return length <= 40 ? text : "..." + text.substring(text.offsetByCodePoints(0, length - 37));
  }
}
