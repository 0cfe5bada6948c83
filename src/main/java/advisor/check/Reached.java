package advisor.check;

import java.math.BigInteger;

/**
 * What is known of the paths that come to the same totals.
 *
 * @param ways how many there are
 * @param rules those that are true on some of them, as bits
 */
record Reached(BigInteger ways, long[] rules) {

  boolean has(int rule) {
    return (rules[rule >> 6] & 1L << rule) != 0;
  }
}
