package advisor.rulefile.json;

import java.util.Locale;
import java.util.regex.Pattern;

/** The characters of texts and ids. */
public final class Characters {

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private Characters() {}

  /** The name of a hidden character in a message: "a line break", "U+00A0 (no-break space)". */
  static String name(int c) {
    if (c == '\n' || c == '\r') {
      return "a line break";
    }
    if (c == '\t') {
      return "a tab";
    }
    String code = String.format(Locale.ROOT, "U+%04X", c);
    if (Character.getType(c) == Character.SURROGATE) {
      return "half a character (" + code + ")";
    }
    String name = Character.getName(c);
    return code + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
  }

  public static boolean isKebabCase(String id) {
    return KEBAB_CASE.matcher(id).matches();
  }
}
