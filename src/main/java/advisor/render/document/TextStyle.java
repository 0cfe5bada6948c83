package advisor.render.document;

import advisor.render.document.Document.Role;

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

  String apply(Role role, String text) {
    String attribute = this == ANSI && !text.isEmpty() ? attribute(role) : "";
    return attribute.isEmpty() ? text : "\u001b[" + attribute + "m" + text + "\u001b[0m";
  }

  private static String attribute(Role role) {
    return switch (role) {
      case TITLE, BANNER, HEADING, PAGE_HEADING -> "1";
      case ALARM -> "1;7";
      case WORST_ALARM -> "1;7;31";
      case ASIDE -> "2";
      case PARAGRAPH, BLANK -> "";
    };
  }
}
