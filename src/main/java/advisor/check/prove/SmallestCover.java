package advisor.check.prove;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The fewest of some sets that together hold all that any of them holds. Sets are tried one by one
 * for what the fewest of them hold; where that takes too long, the best so far is taken.
 */
public final class SmallestCover {

  private static final int MOST_TRIALS = 200_000;

  private final List<BitSet> sets;
  private final List<Integer> chosen = new ArrayList<>();
  private List<Integer> best;
  private int trials;

  private SmallestCover(List<BitSet> sets) {
    this.sets = sets;
  }

  /** Positions of the sets, in the order of the list. */
  public static List<Integer> of(List<BitSet> sets) {
    SmallestCover cover = new SmallestCover(sets);
    BitSet all = new BitSet();
    sets.forEach(all::or);
    cover.best = cover.greedy(all);
    cover.search(all);
    return cover.best.stream().sorted().toList();
  }

  /** Always the set that holds most of what is left. */
  private List<Integer> greedy(BitSet all) {
    List<Integer> taken = new ArrayList<>();
    BitSet left = (BitSet) all.clone();
    while (!left.isEmpty()) {
      int most = 0;
      for (int i = 1; i < sets.size(); i++) {
        most = common(sets.get(i), left) > common(sets.get(most), left) ? i : most;
      }
      taken.add(most);
      left.andNot(sets.get(most));
    }
    return taken;
  }

  private static int common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  private void search(BitSet left) {
    if (left.isEmpty()) {
      best = List.copyOf(chosen);
    } else if (chosen.size() + 1 < best.size() && ++trials < MOST_TRIALS) {
      for (int set : holding(rarest(left))) {
        BitSet rest = (BitSet) left.clone();
        rest.andNot(sets.get(set));
        chosen.add(set);
        search(rest);
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  private int rarest(BitSet left) {
    int rarest = left.nextSetBit(0);
    for (int item = rarest; item >= 0; item = left.nextSetBit(item + 1)) {
      rarest = holding(item).size() < holding(rarest).size() ? item : rarest;
    }
    return rarest;
  }

  private List<Integer> holding(int item) {
    List<Integer> holding = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      if (sets.get(i).get(item)) {
        holding.add(i);
      }
    }
    return holding;
  }
}
