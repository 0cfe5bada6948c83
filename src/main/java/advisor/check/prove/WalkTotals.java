package advisor.check.prove;

import advisor.model.Answers;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * The points that walks come to: a dynamic programme over what is left of the stops and the rules
 * after each decision. Walks of which the same is left, and which have the same totals so far, are
 * in the same cell.
 */
public final class WalkTotals {

  /** As many cells as a proof is worth: some seconds, and some hundred megabytes. */
  public static final int MOST_CELLS = 2_000_000;

  private final BookFunctions book;
  private final Diagram diagram;
  private final TotalsTable table;

  /** The end of each walk; where no stop is, the end of all that are complete plus its totals. */
  private final int ends;

  private final Map<Integer, BigInteger> ways;

  private WalkTotals(BookFunctions book, TotalsTable table, int ends) {
    this.book = book;
    this.diagram = book.diagram();
    this.table = table;
    this.ends = ends;
    this.ways = book.space().count().byValue(diagram.within(book.counted(), ends));
  }

  /**
   * The totals of some walks.
   *
   * @param among the set of those that are meant
   * @param mostCells how many cells there may be
   * @throws TooLarge where there are more
   */
  public static WalkTotals of(BookFunctions book, int among, int mostCells) {
    TotalsTable table = new TotalsTable(book.evaluator());
    int walks = book.diagram().within(among, book.ends());
    return new WalkTotals(book, table, new Adding(book, table, mostCells).ends(walks));
  }

  /** Those of the walks in a set alone. */
  public WalkTotals within(int set) {
    return new WalkTotals(book, table, diagram.within(set, ends));
  }

  private static final class Adding {
    private final Diagram diagram;
    private final int complete;
    private final TotalsTable table;
    private final OpenRules rules;
    private final TupleTable cells;
    private int[] known = new int[1 << 9];

    Adding(BookFunctions book, TotalsTable table, int mostCells) {
      this.diagram = book.diagram();
      this.complete = book.complete();
      this.table = table;
      this.rules = new OpenRules(book, table);
      this.cells = new TupleTable(mostCells, "totals");
    }

    int ends(int walks) {
      return moved(walks, rules.start(), TotalsTable.NOTHING);
    }

    private int moved(int walks, OpenRules.Move move, int before) {
      if (diagram.reach(walks) >>> complete == 0) {
        return walks;
      }
      OpenRules.RulePlace place = move.place();
      int totals = table.add(before, move.gained());
      int level = Math.min(diagram.level(walks), place.level());
      if (level == diagram.level(Diagram.YES)) {
        return Diagram.constant(complete + table.settled(totals));
      }
      int size = cells.size();
      int cell = cells.number(walks, place.number(), totals);
      if (cell == size) {
        int function = choices(level, walks, place, totals);
        known = TupleTable.fitted(known, cells.size());
        known[cell] = function;
      }
      return known[cell];
    }

    private int choices(int level, int walks, OpenRules.RulePlace place, int totals) {
      int[] row = diagram.row(level);
      for (int i = 0; i < diagram.width(level); i++) {
        int left = diagram.with(walks, level, i);
        if (left != Diagram.NO) {
          row[1 + i] = moved(left, rules.move(place, level, i), totals);
        }
      }
      return diagram.choose(row);
    }
  }

  public TotalsTable table() {
    return table;
  }

  /** Whether on some walk that no stop ends a rule is true, and totals are like this. */
  public boolean some(int rule, IntPredicate wanted) {
    int isTrue = book.isTrue(book.book().rules().get(rule).when());
    return diagram.first(isTrue, ends, end -> isComplete(end, wanted)).isPresent();
  }

  private boolean isComplete(int end, IntPredicate wanted) {
    return end >= book.complete() && wanted.test(end - book.complete());
  }

  /** The set of where totals are like this. */
  public int where(IntPredicate wanted) {
    return diagram.map(ends, end -> isComplete(end, wanted) ? 2 : 0);
  }

  /** How many of the walks that no stop ends have totals like this. */
  public BigInteger count(IntPredicate wanted) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Integer, BigInteger> way : ways.entrySet()) {
      if (isComplete(way.getKey(), wanted)) {
        sum = sum.add(way.getValue());
      }
    }
    return sum;
  }

  /** The answers of the first of them whose totals are like this. */
  public Optional<Answers> witness(IntPredicate wanted) {
    return book.first(Diagram.YES, ends, end -> isComplete(end, wanted));
  }

  /**
   * What the walks lead to, as a function; 0 for those that are not meant.
   *
   * @param ofStop the value for an end at which a stop, or an answer not offered, leaves them
   * @param ofTotals the value for the totals of those that no stop ends
   */
  public int function(IntUnaryOperator ofStop, IntUnaryOperator ofTotals) {
    int complete = book.complete();
    return diagram.map(
        ends,
        end ->
            end >= complete
                ? ofTotals.applyAsInt(end - complete)
                : end == 0 ? 0 : ofStop.applyAsInt(end));
  }
}
