package advisor.check.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fewest sets that hold everything, compared with trying every choice. */
class SmallestCoverTest {

  @Test
  void itHoldsAllAndNoChoiceOfFewerDoes() {
    Random random = new Random(14);
    for (int round = 0; round < 300; round++) {
      List<BitSet> sets = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(9); i++) {
        sets.add(BitSet.valueOf(new long[] {1 + random.nextInt(1 << 10)}));
      }
      List<Integer> cover = SmallestCover.of(sets);

      assertThat(union(sets, mask(cover))).isEqualTo(union(sets, (1 << sets.size()) - 1));
      assertThat(cover).hasSize(fewest(sets));
    }
  }

  private static int mask(List<Integer> chosen) {
    return chosen.stream().mapToInt(each -> 1 << each).sum();
  }

  private static long union(List<BitSet> sets, int chosen) {
    long union = 0;
    for (int i = 0; i < sets.size(); i++) {
      union |= (chosen >> i & 1) == 1 ? sets.get(i).toLongArray()[0] : 0;
    }
    return union;
  }

  private static int fewest(List<BitSet> sets) {
    int all = (1 << sets.size()) - 1;
    int fewest = sets.size();
    for (int chosen = 0; chosen <= all; chosen++) {
      if (union(sets, chosen) == union(sets, all)) {
        fewest = Math.min(fewest, Integer.bitCount(chosen));
      }
    }
    return fewest;
  }

  @Test
  void ofNothingNothingIsTaken() {
    assertThat(SmallestCover.of(List.of())).isEmpty();
  }
}
