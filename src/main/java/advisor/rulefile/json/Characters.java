package advisor.rulefile.json;

import java.util.Locale;
import java.util.regex.Pattern;

/** What texts and ids may be made of. */
public final class Characters {

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private Characters() {}

  /** A hidden character as a message names it: "a line break", "half a character (U+D83D)". */
  static String name(int c) {
    if (c == '\n' || c == '\r') {
      return "a line break";
    }
    if (c == '\t') {
      return "a tab";
    }
    String number = String.format(Locale.ROOT, "U+%04X", c);
    return Character.getType(c) == Character.SURROGATE
        ? "half a character (" + number + ")"
        : "the control character " + number;
  }

  public static boolean isKebabCase(String id) {
    return KEBAB_CASE.matcher(id).matches();
  }
}
