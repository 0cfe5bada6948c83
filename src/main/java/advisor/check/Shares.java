package advisor.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Counts of paths in words. */
public final class Shares {

  private Shares() {}

  /** "12 of 345 (3.5%)". */
  public static String told(BigInteger part, BigInteger all) {
    return part + " of " + all + percent(part, all);
  }

  /** "12 (3.5%)". */
  public static String of(BigInteger part, BigInteger all) {
    return part + percent(part, all);
  }

  private static String percent(BigInteger part, BigInteger all) {
    if (all.signum() == 0) {
      return "";
    }
    BigDecimal share =
        new BigDecimal(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(new BigDecimal(all), 1, RoundingMode.HALF_UP);
    return " (" + share.toPlainString() + "%)";
  }
}
