package advisor.text;

import java.text.Normalizer;
import java.util.Locale;

/** What texts have in common that read alike. */
public final class ComparedText {

  private ComparedText() {}

  /** The text in small letters and in one Unicode form, with one blank for several. */
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
   * That, without apostrophes, and with one blank for all that is between words; a symbol, such as
   * a plus or a greater than, is of a word.
   */
  public static String words(String text) {
    String folded = folded(text);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int character = folded.codePointAt(i);
      if (character != '\'' && character != '\u2019') {
        words.appendCodePoint(isOfWord(character) ? character : ' ');
      }
    }
    return spaced(words.toString());
  }

  private static boolean isOfWord(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.MATH_SYMBOL
        || type == Character.OTHER_SYMBOL
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** The text with one blank between its words, and none around them. */
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
