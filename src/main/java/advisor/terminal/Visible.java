package advisor.terminal;

/**
 * Text that is safe to write to a terminal. Rule files and pipes may come from anywhere, and a
 * control character in them could move the cursor, retitle the window or hide what stands there.
 */
public final class Visible {

  private Visible() {}

  /**
   * The text with every control character, override of the writing direction and lone surrogate
   * written out, as in {@code \u005cu001b}. Tabs and line breaks become spaces.
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!safe(text.codePointAt(i))) {
        return spelled(text);
      }
    }
    return text;
  }

  /** The same for a text of several lines, which stay lines. */
  public static String lines(String text) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      lines.append(lines.length() == 0 ? "" : "\n").append(of(line));
    }
    return lines.toString();
  }

  private static String spelled(String text) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      append(spelled, text.codePointAt(i));
    }
    return spelled.toString();
  }

  private static void append(StringBuilder spelled, int character) {
    if (character == '\t' || character == '\n' || character == '\r') {
      spelled.append(' ');
    } else if (safe(character)) {
      spelled.appendCodePoint(character);
    } else {
      String digits = Integer.toHexString(character);
      spelled.append("\\u").append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
    }
  }

  private static boolean safe(int character) {
    if (character >= ' ' && character < 0x7f) {
      return true;
    }
    return !Character.isISOControl(character)
        && !(character >= 0x202a && character <= 0x202e)
        && !(character >= 0x2066 && character <= 0x2069)
        && !(character >= 0x2028 && character <= 0x2029)
        && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
  }
}
