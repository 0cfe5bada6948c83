package advisor.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Counts of paths in words. */
final class Shares {

  private Shares() {}

  /** "12 of 345 (3.5%)". */
  static String told(BigInteger part, BigInteger all) {
    return part + " of " + all + (all.signum() == 0 ? "" : " (" + percent(part, all) + ")");
  }

  private static String percent(BigInteger part, BigInteger all) {
    BigDecimal share =
        new BigDecimal(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(new BigDecimal(all), 1, RoundingMode.HALF_UP);
    return share.toPlainString() + "%";
  }
}
