package advisor.rulefile;

import java.util.Locale;

/** What texts and ids may be made of. */
final class Characters {

  private Characters() {}

  /**
   * Where the first character stands that no text may hold, or -1: control characters, marks that
   * change the direction of writing, halves of surrogate pairs.
   */
  static int firstRefused(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRefused(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether no text may hold this character. */
  static boolean isRefused(String text, int index) {
    char c = text.charAt(index);
    return c < 0x20
        || c >= 0x7F && c <= 0x9F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || Character.isSurrogate(c) && !isPaired(text, index);
  }

  private static boolean isPaired(String text, int index) {
    char c = text.charAt(index);
    return Character.isHighSurrogate(c)
        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** A refused character as a message names it: "a line break", "the character U+202E". */
  static String name(String text, int index) {
    char c = text.charAt(index);
    if (c == '\n' || c == '\r') {
      return "a line break";
    }
    if (c == '\t') {
      return "a tab";
    }
    String number = "U+" + hex(c);
    return Character.isSurrogate(c)
        ? "half a character (" + number + ")"
        : "the control character " + number;
  }

  /** Four hexadecimal digits. */
  static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0000".substring(digits.length()) + digits.toUpperCase(Locale.ROOT);
  }

  static boolean isKebabCase(String id) {
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
