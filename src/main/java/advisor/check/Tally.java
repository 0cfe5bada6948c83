package advisor.check;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Paths counted by their totals. */
final class Tally {

  private final int words;
  private final Map<Long, Sum> sums = new HashMap<>();

  /** What the paths with the same totals have in common. */
  private static final class Sum {
    private long ways;
    private long first = Long.MAX_VALUE;
    private final long[] trueRules;

    Sum(int words) {
      this.trueRules = new long[words];
    }
  }

  Tally(int rules) {
    this.words = (rules + 63) / 64;
  }

  /**
   * Counts paths with the same totals.
   *
   * @param first the number of the first of their combinations
   * @param places where they are in their block
   * @param truths the rules that are true in the block
   */
  void add(long totals, long ways, long first, long[] places, Truths truths) {
    Sum sum = sums.computeIfAbsent(totals, any -> new Sum(words));
    sum.ways += ways;
    sum.first = Math.min(sum.first, first);
    for (int i = 0; i < truths.size(); i++) {
      int rule = truths.rule(i);
      boolean known = (sum.trueRules[rule >> 6] & 1L << rule) != 0;
      if (!known && Bits.meet(places, truths.where(i))) {
        sum.trueRules[rule >> 6] |= 1L << rule;
      }
    }
  }

  /** Adds what another has counted. */
  void addAll(Tally other) {
    other.sums.forEach(
        (totals, more) -> {
          Sum sum = sums.computeIfAbsent(totals, any -> new Sum(words));
          sum.ways += more.ways;
          sum.first = Math.min(sum.first, more.first);
          Bits.or(sum.trueRules, more.trueRules);
        });
  }

  Map<Long, Reached> byTotals() {
    Map<Long, Reached> reached = new HashMap<>();
    sums.forEach(
        (totals, sum) ->
            reached.put(totals, new Reached(BigInteger.valueOf(sum.ways), sum.trueRules)));
    return reached;
  }

  /** The number of the first combination with totals like these. */
  Optional<Long> first(LongPredicate wanted) {
    return sums.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .map(entry -> entry.getValue().first)
        .min(Long::compare);
  }
}
