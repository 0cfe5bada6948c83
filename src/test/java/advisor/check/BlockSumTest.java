package advisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums and leads at all places of a block together are those at each place by itself. */
class BlockSumTest {

  private static final int WORDS = 2;
  private static final int PLACES = WORDS * 64;
  private static final int DIGITS = 8;

  private final Random random = new Random(1);

  /** A sum of some numbers up to nine at some places each; at most 127 anywhere. */
  private final class Sums {
    private final BlockSum block = new BlockSum(DIGITS, WORDS);
    private final int[] each = new int[PLACES];

    Sums(int numbers) {
      for (int i = 0; i < numbers; i++) {
        int number = 1 + random.nextInt(9);
        long[] places = {random.nextLong(), random.nextLong()};
        block.add(number, places);
        for (int place = 0; place < PLACES; place++) {
          each[place] += isIn(places, place) ? number : 0;
        }
      }
      block.settle();
    }

    int at(int place) {
      int sum = 0;
      for (int digit = 0; digit < block.size(); digit++) {
        sum += isIn(block.digit(digit), place) ? 1 << digit : 0;
      }
      return sum;
    }
  }

  private static boolean isIn(long[] places, int place) {
    return (places[place / 64] >> place % 64 & 1) != 0;
  }

  @Test
  void aSumIsTheSumAtEachPlace() {
    for (int numbers : new int[] {0, 1, 2, 3, 5, 9, 14}) {
      Sums sums = new Sums(numbers);
      for (int place = 0; place < PLACES; place++) {
        assertThat(sums.at(place)).as("%s numbers", numbers).isEqualTo(sums.each[place]);
      }
    }
  }

  @Test
  void aSumThatIsClearedBeginsAnew() {
    Sums sums = new Sums(7);
    sums.block.clear();
    sums.block.add(5, new long[] {1, 0});
    sums.block.settle();

    assertThat(sums.at(0)).isEqualTo(5);
    assertThat(sums.at(1)).isZero();
  }

  @Test
  void aLeadIsReadFromItsRows() {
    for (int kept : new int[] {2, 4, DIGITS}) {
      for (int trial = 0; trial < 10; trial++) {
        Sums sums = new Sums(10);
        Sums others = new Sums(10);
        BlockLead lead = new BlockLead(DIGITS, kept, WORDS);
        lead.of(sums.block, others.block);
        for (int place = 0; place < PLACES; place++) {
          int expected = sums.each[place] - others.each[place];
          int most = 1 << Math.min(kept, DIGITS - 1);
          assertThat(read(lead, place))
              .as("a lead of %s, %s digits kept", expected, kept)
              .isEqualTo(Math.max(-most, Math.min(most, expected)));
        }
      }
    }
  }

  private static int read(BlockLead lead, int place) {
    int read = 0;
    for (int row = 0; row < lead.rows(); row++) {
      if (isIn(lead.row(row), place)) {
        read += lead.worth(row, read);
        if (row == BlockLead.BEYOND) {
          return read;
        }
      }
    }
    return read;
  }
}
