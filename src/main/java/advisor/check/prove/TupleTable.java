package advisor.check.prove;

import java.util.Arrays;

/** A table that numbers tuples of integers, each stored once; made for millions of short ones. */
final class TupleTable {

  /** The most integers in all tuples together: a few hundred megabytes. */
  private static final int MOST_NUMBERS = 1 << 24;

  private final int most;
  private final String what;
  private long[] slots = new long[1 << 9];
  private int[] starts = new int[1 << 8];
  private int[] pool = new int[1 << 11];
  private int size;

  /** Creates a table for so many tuples, called this in the error message. */
  TupleTable(int most, String what) {
    this.most = most;
    this.what = what;
  }

  int size() {
    return size;
  }

  int at(int number, int index) {
    return pool[starts[number] + index];
  }

  int[] row(int number) {
    return Arrays.copyOfRange(pool, starts[number], starts[number + 1]);
  }

  /**
   * Returns the number of a tuple, from 0; a new tuple gets the previous size as its number.
   *
   * @throws TooLarge if there would be too many
   */
  int number(int... row) {
    int hash = hash(row);
    int slot = slot(hash, row);
    if (slots[slot] == 0) {
      append(row);
      slots[slot] = (long) hash << 32 | size;
      if (2 * size > slots.length) {
        rehash();
      }
      return size - 1;
    }
    return (int) slots[slot] - 1;
  }

  boolean has(int... row) {
    return slots[slot(hash(row), row)] != 0;
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

  /** Returns the array, or a larger copy, with room for this length. */
  static int[] fitted(int[] numbers, int length) {
    return length <= numbers.length
        ? numbers
        : Arrays.copyOf(numbers, Math.max(length, numbers.length + numbers.length / 2));
  }

  private static int hash(int[] row) {
    int hash = 0;
    for (int each : row) {
      hash = (hash ^ each) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  /** The slot of a tuple, or its free slot; a slot holds the hash and the number plus one. */
  private int slot(int hash, int[] row) {
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0 && !isAt(slots[slot], hash, row)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isAt(long slot, int hash, int[] row) {
    int from = starts[(int) slot - 1];
    if ((int) (slot >>> 32) != hash || starts[(int) slot] - from != row.length) {
      return false;
    }
    int at = 0;
    while (at < row.length && pool[from + at] == row[at]) {
      at++;
    }
    return at == row.length;
  }

  private void rehash() {
    long[] before = slots;
    slots = new long[4 * before.length];
    for (long each : before) {
      int slot = (int) (each >>> 32) & slots.length - 1;
      while (each != 0 && slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = each == 0 ? slots[slot] : each;
    }
  }
}
