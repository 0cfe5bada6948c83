package advisor.check.prove;

import advisor.model.Answers;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * The point totals of walks, by dynamic programming over what remains of the stops and rules after
 * each decision. Walks with the same remainder and the same totals so far share a cell.
 */
public final class WalkTotals {

  /** The most cells of a proof: a few seconds and a few hundred megabytes. */
  private static final int MOST_CELLS = 2_000_000;

  private final BookFunctions functions;
  private final Diagram diagram;
  private final TotalsTable table;

  /** The end of each walk; for complete walks, this end plus the number of their totals. */
  private final int ends;

  private final Map<Integer, BigInteger> ways;

  private WalkTotals(BookFunctions functions, TotalsTable table, int ends) {
    this.functions = functions;
    this.diagram = functions.diagram();
    this.table = table;
    this.ends = ends;
    this.ways = functions.space().count().byValue(diagram.within(functions.counted(), ends));
  }

  /**
   * Computes the totals of some walks.
   *
   * @param among the set of these walks
   * @throws TooLarge if that takes too many cells
   */
  public static WalkTotals of(BookFunctions functions, int among) {
    TotalsTable table = new TotalsTable(functions.evaluator());
    int walks = functions.diagram().within(among, functions.ends());
    return new WalkTotals(functions, table, new PointsAdding(functions, table).ends(walks));
  }

  public WalkTotals within(int set) {
    return new WalkTotals(functions, table, diagram.within(set, ends));
  }

  private static final class PointsAdding {
    private final Diagram diagram;
    private final int complete;
    private final TotalsTable table;
    private final OpenRules rules;
    private final TupleTable cells = new TupleTable(MOST_CELLS, "totals");
    private int[] known = new int[1 << 9];

    PointsAdding(BookFunctions functions, TotalsTable table) {
      this.diagram = functions.diagram();
      this.complete = functions.complete();
      this.table = table;
      this.rules = new OpenRules(functions, table);
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

  /** Whether a rule is true, with wanted totals, on some walk that no stop ends. */
  public boolean some(int rule, IntPredicate wanted) {
    int isTrue = functions.isTrue(functions.book().rules().get(rule).when());
    return diagram.first(isTrue, ends, end -> isComplete(end, wanted)).isPresent();
  }

  private boolean isComplete(int end, IntPredicate wanted) {
    return end >= functions.complete() && wanted.test(end - functions.complete());
  }

  public int where(IntPredicate wanted) {
    return diagram.map(ends, end -> isComplete(end, wanted) ? 2 : 0);
  }

  public BigInteger count(IntPredicate wanted) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Integer, BigInteger> way : ways.entrySet()) {
      if (isComplete(way.getKey(), wanted)) {
        sum = sum.add(way.getValue());
      }
    }
    return sum;
  }

  public Optional<Answers> witness(IntPredicate wanted) {
    return functions.first(Diagram.YES, ends, end -> isComplete(end, wanted));
  }

  /**
   * Returns a function of the walks; 0 outside them.
   *
   * @param ofStop the value for an end at a stop or at an answer that is not offered
   * @param ofTotals the value for the totals of a complete walk
   */
  public int function(IntUnaryOperator ofStop, IntUnaryOperator ofTotals) {
    int complete = functions.complete();
    return diagram.map(
        ends,
        end ->
            end >= complete
                ? ofTotals.applyAsInt(end - complete)
                : end == 0 ? 0 : ofStop.applyAsInt(end));
  }
}
