package advisor.render.document;

import advisor.render.document.Document.Role;

/**
 * How a terminal sets parts of a text apart. The style alone never carries meaning, and no option
 * has a colour of its own.
 */
public enum TextStyle {
  /** No escape sequence at all. */
  PLAIN,
  /** Plain, for a screen reader: nothing side by side, no rules, no capitals for emphasis. */
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
      default -> "";
    };
  }
}
