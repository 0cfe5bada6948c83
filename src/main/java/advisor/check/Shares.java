package advisor.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Counts of paths in words. */
public final class Shares {

  private static final BigDecimal LEAST_TOLD = new BigDecimal("0.1");

  private Shares() {}

  /** "1,234 of 34,567 (3.6%)". */
  public static String told(BigInteger part, BigInteger all) {
    return count(part) + " of " + count(all) + percent(part, all);
  }

  /** "1,234 (3.6%)". */
  public static String of(BigInteger part, BigInteger all) {
    return count(part) + percent(part, all);
  }

  /** "1,234", in every locale alike. */
  public static String count(BigInteger paths) {
    return String.format(Locale.ROOT, "%,d", paths);
  }

  /** A few are never told as none. */
  private static String percent(BigInteger part, BigInteger all) {
    if (all.signum() == 0) {
      return "";
    }
    BigDecimal share =
        new BigDecimal(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(new BigDecimal(all), 1, RoundingMode.HALF_UP);
    boolean few = part.signum() > 0 && share.compareTo(LEAST_TOLD) < 0;
    return few ? " (less than 0.1%)" : " (" + share.toPlainString() + "%)";
  }
}
