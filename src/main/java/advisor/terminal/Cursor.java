package advisor.terminal;

import java.util.List;
import java.util.Locale;

/**
 * Where one stands in a list, and what was typed to get there.
 *
 * @param at the position, from 0
 * @param typed a number, or the beginning of a label; empty after any other key
 */
record Cursor(int at, String typed) {

  static Cursor at(int position) {
    return new Cursor(position, "");
  }

  Cursor press(Key key, List<String> labels) {
    int last = labels.size() - 1;
    return switch (key.kind()) {
      case UP -> at(at == 0 ? last : at - 1);
      case DOWN, TAB -> at(at == last ? 0 : at + 1);
      case HOME -> at(0);
      case END -> at(last);
      case DIGIT -> digit(key.text(), labels);
      case LETTER -> search((isNumber() ? "" : typed) + key.text(), labels);
      case SPACE -> isWord() ? search(typed + " ", labels) : at(at);
      case BACKSPACE -> shorter(labels);
      default -> at(at);
    };
  }

  boolean isNumber() {
    return !typed.isEmpty() && typed.charAt(0) >= '0' && typed.charAt(0) <= '9';
  }

  boolean isWord() {
    return !typed.isEmpty() && !isNumber();
  }

  /** Whether what was typed leads to where the cursor is. */
  boolean found(List<String> labels) {
    return isNumber()
        ? typed.equals(Integer.toString(at + 1))
        : begins(labels.get(at), typed.toLowerCase(Locale.ROOT));
  }

  /** Whether it is a number that one more digit made of another. */
  boolean growsFrom(Cursor before) {
    return before.isNumber() && typed.length() > before.typed.length();
  }

  /** Two digits are one number where the list is long enough; else the last one counts. */
  private Cursor digit(String digit, List<String> labels) {
    String number = (isNumber() ? typed : "") + digit;
    if (!isIn(number, labels)) {
      number = digit;
    }
    return isIn(number, labels) ? numbered(number) : new Cursor(at, number);
  }

  private static boolean isIn(String number, List<String> labels) {
    boolean isNone = number.length() > 4 || number.startsWith("0");
    int value = isNone ? 0 : Integer.parseInt(number);
    return value >= 1 && value <= labels.size();
  }

  private static Cursor numbered(String number) {
    return new Cursor(Integer.parseInt(number) - 1, number);
  }

  private Cursor shorter(List<String> labels) {
    if (typed.isEmpty() || isNumber()) {
      return at(at);
    }
    return search(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)), labels);
  }

  private Cursor search(String word, List<String> labels) {
    String beginning = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < labels.size() && !word.isEmpty(); i++) {
      if (begins(labels.get(i), beginning)) {
        return new Cursor(i, word);
      }
    }
    return new Cursor(at, word);
  }

  private static boolean begins(String label, String beginning) {
    return label.toLowerCase(Locale.ROOT).startsWith(beginning);
  }
}
