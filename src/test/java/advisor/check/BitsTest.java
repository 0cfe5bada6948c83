package advisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of bits do what sets of numbers do. */
class BitsTest {

  private static final int WORDS = 3;
  private static final int BITS = WORDS * 64;

  private final Random random = new Random(1);
  private long[] one;
  private long[] other;
  private long[] mask;

  @BeforeEach
  void makeRows() {
    one = row();
    other = row();
    mask = row();
  }

  private long[] row() {
    return new long[] {random.nextLong(), random.nextLong(), random.nextLong()};
  }

  private static BitSet set(long[] row) {
    return BitSet.valueOf(row);
  }

  private static long[] bit(int place) {
    long[] row = new long[WORDS];
    row[place / 64] = 1L << place % 64;
    return row;
  }

  @Test
  void areCountedAndFound() {
    assertThat(Bits.count(one)).isEqualTo(set(one).cardinality());
    for (int place : new int[] {0, 1, 63, 64, 127, 128, 191}) {
      assertThat(Bits.count(bit(place))).isEqualTo(1);
      assertThat(Bits.first(bit(place))).isEqualTo(place);
      assertThat(Bits.areNone(bit(place))).isFalse();
    }
    assertThat(Bits.areNone(new long[WORDS])).isTrue();
    assertThat(Bits.count(Bits.ones(WORDS))).isEqualTo(BITS);
  }

  @Test
  void meetWhereOneIsInBoth() {
    assertThat(Bits.meet(bit(70), bit(70))).isTrue();
    assertThat(Bits.meet(bit(70), bit(6))).isFalse();
    assertThat(Bits.meet(bit(191), Bits.ones(WORDS))).isTrue();
    assertThat(Bits.meet(one, new long[WORDS])).isFalse();
  }

  @Test
  void areJoinedAndTakenAway() {
    BitSet or = set(one);
    BitSet and = set(one);
    BitSet andNot = set(one);
    BitSet apart = set(one);
    or.or(set(other));
    and.and(set(other));
    andNot.andNot(set(other));
    apart.xor(set(other));
    apart.or(set(mask));

    long[] joined = one.clone();
    Bits.or(joined, other);
    long[] common = one.clone();
    Bits.and(common, other);
    long[] left = one.clone();
    Bits.andNot(left, other);
    long[] unlike = mask.clone();
    Bits.orDifference(unlike, one, other);

    assertThat(set(joined)).isEqualTo(or);
    assertThat(set(common)).isEqualTo(and);
    assertThat(set(left)).isEqualTo(andNot);
    assertThat(set(unlike)).isEqualTo(apart);
  }

  @Test
  void areSplitByAnotherRow() {
    long[] with = new long[WORDS];
    long[] without = new long[WORDS];
    Bits.split(one, other, with, without);

    long[] again = with.clone();
    Bits.or(again, without);
    assertThat(again).isEqualTo(one);
    assertThat(Bits.meet(with, without)).isFalse();
    assertThat(Bits.meet(without, other)).isFalse();
    Bits.andNot(with, other);
    assertThat(Bits.areNone(with)).isTrue();
  }

  @Test
  void areMovedByAnyNumberOfPlaces() {
    for (int places : new int[] {1, 3, 63, 64, 65, 127, 128, 150, 191}) {
      BitSet up = new BitSet(BITS);
      BitSet down = new BitSet(BITS);
      for (int i = 0; i < BITS; i++) {
        boolean moved = set(one).get(i) && set(mask).get(i);
        if (moved && i + places < BITS) {
          up.set(i + places);
        }
        if (moved && i >= places) {
          down.set(i - places);
        }
      }
      BitSet turned = (BitSet) up.clone();
      turned.xor(set(other));
      up.or(set(other));
      down.or(set(other));

      long[] risen = other.clone();
      Bits.orUp(risen, one, mask, places);
      long[] sunk = other.clone();
      Bits.orDown(sunk, one, mask, places);
      long[] flipped = other.clone();
      Bits.xorUp(flipped, one, mask, places);

      assertThat(set(risen)).as("%s up", places).isEqualTo(up);
      assertThat(set(sunk)).as("%s down", places).isEqualTo(down);
      assertThat(set(flipped)).as("%s turned", places).isEqualTo(turned);
    }
  }
}
