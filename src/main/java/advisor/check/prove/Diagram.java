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
 * Functions of a row of decisions, each of which takes one of a few choices. A function is a
 * number, and the same function has the same number.
 *
 * <p>A constant is a negative number; of any other function, the first decision that it depends on
 * is its level, and each choice there leads to a function of later decisions. A set is a function
 * that is {@link #YES} for what is in it and {@link #NO} elsewhere. Truths are those of Kleene.
 */
public final class Diagram {

  /** False; not in the set; what is left of a function that nothing can make more of it. */
  public static final int NO = constant(0);

  public static final int UNKNOWN = constant(1);
  public static final int YES = constant(2);

  /** No value that any function has. */
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

  /** Over decisions with so many choices each, none of which must be more than 63. */
  public Diagram(int... widths) {
    this.widths = widths.clone();
  }

  /** The function that is the same everywhere; values are not negative. */
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

  /** What is left of a function after a decision, before which nothing in it is open. */
  public int with(int function, int level, int choice) {
    return level(function) == level ? nodes.at(function, 1 + choice) : function;
  }

  /** The constant that is left after all choices. */
  int after(int function, int... choices) {
    int left = function;
    while (left >= 0) {
      left = with(left, levels[left], choices[levels[left]]);
    }
    return left;
  }

  /** The function that decides like this: a level, then what is left after each choice. */
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

  /** A row for {@link #choose} with NO after every choice. */
  public int[] row(int level) {
    int[] row = new int[1 + widths[level]];
    Arrays.fill(row, NO);
    row[0] = level;
    return row;
  }

  /** The values that a function takes, as bits; 63 stands for all from there on. */
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

  /** The function in the set, 0 outside of it. */
  public int within(int set, int function) {
    return within.of(set, function);
  }

  /** The one function in the set, the other outside of it; truths. */
  public int either(int set, int inside, int outside) {
    return or(and(set, inside), and(not(set), outside));
  }

  /** An operation on two functions, value by value. */
  public BinaryOperation operation(IntBinaryOperator operation, int absorbing, int neutral) {
    return new BinaryOperation(this, operation, absorbing, neutral);
  }

  /** The set of where a value lies within these bits. */
  public int where(int function, long values) {
    return map(function, value -> (values >>> Math.min(value, MOST_REACH) & 1) != 0 ? 2 : 0);
  }

  /** The function with other values. */
  public int map(int function, IntUnaryOperator values) {
    return alone(values).of(function, YES);
  }

  /** An operation on one function; the other is left out of account. */
  BinaryOperation alone(IntUnaryOperator values) {
    return new BinaryOperation(this, (value, any) -> values.applyAsInt(value), NONE, NONE);
  }

  /** The set of where some choices from a level up to another lead into a set. */
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

  /** Whether two sets have something in common. */
  public boolean meet(int one, int other) {
    return first(one, other, value -> value != 0).isPresent();
  }

  /**
   * The first choices after which one is in a set, and a function has a value like this; empty
   * where there are none.
   *
   * @throws TooLarge where this takes more than it may
   */
  public Optional<int[]> first(int set, int function, IntPredicate wanted) {
    PairSearch search = new PairSearch(this, (in, value) -> wanted.test(value), 0, -1);
    return search.leads(set, function) ? Optional.of(search.one()) : Optional.empty();
  }
}
