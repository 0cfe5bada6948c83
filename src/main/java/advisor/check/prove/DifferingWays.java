package advisor.check.prove;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The ways on from where one person stands that end elsewhere than those of some others, who give
 * the same answers wherever they are asked the same.
 *
 * <p>Where they stand is a row: the one, then the others in order. Of those who are asked the same
 * from now on, the one is whoever comes first, for it is the same number for each of them.
 */
final class DifferingWays {

  private final AnswerSpace space;
  private final Diagram diagram;
  private final IntUnaryOperator walks;
  private final Rows known;
  private final List<BigInteger> ways = new ArrayList<>();

  /**
   * Ways through functions of a space.
   *
   * @param walks the answers that are open in a function, whatever they lead to
   * @param mostSteps how many rows may be looked at
   */
  DifferingWays(AnswerSpace space, IntUnaryOperator walks, int mostSteps) {
    this.space = space;
    this.diagram = space.diagram();
    this.walks = walks;
    this.known = new Rows(mostSteps, "steps");
  }

  /** On how many of the one's ways on some of the others may end elsewhere. */
  BigInteger differing(int from, int one, int... others) {
    long reach = outcomes(one);
    for (int other : others) {
      if (other != Diagram.NO && (outcomes(other) & outcomes(one)) == 0) {
        return space.count().from(from, one);
      }
      reach |= outcomes(other);
    }
    int[] row = Long.bitCount(reach) == 1 ? new int[1] : row(one, others);
    if (row.length > 1 && isAbreast(row)) {
      Arrays.sort(row);
    }
    return row.length == 1 ? BigInteger.ZERO : worked(from, row);
  }

  private boolean isAbreast(int[] row) {
    boolean abreast = true;
    for (int part : row) {
      abreast &= walks.applyAsInt(part) == walks.applyAsInt(row[0]);
    }
    return abreast;
  }

  private long outcomes(int part) {
    return diagram.reach(part) & ~1;
  }

  private BigInteger worked(int from, int[] row) {
    int level = space.size();
    for (int part : row) {
      level = Math.min(level, diagram.level(part));
    }
    int size = known.size();
    int number = known.number(row);
    if (number == size) {
      ways.add(BigInteger.ZERO);
      ways.set(number, summed(level, row));
    }
    return space.count().open(from, level, ways.get(number));
  }

  private BigInteger summed(int level, int[] row) {
    boolean asked = space.isAsked(row[0], level);
    BigInteger sum = BigInteger.ZERO;
    for (int choice = 0; choice < diagram.width(level); choice++) {
      int next = diagram.with(row[0], level, choice);
      if (next != Diagram.NO) {
        int[] others = asked ? moved(row, level, choice) : everywhere(row, level);
        BigInteger each = differing(level + 1, next, others);
        sum = sum.add(space.count().times(each, level, choice));
      }
    }
    return sum;
  }

  /** Where the others may stand once the one has chosen, be they asked the same or not. */
  private int[] moved(int[] row, int level, int choice) {
    int[] moved = new int[row.length - 1];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = diagram.with(row[i + 1], level, choice);
      if (moved[i] == Diagram.NO && !space.isAsked(row[i + 1], level)) {
        moved[i] = space.passedOn(row[i + 1], level);
      }
    }
    return moved;
  }

  /** The same once the one is not asked. */
  private int[] everywhere(int[] row, int level) {
    return Arrays.stream(row)
        .skip(1)
        .flatMap(
            other ->
                IntStream.range(0, diagram.width(level))
                    .map(choice -> diagram.with(other, level, choice)))
        .toArray();
  }

  /** The one, then the others in order, each once; whoever stands with the one is left out. */
  private static int[] row(int one, int[] others) {
    Arrays.sort(others);
    int[] row = new int[others.length + 1];
    row[0] = one;
    int size = 1;
    for (int other : others) {
      if (other != Diagram.NO && other != one && other != row[size - 1]) {
        row[size++] = other;
      }
    }
    return size == row.length ? row : Arrays.copyOf(row, size);
  }
}
