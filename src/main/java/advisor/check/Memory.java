package advisor.check;

import java.math.BigInteger;
import java.util.Arrays;

/** Numbers remembered by a row of integers; made for millions of short rows. */
final class Memory {

  private static final int MOST = 4_000_000;

  private int[] slots = new int[1 << 12];
  private int[] starts = new int[1 << 11];
  private int[] pool = new int[1 << 14];
  private BigInteger[] values = new BigInteger[1 << 11];
  private int size;

  Memory() {
    Arrays.fill(slots, -1);
  }

  /** The number of a row, or null. */
  BigInteger get(int[] row) {
    int at = slots[slot(row)];
    return at < 0 ? null : values[at];
  }

  void put(int[] row, BigInteger value) {
    if (size == MOST) {
      throw new TooLarge("more than " + MOST + " steps");
    }
    if (2 * size > slots.length / 2) {
      rehash();
    }
    if (size + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size + 2);
      values = Arrays.copyOf(values, 2 * size + 2);
    }
    int from = starts[size];
    if (from + row.length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(2 * pool.length, from + row.length));
    }
    System.arraycopy(row, 0, pool, from, row.length);
    slots[slot(row)] = size;
    values[size] = value;
    starts[++size] = from + row.length;
  }

  /** Where a row is, or would be. */
  private int slot(int[] row) {
    int at = hash(row, 0, row.length) & slots.length - 1;
    while (slots[at] >= 0 && !isAt(slots[at], row)) {
      at = at + 1 & slots.length - 1;
    }
    return at;
  }

  private boolean isAt(int index, int[] row) {
    return Arrays.equals(pool, starts[index], starts[index + 1], row, 0, row.length);
  }

  private static int hash(int[] row, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = (hash ^ row[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private void rehash() {
    slots = new int[4 * slots.length];
    Arrays.fill(slots, -1);
    for (int i = 0; i < size; i++) {
      int at = hash(pool, starts[i], starts[i + 1]) & slots.length - 1;
      while (slots[at] >= 0) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = i;
    }
  }
}
