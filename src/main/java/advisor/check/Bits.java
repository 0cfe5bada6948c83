package advisor.check;

import java.util.Arrays;

/** Rows of bits of one length, sixty-four to a number; the bits of a range lie in one array. */
final class Bits {

  private Bits() {}

  static boolean areNone(long[] bits) {
    for (long word : bits) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether some bit is in both. */
  static boolean meet(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      if ((one[i] & other[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The first bit of a row that has one. */
  static int first(long[] bits) {
    int word = 0;
    while (bits[word] == 0) {
      word++;
    }
    return word * 64 + Long.numberOfTrailingZeros(bits[word]);
  }

  static void or(long[] into, long[] other) {
    for (int i = 0; i < into.length; i++) {
      into[i] |= other[i];
    }
  }

  static void and(long[] into, long[] other) {
    for (int i = 0; i < into.length; i++) {
      into[i] &= other[i];
    }
  }

  static void andNot(long[] into, long[] other) {
    for (int i = 0; i < into.length; i++) {
      into[i] &= ~other[i];
    }
  }

  /** Tells the bits of a row that another has from those that it has not. */
  static void split(long[] bits, long[] by, long[] with, long[] without) {
    for (int i = 0; i < bits.length; i++) {
      with[i] = bits[i] & by[i];
      without[i] = bits[i] & ~by[i];
    }
  }

  /** Notes where two rows differ. */
  static void orDifference(long[] into, long[] one, long[] other) {
    for (int i = 0; i < into.length; i++) {
      into[i] |= one[i] ^ other[i];
    }
  }

  /** Adds the bits of a row under a mask, each moved so many places down. */
  static void orDown(long[] into, long[] from, long[] mask, int places) {
    int words = places >> 6;
    int bits = places & 63;
    for (int i = 0; i + words < into.length; i++) {
      into[i] |= (from[i + words] & mask[i + words]) >>> bits;
    }
    for (int i = 0; bits > 0 && i + words + 1 < into.length; i++) {
      into[i] |= (from[i + words + 1] & mask[i + words + 1]) << 64 - bits;
    }
  }

  /** Adds the bits of a row under a mask, each moved so many places up. */
  static void orUp(long[] into, long[] from, long[] mask, int places) {
    int words = places >> 6;
    int bits = places & 63;
    for (int i = words; i < into.length; i++) {
      into[i] |= (from[i - words] & mask[i - words]) << bits;
    }
    for (int i = words + 1; bits > 0 && i < into.length; i++) {
      into[i] |= (from[i - words - 1] & mask[i - words - 1]) >>> 64 - bits;
    }
  }

  /** Turns the bits to which those under a mask come, each moved so many places up. */
  static void xorUp(long[] into, long[] from, long[] mask, int places) {
    int words = places >> 6;
    int bits = places & 63;
    for (int i = words; i < into.length; i++) {
      into[i] ^= (from[i - words] & mask[i - words]) << bits;
    }
    for (int i = words + 1; bits > 0 && i < into.length; i++) {
      into[i] ^= (from[i - words - 1] & mask[i - words - 1]) >>> 64 - bits;
    }
  }

  static long count(long[] bits) {
    long count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    return count;
  }

  static long[] ones(int words) {
    long[] ones = new long[words];
    Arrays.fill(ones, -1);
    return ones;
  }
}
