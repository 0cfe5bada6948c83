package advisor.text;

/** Puts an apostrophe before a text that a spreadsheet would take for a formula. */
public final class FormulaGuard {

  private static final char GUARD = '\'';

  private FormulaGuard() {}

  /** The text, guarded if it is a formula, or looks like a guarded one. */
  public static String put(String text) {
    return isFormula(text) ? GUARD + text : text;
  }

  /** The text without its guard. */
  public static String taken(String text) {
    boolean guarded = !text.isEmpty() && text.charAt(0) == GUARD && isFormula(text.substring(1));
    return guarded ? text.substring(1) : text;
  }

  /** Whether a text is a formula after any number of apostrophes; a number is not one. */
  private static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == GUARD) {
      at++;
    }
    return at < text.length()
        && "=+-@".indexOf(text.charAt(at)) >= 0
        && !text.substring(at).matches("[+-][0-9]+([.,][0-9]+)?");
  }
}
