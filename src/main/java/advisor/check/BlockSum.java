package advisor.check;

import java.util.Arrays;

/**
 * A sum at every place of a block, in binary: for each digit, the places where it is one. Up to two
 * rows wait at each digit; a third is added to them at all places together and carries one row on.
 */
final class BlockSum {

  private static final int CARRIES = 3;

  private final long[][][] waiting;
  private final int[] counts;
  private final long[][] sums;
  private final long[][][] carries;
  private final int[] carried;
  private final long[] nowhere;

  BlockSum(int digits, int words) {
    this.waiting = new long[digits][2][];
    this.counts = new int[digits];
    this.sums = new long[digits][words];
    this.carries = new long[digits][CARRIES][words];
    this.carried = new int[digits];
    this.nowhere = new long[words];
  }

  int size() {
    return counts.length;
  }

  void clear() {
    Arrays.fill(counts, 0);
  }

  /** Adds a number at some places, which must stay as they are until the sum is settled. */
  void add(int number, long[] places) {
    for (int digit = 0; number >> digit != 0; digit++) {
      if ((number >> digit & 1) != 0) {
        add(places, digit);
      }
    }
  }

  private void add(long[] places, int from) {
    long[] more = places;
    int digit = from;
    while (counts[digit] == 2) {
      more = carry(digit, more);
      digit++;
    }
    waiting[digit][counts[digit]++] = more;
  }

  /** One row stays at a digit, and one goes on to the next. */
  private long[] carry(int digit, long[] third) {
    long[] first = waiting[digit][0];
    long[] second = waiting[digit][1];
    long[] sum = sums[digit];
    long[] carry = carries[digit][carried[digit]++ % CARRIES];
    for (int i = 0; i < sum.length; i++) {
      long odd = first[i] ^ second[i];
      carry[i] = first[i] & second[i] | odd & third[i];
      sum[i] = odd ^ third[i];
    }
    waiting[digit][0] = sum;
    counts[digit] = 1;
    return carry;
  }

  /** Leaves one row at each digit. */
  void settle() {
    for (int digit = 0; digit < counts.length; digit++) {
      if (counts[digit] == 2) {
        add(carry(digit, nowhere), digit + 1);
      } else if (counts[digit] == 0) {
        waiting[digit][0] = nowhere;
      }
    }
  }

  /** Of a settled sum, the places where a digit is one; the lowest is the first. */
  long[] digit(int position) {
    return waiting[position][0];
  }
}
