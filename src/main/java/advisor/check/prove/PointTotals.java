package advisor.check.prove;

import advisor.model.Answers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongToIntFunction;
import java.util.stream.LongStream;

/**
 * The points that walks come to: a dynamic programme over what is left of the stops and the rules
 * after each decision. Walks of which the same is left, and which have the same totals so far, are
 * in the same cell.
 */
public final class PointTotals {

  /**
   * What is known of the paths that come to the same totals.
   *
   * @param ways how many there are
   * @param rules those that are true on some of them, as bits
   */
  private record Reached(BigInteger ways, long[] rules) {

    boolean has(int rule) {
      return (rules[rule >> 6] & 1L << rule) != 0;
    }

    Reached with(Reached other) {
      long[] all = rules.clone();
      Arrays.setAll(all, i -> all[i] | other.rules[i]);
      return new Reached(ways.add(other.ways), all);
    }
  }

  /** As many cells as a proof is worth: some seconds, and some hundred megabytes. */
  public static final int MOST_CELLS = 2_000_000;

  private static final int NONE = -1;

  private static final int LEVEL = 0;
  private static final int WALKS = 1;
  private static final int PLACE = 2;
  private static final int TOTALS = 3;

  private final BookFunctions book;
  private final Diagram diagram;
  private final Points points;
  private final OpenRules rules;
  private final int words;
  private final Rows cells;
  private final List<BigInteger> ways = new ArrayList<>();

  /** What the walks come to that no stop ends, by their totals. */
  private final Map<Long, Reached> complete = new HashMap<>();

  private long[] trueRules = new long[1 << 9];
  private int[] firstNext = new int[1 << 9];
  private int[] next = new int[1 << 12];
  private int size;

  /**
   * The totals of some walks.
   *
   * @param walks the ends of those that are meant, 0 for others
   * @param mostCells how many cells there may be
   * @throws TooLarge where there are more
   */
  public PointTotals(BookFunctions book, int walks, int mostCells) {
    this.book = book;
    this.diagram = book.diagram();
    this.points = new Points(book.evaluator());
    this.rules = new OpenRules(book);
    this.cells = new Rows(mostCells, "totals");
    this.words = (book.book().rules().size() + 63) / 64;
    spreadFrom(walks, rules.start());
    gather();
  }

  private void spreadFrom(int walks, OpenRules.Move start) {
    int first = cell(0, walks, start.place(), points.add(Points.NOTHING, start.came()));
    add(first, BigInteger.ONE, first, start.came());
    for (int cell = 0; cell < cells.size(); cell++) {
      firstNext = Rows.fitted(firstNext, cell + 2);
      if (!isSettled(cell)) {
        spread(cell);
      }
      firstNext[cell + 1] = size;
    }
  }

  private void gather() {
    for (int cell = 0; cell < cells.size(); cell++) {
      if (isLast(cell) && !isStopped(cell)) {
        long[] here = Arrays.copyOfRange(trueRules, words * cell, words * (cell + 1));
        BigInteger on = book.space().count().from(cells.at(cell, LEVEL), walks(cell));
        Reached reached = new Reached(ways.get(cell).multiply(on), here);
        complete.merge(points.settled(totals(cell)), reached, Reached::with);
      }
    }
  }

  private int cell(int level, int walks, int place, long totals) {
    return cells.number(level, walks, place, (int) (totals >>> 32), (int) totals);
  }

  private int walks(int cell) {
    return cells.at(cell, WALKS);
  }

  private long totals(int cell) {
    return (long) cells.at(cell, TOTALS) << 32 | cells.at(cell, TOTALS + 1) & 0xFFFF_FFFFL;
  }

  /** Whether nothing that is open changes the result: one stop is left, or no rule. */
  private boolean isSettled(int cell) {
    long ends = diagram.reach(walks(cell));
    return Long.bitCount(ends & ~1) <= 1
        && (ends >>> book.complete() == 0 || rules.isSettled(cells.at(cell, PLACE)));
  }

