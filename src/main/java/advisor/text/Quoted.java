package advisor.text;

/** A word as messages quote it. */
public final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /** In quotes, not too much of it. */
  public static String of(String word) {
    return "'" + shortened(word) + "'";
  }

  public static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
