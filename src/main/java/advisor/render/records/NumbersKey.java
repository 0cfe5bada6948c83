package advisor.render.records;

import advisor.evaluate.Verdict;
import java.util.Arrays;

/** A key made of numbers, which are quick to compare. It is not added to once it is in use. */
public final class NumbersKey {

  private long[] numbers = new long[8];
  private int size;

  public NumbersKey add(long... more) {
    if (size + more.length > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * (size + more.length));
    }
    System.arraycopy(more, 0, numbers, size, more.length);
    size += more.length;
    return this;
  }

  public void add(Verdict verdict) {
    add(verdict.outcome(), verdict.lead(), verdict.doubtful() ? 1 : 0);
    for (int total : verdict.totals()) {
      add(total);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumbersKey key
        && Arrays.equals(numbers, 0, size, key.numbers, 0, key.size);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = 0; i < size; i++) {
      hash = 31 * hash + Long.hashCode(numbers[i]);
    }
    return hash;
  }
}