  private boolean isStopped(int cell) {
    return diagram.reach(walks(cell)) >>> book.complete() == 0;
  }

  private void spread(int cell) {
    int level = cells.at(cell, LEVEL);
    int width = diagram.width(level);
    next = Rows.fitted(next, size + width);
    for (int choice = 0; choice < width; choice++) {
      int walks = diagram.with(walks(cell), level, choice);
      next[size++] = walks == Diagram.NO ? NONE : spread(cell, level, choice, walks);
    }
  }

  private int spread(int cell, int level, int choice, int walks) {
    OpenRules.Move move = rules.move(cells.at(cell, PLACE), level, choice);
    long totals = points.add(totals(cell), move.came());
    int to = cell(level + 1, walks, move.place(), totals);
    add(to, book.space().count().times(ways.get(cell), level, choice), cell, move.came());
    return to;
  }

  private void add(int cell, BigInteger more, int from, int[] came) {
    if (cell == ways.size()) {
      ways.add(more);
      if (words * (cell + 1) > trueRules.length) {
        trueRules = Arrays.copyOf(trueRules, 2 * words * (cell + 1));
      }
    } else {
      ways.set(cell, ways.get(cell).add(more));
    }
    for (int i = 0; i < words; i++) {
      trueRules[words * cell + i] |= trueRules[words * from + i];
    }
    for (int rule : came) {
      trueRules[words * cell + (rule >> 6)] |= 1L << rule;
    }
  }

  public Points points() {
    return points;
  }

  private boolean isLast(int cell) {
    return firstNext[cell] == firstNext[cell + 1];
  }

  /** The totals that walks come to which no stop ends, if a rule is true on one of them. */
  public LongStream with(int rule) {
    return complete.entrySet().stream()
        .filter(each -> each.getValue().has(rule))
        .mapToLong(Map.Entry::getKey);
  }

  /** The set of where totals are like this. */
  public int where(LongPredicate wanted) {
    return function(stop -> 0, each -> wanted.test(each) ? 2 : 0);
  }

  /** How many of the walks that no stop ends have totals like this. */
  public BigInteger count(LongPredicate wanted) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Long, Reached> entry : complete.entrySet()) {
      sum = wanted.test(entry.getKey()) ? sum.add(entry.getValue().ways()) : sum;
    }
    return sum;
  }

  /** The answers of the first of them whose totals are like this. */
  public Optional<Answers> witness(LongPredicate wanted) {
    return complete.keySet().stream().noneMatch(wanted::test)
        ? Optional.empty()
        : book.first(Diagram.YES, where(wanted));
  }

  /**
   * What the walks lead to, as a function; 0 for those that are not meant.
   *
   * @param ofStop the value for an end at which a stop, or an answer not offered, leaves them
   * @param ofTotals the value for the totals of those that no stop ends
   */
  public int function(IntUnaryOperator ofStop, LongToIntFunction ofTotals) {
    int[] functions = new int[cells.size()];
    for (int cell = functions.length - 1; cell >= 0; cell--) {
      functions[cell] = isLast(cell) ? last(cell, ofStop, ofTotals) : chosen(cell, functions);
    }
    return functions[0];
  }

  private int last(int cell, IntUnaryOperator ofStop, LongToIntFunction ofTotals) {
    int end = Long.numberOfTrailingZeros(diagram.reach(walks(cell)) & ~1);
    int value =
        isStopped(cell)
            ? ofStop.applyAsInt(end)
            : ofTotals.applyAsInt(points.settled(totals(cell)));
    return diagram.map(walks(cell), each -> each == 0 ? 0 : value);
  }

  private int chosen(int cell, int[] functions) {
    int[] row = diagram.row(cells.at(cell, LEVEL));
    for (int i = firstNext[cell]; i < firstNext[cell + 1]; i++) {
      row[1 + i - firstNext[cell]] = next[i] == NONE ? Diagram.NO : functions[next[i]];
    }
    return diagram.choose(row);
  }
}
