package advisor.text;

import java.util.Locale;

/** Numbers as they are read: {@code 927,335,426}. */
public final class Digits {

  private Digits() {}

  /** The number with a comma before each three digits, in every locale alike. */
  public static String grouped(Number number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
