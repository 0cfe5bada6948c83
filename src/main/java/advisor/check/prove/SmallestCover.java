package advisor.check.prove;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the fewest sets that together hold everything. It covers the rarest item first; if the
 * search takes too long, the best cover so far is used.
 */
public final class SmallestCover {

  private static final int MOST_TRIALS = 200_000;

  private final List<BitSet> sets;
  private final List<Integer> chosen = new ArrayList<>();
  private List<Integer> best;
  private int trials;

  private SmallestCover(List<BitSet> sets) {
    this.sets = sets;
    this.best = IntStream.range(0, sets.size()).boxed().toList();
  }

  /** Returns the positions of the chosen sets, ascending. */
  public static List<Integer> of(List<BitSet> sets) {
    SmallestCover cover = new SmallestCover(sets);
    BitSet all = new BitSet();
    sets.forEach(all::or);
    cover.search(all);
    return cover.best.stream().sorted().toList();
  }

  /** Tries the sets that hold most of the rest first. */
  private void search(BitSet left) {
    if (left.isEmpty()) {
      best = List.copyOf(chosen);
    } else if (chosen.size() + 1 < best.size() && ++trials < MOST_TRIALS) {
      List<Integer> holding = holding(rarest(left));
      holding.sort(Comparator.comparingInt(set -> rest(left, set).cardinality()));
      for (int set : holding) {
        chosen.add(set);
        search(rest(left, set));
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  private BitSet rest(BitSet left, int set) {
    BitSet rest = (BitSet) left.clone();
    rest.andNot(sets.get(set));
    return rest;
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
