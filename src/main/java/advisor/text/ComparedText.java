package advisor.text;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of a text that are equal for texts that read alike. */
public final class ComparedText {

  private ComparedText() {}

  /** The text in lower case and normal form NFKC, with single spaces. */
  public static String folded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return spaced(whole.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
      }
    }
    return spaced(text.toLowerCase(Locale.ROOT));
  }

  /**
   * The folded text, without apostrophes and with a single space between words; a symbol, such as a
   * plus or greater-than sign, is part of a word.
   */
  public static String words(String text) {
    String folded = folded(text);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int character = folded.codePointAt(i);
      if (character != '\'' && character != '\u2019') {
        words.appendCodePoint(isPartOfWord(character) ? character : ' ');
      }
    }
    return spaced(words.toString());
  }

  private static boolean isPartOfWord(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.MATH_SYMBOL
        || type == Character.OTHER_SYMBOL
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** The text with single spaces between words, and none around it. */
  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean isBlank = Character.isWhitespace(text.charAt(i));
      if (!isBlank) {
        spaced.append(text.charAt(i));
      } else if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    int length = spaced.length();
    return length > 0 && spaced.charAt(length - 1) == ' '
        ? spaced.substring(0, length - 1)
        : spaced.toString();
  }
}
