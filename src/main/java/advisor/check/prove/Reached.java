package advisor.check.prove;

import java.math.BigInteger;

/**
 * What is known of the paths that come to the same totals.
 *
 * @param ways how many there are
 * @param rules those that are true on some of them, as bits
 */
public record Reached(BigInteger ways, long[] rules) {

  public boolean has(int rule) {
    return (rules[rule >> 6] & 1L << rule) != 0;
  }

  Reached with(Reached other) {
    long[] all = rules.clone();
    for (int i = 0; i < all.length; i++) {
      all[i] |= other.rules[i];
    }
    return new Reached(ways.add(other.ways), all);
  }
}
