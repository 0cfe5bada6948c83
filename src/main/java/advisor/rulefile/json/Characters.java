package advisor.rulefile.json;

import java.util.Locale;

/** What texts and ids may be made of. */
public final class Characters {

  private Characters() {}

  /** A hidden character as a message names it: "a line break", "half a character (U+D83D)". */
  static String name(int c) {
    if (c == '\n' || c == '\r') {
      return "a line break";
    }
    if (c == '\t') {
      return "a tab";
    }
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    String number = "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    return Character.getType(c) == Character.SURROGATE
        ? "half a character (" + number + ")"
        : "the control character " + number;
  }

  public static boolean isKebabCase(String id) {
    if (id.isEmpty() || !isSmallLetter(id.charAt(0)) || id.endsWith("-")) {
      return false;
    }
    for (int i = 1; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean hyphen = c == '-' && id.charAt(i - 1) != '-';
      if (!hyphen && !isSmallLetter(c) && !isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a JSON number is written as a whole one that fits a long for certain. */
  static boolean isWhole(String number) {
    int start = number.startsWith("-") ? 1 : 0;
    return number.length() - start <= 18 && isDigits(number, start, number.length());
  }

  static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }

  private static boolean isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
