package advisor.render.document;

/**
 * How parts of a text are set apart. Meaning is never in the style alone, and no option has a
 * colour of its own.
 */
public enum TextStyle {
  /** No escape sequence at all. */
  PLAIN,
  /** The same to be read aloud: nothing side by side, no rules, no capitals for their own sake. */
  LINEAR,
  /** Bold and dim. */
  ANSI;

  /** What a part of a text is. */
  enum Role {
    TEXT(""),
    NOTE("2"),
    HEADING("1"),
    BANNER("1"),
    ALARM("1;7"),
    WORST_ALARM("1;7;31");

    private final String attribute;

    Role(String attribute) {
      this.attribute = attribute;
    }
  }

  String apply(Role role, String text) {
    return this != ANSI || role.attribute.isEmpty() || text.isEmpty()
        ? text
        : "\u001b[" + role.attribute + "m" + text + "\u001b[0m";
  }
}
