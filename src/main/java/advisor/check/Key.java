package advisor.check;

import java.util.Arrays;

/** A row of numbers to look things up by. */
record Key(int[] parts) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && Arrays.equals(parts, key.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }
}
