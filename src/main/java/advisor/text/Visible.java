package advisor.text;

/**
 * Makes text safe to show. Files, answers and command lines may come from anywhere, and hidden
 * characters in them could move the cursor, change the window title or disguise a text.
 *
 * <p>Hidden characters are control characters, those that override or isolate the direction of
 * writing, line and paragraph separators, unpaired surrogates, the last two code points of each
 * plane (XML forbids them), and characters without width. Joiners after a non-ASCII character and
 * direction marks near a right-to-left letter have a purpose and are not hidden.
 */
public final class Visible {

  /** The distance from a right-to-left letter within which a direction mark has a purpose. */
  private static final int NEAR = 40;

  private Visible() {}

  /**
   * The text with hidden characters escaped as in JSON, for example {@code \u005cu001b}. Tabs and
   * line breaks become spaces.
   */
  public static String of(String text) {
    return firstHidden(text) < 0 ? text : escaped(text, true);
  }

  /** A text of several lines with hidden characters escaped; the line breaks stay. */
  public static String lines(String text) {
    if (text.indexOf('\n') < 0) {
      return of(text);
    }
    StringBuilder lines = new StringBuilder(text.length() + 16);
    for (String line : text.split("\n", -1)) {
      lines.append(of(line)).append('\n');
    }
    return lines.substring(0, lines.length() - 1);
  }

  /** The text with hidden characters, tabs and line breaks escaped, for names and quoted words. */
  public static String escaped(String text) {
    return firstHidden(text) < 0 ? text : escaped(text, false);
  }

  private static String escaped(String text, boolean flowing) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      char c = text.charAt(i);
      if (flowing && (c == '\t' || c == '\n' || c == '\r')) {
        escaped.append(' ');
      } else if (isHidden(text, i)) {
        escape(text.codePointAt(i), escaped);
      } else {
        escaped.appendCodePoint(text.codePointAt(i));
      }
    }
    return escaped.toString();
  }

  /** Appends a character escaped as in JSON, one beyond U+FFFF as its two surrogates. */
  public static void escape(int character, StringBuilder text) {
    for (char half : Character.toChars(character)) {
      String digits = Integer.toHexString(half);
      text.append("\\u").append("0000", 0, 4 - digits.length()).append(digits);
    }
  }

  /** The position of the first hidden character, or -1. */
  public static int firstHidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= 0x7f) && isHidden(text, i)) {
        return i;
      }
      i += c >= 0x7f && Character.charCount(text.codePointAt(i)) == 2 ? 1 : 0;
    }
    return -1;
  }

  /** Whether the character at a position is hidden. */
  public static boolean isHidden(String text, int index) {
    int character = text.codePointAt(index);
    if (character >= ' ' && character < 0x7f) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> !isSign(character) && !hasPurpose(character, text, index);
      case Character.UNASSIGNED -> (character & 0xfffe) == 0xfffe;
      default -> false;
    };
  }

  /** Whether a format character is a visible numeral sign of Arabic, Syriac or Kaithi. */
  static boolean isSign(int format) {
    return format >= 0x600 && format <= 0x8e2 && format != 0x61c
        || format == 0x110bd
        || format == 0x110cd;
  }

  private static boolean hasPurpose(int format, String text, int index) {
    return switch (format) {
      case 0x200c, 0x200d -> index > 0 && joins(text.codePointBefore(index));
      case 0x200e, 0x200f, 0x61c -> isNearRightToLeft(text, index);
      default -> false;
    };
  }

  private static boolean joins(int before) {
    return before >= 0x80 && Character.getType(before) != Character.FORMAT;
  }

  private static boolean isNearRightToLeft(String text, int index) {
    int to = Math.min(text.length(), index + NEAR);
    for (int i = Math.max(0, index - NEAR); i < to; i++) {
      switch (Character.getDirectionality(text.codePointAt(i))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          if (Character.isLetter(text.codePointAt(i))) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
