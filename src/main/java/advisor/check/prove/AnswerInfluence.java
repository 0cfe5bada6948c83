package advisor.check.prove;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how much another answer to one question can change. It compares a path with all persons
 * who answer that question differently and all others alike. Questions that only those persons are
 * asked are answered in every way.
 */
public final class AnswerInfluence {

  /** The most steps for the figures of all questions together; each question has an equal share. */
  private static final int MOST_STEPS = 6_000_000;

  /** The bits of all outcomes; bit 0, which stands for no path, is not set. */
  private static final long ANY_OUTCOME = ~1L;

  private final AnswerSpace space;
  private final Diagram diagram;
  private final int outcomes;
  private final int paths;

  /**
   * The influence of answers on these outcomes.
   *
   * @param outcomes the function to the outcome of each path; 0 outside the paths
   */
  public AnswerInfluence(BookFunctions functions, int outcomes) {
    this.space = functions.space();
    this.diagram = functions.diagram();
    this.outcomes = outcomes;
    this.paths = diagram.and(functions.counted(), diagram.map(outcomes, any -> any == 0 ? 0 : 2));
    space.count().of(paths); // counts every part once, so that threads only look it up
  }

  /**
   * Returns the number of paths on which another answer to a question can lead to another outcome.
   * Thread-safe.
   *
   * @throws TooLarge if this one number takes too many steps
   */
  public BigInteger changed(int question) {
    return new DifferingPaths(question).ways(0, paths, outcomes);
  }

  /** Whether another choice at this decision can lead to another outcome. */
  public boolean matters(int level) {
    return new PairSearch(diagram, (one, other) -> one != other, level, level)
        .leads(outcomes, outcomes);
  }

  /** Counts the paths from a state on, beside the states of those who answered differently. */
  private final class DifferingPaths {
    private final int first;
    private final int last;
    private final TupleTable known = new TupleTable(MOST_STEPS / space.questions().size(), "steps");
    private final List<BigInteger> ways = new ArrayList<>();

    DifferingPaths(int question) {
      this.first = space.firstLevel(question);
      this.last = space.lastLevel(question);
    }

    /** Returns the number of paths on which some of these persons can have another outcome. */
    BigInteger ways(int from, int walks, int... places) {
      int[] row = row(walks, places);
      int level = level(row);
      long common = ANY_OUTCOME;
      long all = 0;
      for (int i = 1; i < row.length; i++) {
        common &= diagram.reach(row[i]);
        all |= diagram.reach(row[i]) & ANY_OUTCOME;
      }
      if (common == 0) {
        return space.count().from(from, walks);
      }
      boolean isOne = Long.bitCount(all) == 1 || row.length == 2 && level > last;
      return isOne ? BigInteger.ZERO : space.count().open(from, level, known(level, row));
    }

    private BigInteger known(int level, int[] row) {
      int size = known.size();
      int number = known.number(row);
      if (number == size) {
        ways.add(BigInteger.ZERO);
        ways.set(number, summed(level, row));
      }
      return ways.get(number);
    }

    /** Returns the paths, then the states in ascending order, each once. */
    private int[] row(int walks, int[] places) {
      Arrays.sort(places);
      int[] row = new int[places.length + 1];
      row[0] = walks;
      int size = 1;
      for (int place : places) {
        if (place != Diagram.NO && (size == 1 || place != row[size - 1])) {
          row[size++] = place;
        }
      }
      return Arrays.copyOf(row, size);
    }

    private int level(int[] row) {
      int level = space.size();
      for (int part : row) {
        level = Math.min(level, diagram.level(part));
      }
      return level;
    }

    private BigInteger summed(int level, int[] row) {
      boolean asked = isAsked(row[0], level);
      if (level == first && !asked) {
        return BigInteger.ZERO;
      }
      boolean alike = asked && (level < first || level > last);
      BigInteger sum = BigInteger.ZERO;
      for (int choice = 0; choice < diagram.width(level); choice++) {
        int walks = diagram.with(row[0], level, choice);
        if (walks != Diagram.NO) {
          int[] places = alike ? moved(row, level, choice) : everywhere(row, level);
          sum = sum.add(space.count().times(ways(level + 1, walks, places), level, choice));
        }
      }
      return sum;
    }

    /** Whether the question is asked; those who are not asked count only with the first choice. */
    private boolean isAsked(int walks, int level) {
      for (int choice = 1; choice < diagram.width(level); choice++) {
        if (diagram.with(walks, level, choice) != Diagram.NO) {
          return true;
        }
      }
      return false;
    }

    private int[] moved(int[] row, int level, int choice) {
      int[] moved = new int[row.length - 1];
      for (int i = 0; i < moved.length; i++) {
        moved[i] = diagram.with(row[i + 1], level, choice);
      }
      return moved;
    }

    private int[] everywhere(int[] row, int level) {
      int width = diagram.width(level);
      int[] everywhere = new int[(row.length - 1) * width];
      for (int i = 0; i < everywhere.length; i++) {
        everywhere[i] = diagram.with(row[1 + i / width], level, i % width);
      }
      return everywhere;
    }
  }
}
