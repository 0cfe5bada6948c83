package advisor.text;

/** An apostrophe before what a spreadsheet would work out as a formula. */
public final class FormulaGuard {

  private static final char GUARD = '\'';

  private FormulaGuard() {}

  /** The text, guarded if it would be worked out or could be taken for one that is guarded. */
  public static String put(String text) {
    return isFormula(text) ? GUARD + text : text;
  }

  /** The text before it was guarded. */
  public static String taken(String text) {
    boolean guarded = !text.isEmpty() && text.charAt(0) == GUARD && isFormula(text.substring(1));
    return guarded ? text.substring(1) : text;
  }

  /** Behind any number of apostrophes; a number is none. */
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
