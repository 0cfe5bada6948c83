package advisor.check.prove;

import java.util.function.IntBinaryOperator;

/** An operation on two functions of a {@link Diagram}, value by value. It remembers its results. */
public final class BinaryOperation {

  private static final int MOST_PAIRS = 2_000_000;

  private final Diagram diagram;
  private final IntBinaryOperator operation;
  private final int absorbing;
  private final int neutral;
  private TupleTable pairs = new TupleTable(MOST_PAIRS, "pairs of functions");
  private int[] results = new int[1 << 6];

  /**
   * Creates an operation.
   *
   * @param absorbing the constant with which every result is that constant
   * @param neutral the constant with which every result is the other function
   */
  BinaryOperation(Diagram diagram, IntBinaryOperator operation, int absorbing, int neutral) {
    this.diagram = diagram;
    this.operation = operation;
    this.absorbing = absorbing;
    this.neutral = neutral;
  }

  /**
   * Returns the result of the operation.
   *
   * @throws TooLarge if this takes too much memory; earlier results do not count
   */
  public int of(int one, int other) {
    if (pairs.size() > MOST_PAIRS / 2) {
      pairs = new TupleTable(MOST_PAIRS, "pairs of functions");
    }
    return part(one, other);
  }

  private int part(int one, int other) {
    if (one == absorbing || other == absorbing) {
      return absorbing;
    }
    if (one == neutral) {
      return other;
    }
    if (other == neutral) {
      return one;
    }
    if (one < 0 && other < 0) {
      return Diagram.constant(operation.applyAsInt(Diagram.value(one), Diagram.value(other)));
    }
    int size = pairs.size();
    int pair = pairs.number(one, other);
    int known =
        pair < size
            ? results[pair]
            : keep(pair, Diagram.NONE); // NONE remains if the proof is too large
    return known == Diagram.NONE ? keep(pair, choices(one, other)) : known;
  }

  private int keep(int pair, int function) {
    results = TupleTable.fitted(results, pair + 1);
    results[pair] = function;
    return function;
  }

  private int choices(int one, int other) {
    int level = Math.min(diagram.level(one), diagram.level(other));
    int[] row = diagram.row(level);
    for (int i = 1; i < row.length; i++) {
      row[i] = part(diagram.with(one, level, i - 1), diagram.with(other, level, i - 1));
    }
    return diagram.choose(row);
  }
}
