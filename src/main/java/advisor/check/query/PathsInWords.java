package advisor.check.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Counts of paths in words. */
public final class PathsInWords {

  private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.1");
  private static final BigDecimal MOST_SHOWN = new BigDecimal("99.9");

  private PathsInWords() {}

  /** Returns "1,234 of 34,567 (3.6%)". */
  public static String partOfAll(BigInteger part, BigInteger all) {
    return count(part) + " of " + count(all) + percent(part, all);
  }

  /** Returns "1,234 (3.6%)". */
  public static String of(BigInteger part, BigInteger all) {
    return count(part) + percent(part, all);
  }

  /** Returns "1,234", in every locale. */
  public static String count(BigInteger paths) {
    return String.format(Locale.ROOT, "%,d", paths);
  }

  /** Returns the share; a few paths are never shown as 0%, nor nearly all as 100%. */
  private static String percent(BigInteger part, BigInteger all) {
    if (all.signum() == 0) {
      return "";
    }
    BigDecimal share =
        new BigDecimal(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(new BigDecimal(all), 1, RoundingMode.HALF_UP);
    if (part.signum() > 0 && share.compareTo(LEAST_SHOWN) < 0) {
      return " (less than 0.1%)";
    }
    boolean nearlyAll = part.compareTo(all) < 0 && share.compareTo(MOST_SHOWN) > 0;
    return nearlyAll ? " (over 99.9%)" : " (" + share.toPlainString() + "%)";
  }
}
