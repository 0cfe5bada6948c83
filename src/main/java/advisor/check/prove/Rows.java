package advisor.check.prove;

import java.util.Arrays;

/** Rows of integers, each kept once and known by its number; made for millions of short ones. */
final class Rows {

  /** In all rows together, so that they take some hundred megabytes at most. */
  private static final int MOST_NUMBERS = 1 << 24;

  private final int most;
  private final String what;
  private int[] slots = new int[1 << 10];
  private int[] starts = new int[1 << 9];
  private int[] pool = new int[1 << 12];
  private int size;

  /**
   * No rows yet.
   *
   * @param most how many there may be
   * @param what what they are, told where there are more
   */
  Rows(int most, String what) {
    this.most = most;
    this.what = what;
  }

  int size() {
    return size;
  }

  /** An entry of a row. */
  int at(int number, int index) {
    return pool[starts[number] + index];
  }

  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  int[] row(int number) {
    return Arrays.copyOfRange(pool, starts[number], starts[number + 1]);
  }

  /**
   * The number of a row. They are counted from 0, so that a new row has the size before as its
   * number.
   *
   * @throws TooLarge where there would be more than there may be
   */
  int number(int... row) {
    int slot = slot(row);
    if (slots[slot] == 0) {
      append(row);
      slots[slot] = size;
      if (2 * size > slots.length) {
        rehash();
      }
      return size - 1;
    }
    return slots[slot] - 1;
  }

  boolean has(int... row) {
    return slots[slot(row)] != 0;
  }

  private void append(int[] row) {
    int from = starts[size];
    if (size == most || from + row.length > MOST_NUMBERS) {
      throw new TooLarge("too many " + what);
    }
    pool = fitted(pool, from + row.length);
    starts = fitted(starts, size + 2);
    System.arraycopy(row, 0, pool, from, row.length);
    starts[++size] = from + row.length;
  }

  /** The same numbers with room for so many. */
  static int[] fitted(int[] numbers, int length) {
    return length <= numbers.length
        ? numbers
        : Arrays.copyOf(numbers, Math.max(length, numbers.length + numbers.length / 2));
  }

  /** Where a row is, or would be. */
  private int slot(int[] row) {
    int slot = hash(row, 0, row.length) & slots.length - 1;
    while (slots[slot] != 0 && !isAt(slots[slot] - 1, row)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isAt(int number, int[] row) {
    return Arrays.equals(pool, starts[number], starts[number + 1], row, 0, row.length);
  }

  private static int hash(int[] numbers, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = (hash ^ numbers[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private void rehash() {
    slots = new int[4 * slots.length];
    for (int i = 0; i < size; i++) {
      int slot = hash(pool, starts[i], starts[i + 1]) & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
  }
}
