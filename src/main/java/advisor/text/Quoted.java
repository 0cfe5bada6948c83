package advisor.text;

/** Quotes words in messages. */
public final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /** The word in quotes, shortened if it is long. */
  public static String of(String word) {
    return "'" + shortened(word) + "'";
  }

  public static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
