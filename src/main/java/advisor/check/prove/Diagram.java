package advisor.check.prove;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A decision diagram: functions of a row of decisions, each with a few choices. A function is a
 * number, and equal functions have the same number.
 *
 * <p>A constant is a negative number. The level of any other function is the first decision that it
 * depends on; each choice there leads to a function of later decisions. A set is a function that is
 * {@link #YES} for its members and {@link #NO} elsewhere. Truths follow Kleene's logic.
 */
public final class Diagram {

  /** False; not in the set; also the result when no further choice can make the function true. */
  public static final int NO = constant(0);

  public static final int UNKNOWN = constant(1);
  public static final int YES = constant(2);

  static final int NONE = Integer.MIN_VALUE;

  private static final int MOST_NODES = 2_000_000;
  private static final int MOST_REACH = 63;

  private final int[] widths;
  private final TupleTable nodes = new TupleTable(MOST_NODES, "parts of functions");
  private int[] levels = new int[1 << 9];
  private long[] reach = new long[1 << 9];
  private final BinaryOperation and = new BinaryOperation(this, Math::min, NO, YES);
  private final BinaryOperation or = new BinaryOperation(this, Math::max, YES, NO);
  private final BinaryOperation not = alone(truth -> 2 - truth);
  private final BinaryOperation within =
      new BinaryOperation(this, (set, value) -> set == 0 ? 0 : value, NO, YES);

  /** Creates a diagram over decisions with these numbers of choices, each at most 63. */
  public Diagram(int... widths) {
    this.widths = widths.clone();
  }

  /** Returns the function with the same value everywhere; values are not negative. */
  public static int constant(int value) {
    return -1 - value;
  }

  public static int value(int constant) {
    return -1 - constant;
  }

  public static boolean isConstant(int function) {
    return function < 0;
  }

  public int width(int level) {
    return widths[level];
  }

  /** The first decision that a function depends on; the number of decisions for a constant. */
  public int level(int function) {
    return function < 0 ? widths.length : levels[function];
  }

  /** The function that remains after a choice; it must not depend on an earlier decision. */
  public int with(int function, int level, int choice) {
    return level(function) == level ? nodes.at(function, 1 + choice) : function;
  }

  int after(int function, int... choices) {
    int left = function;
    while (left >= 0) {
      left = with(left, levels[left], choices[levels[left]]);
    }
    return left;
  }

  /** Returns the function with this level, followed by the function after each choice. */
  public int choose(int... row) {
    for (int i = 2; i < row.length; i++) {
      if (row[i] != row[1]) {
        return inner(row);
      }
    }
    return row[1];
  }

  private int inner(int[] row) {
    int size = nodes.size();
    int node = nodes.number(row);
    if (node == size) {
      long reached = 0;
      for (int i = 1; i < row.length; i++) {
        reached |= reach(row[i]);
      }
      reach = node < reach.length ? reach : Arrays.copyOf(reach, 2 * node);
      reach[node] = reached;
      levels = TupleTable.fitted(levels, node + 1);
      levels[node] = row[0];
    }
    return node;
  }

  /** Returns a row for {@link #choose} with NO after every choice. */
  public int[] row(int level) {
    int[] row = new int[1 + widths[level]];
    Arrays.fill(row, NO);
    row[0] = level;
    return row;
  }

  /** Returns the values that a function takes, as bits; bit 63 stands for all values from 63 on. */
  public long reach(int function) {
    return function < 0 ? 1L << Math.min(value(function), MOST_REACH) : reach[function];
  }

  public int and(int one, int other) {
    return and.of(one, other);
  }

  public int or(int one, int other) {
    return or.of(one, other);
  }

  public int not(int one) {
    return not.of(one, YES);
  }

  /** Returns the function inside the set and 0 outside. */
  public int within(int set, int function) {
    return within.of(set, function);
  }

  /** Returns the first truth function inside the set and the second outside. */
  public int either(int set, int inside, int outside) {
    return or(and(set, inside), and(not(set), outside));
  }

  /** Creates an operation on two functions, value by value. */
  public BinaryOperation operation(IntBinaryOperator operation, int absorbing, int neutral) {
    return new BinaryOperation(this, operation, absorbing, neutral);
  }

  /** Returns the set in which the value is one of these bits. */
  public int where(int function, long values) {
    return map(function, value -> (values >>> Math.min(value, MOST_REACH) & 1) != 0 ? 2 : 0);
  }

  public int map(int function, IntUnaryOperator values) {
    return alone(values).of(function, YES);
  }

  /** Creates an operation on one function, which ignores the other. */
  BinaryOperation alone(IntUnaryOperator values) {
    return new BinaryOperation(this, (value, any) -> values.applyAsInt(value), NONE, NONE);
  }

  /** Returns the set in which some choices between two levels, both included, lead into a set. */
  public int some(int set, int from, int to) {
    return some(set, from, to, new HashMap<>());
  }

  private int some(int set, int from, int to, Map<Integer, Integer> known) {
    if (level(set) > to) {
      return set;
    }
    Integer found = known.get(set);
    if (found == null) {
      int[] row = nodes.row(set);
      for (int i = 1; i < row.length; i++) {
        row[i] = some(row[i], from, to, known);
      }
      found = row[0] < from ? choose(row) : IntStream.of(row).skip(1).reduce(NO, this::or);
      known.put(set, found);
    }
    return found;
  }

  public boolean meet(int one, int other) {
    return first(one, other, value -> value != 0).isPresent();
  }

  /**
   * Returns the first choices that lead into a set and to a wanted value of a function; empty if
   * there are none.
   *
   * @throws TooLarge if the search takes too much memory
   */
  public Optional<int[]> first(int set, int function, IntPredicate wanted) {
    PairSearch search = new PairSearch(this, (in, value) -> wanted.test(value), 0, -1);
    return search.leads(set, function) ? Optional.of(search.one()) : Optional.empty();
  }
}
