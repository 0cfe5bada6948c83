package advisor.check;

import java.util.Arrays;

/** By how much a sum leads over another, at every place of a block, in binary. */
final class BlockLead {

  /** The row of a lead after which no digits matter. */
  static final int BEYOND = 1;

  private static final int SIGN = 0;

  private final int kept;
  private final long[][] digits;
  private final long[] beyond;
  private final long[] borrowed;

  /**
   * A lead.
   *
   * @param size the digits of the sums, of which the last is never one in either
   * @param kept how many digits of a lead matter
   */
  BlockLead(int size, int kept, int words) {
    this.kept = Math.min(size - 1, kept);
    this.digits = new long[size][words];
    this.beyond = new long[words];
    this.borrowed = new long[words];
  }

  /** How many rows tell a lead. */
  int rows() {
    return kept + 2;
  }

  /**
   * Where the sum is behind; then where it leads or is behind by more than is kept; then the digits
   * that are kept, the highest first.
   */
  long[] row(int number) {
    return switch (number) {
      case SIGN -> digits[digits.length - 1];
      case BEYOND -> beyond;
      default -> digits[kept + 1 - number];
    };
  }

  /** What a row adds to a lead that is so far this. */
  int worth(int number, int soFar) {
    return switch (number) {
      case SIGN -> -1 << kept;
      case BEYOND -> soFar < 0 ? 0 : 1 << kept;
      default -> 1 << kept + 1 - number;
    };
  }

  void of(BlockSum sum, BlockSum other) {
    Arrays.fill(borrowed, 0);
    for (int i = 0; i < digits.length; i++) {
      subtract(digits[i], sum.digit(i), other.digit(i));
    }
    Arrays.fill(beyond, 0);
    for (int i = kept; i < digits.length - 1; i++) {
      Bits.orDifference(beyond, digits[i], row(SIGN));
    }
  }

  private void subtract(long[] into, long[] from, long[] less) {
    for (int i = 0; i < into.length; i++) {
      long unlike = from[i] ^ less[i];
      into[i] = unlike ^ borrowed[i];
      borrowed[i] = less[i] & ~from[i] | borrowed[i] & ~unlike;
    }
  }
}
