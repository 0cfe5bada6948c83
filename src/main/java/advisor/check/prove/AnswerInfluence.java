package advisor.check.prove;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How much another answer to one question can change. A path is taken together with all places
 * where somebody stands who answers that question otherwise and all others alike. Questions that
 * only those are asked, they answer in every way.
 */
public final class AnswerInfluence {

  private static final int MOST_STEPS = 1_000_000;

  private final Diagram diagram;
  private final AnswerSpace space;
  private final Asking asking;
  private final PathCount count;
  private final List<Integer> parts;
  private final int[] walks;
  private final BigInteger[] waysTo;

  /**
   * The influence of answers on outcomes.
   *
   * @param outcomes what paths of given answers lead to; 0 for what is no path
   */
  public AnswerInfluence(BookFunctions book, int outcomes) {
    this.diagram = book.diagram();
    this.space = book.space();
    this.asking = new Asking(space, diagram);
    this.count = book.count();
    this.parts = new ArrayList<>(diagram.parts(outcomes));
    int most = parts.stream().mapToInt(Integer::intValue).max().orElse(0);
    this.walks = new int[most + 1];
    this.waysTo = new BigInteger[most + 1];
    count.of(outcomes);
    parts.sort(Comparator.comparingInt(diagram::level).reversed());
    parts.forEach(part -> walks[part] = openWalks(part));
    Collections.reverse(parts);
    parts.forEach(part -> waysTo[part] = BigInteger.ZERO);
    waysTo[outcomes] = count.open(0, diagram.level(outcomes), BigInteger.ONE);
    parts.forEach(this::countOn);
  }

  private int openWalks(int part) {
    int[] row = diagram.row(diagram.level(part));
    for (int i = 1; i < row.length; i++) {
      row[i] = walks(diagram.with(part, row[0], i - 1));
    }
    return diagram.choose(row);
  }

  private void countOn(int part) {
    int level = diagram.level(part);
    for (int i = 0; i < diagram.width(level); i++) {
      int next = diagram.with(part, level, i);
      if (!Diagram.isConstant(next)) {
        BigInteger ways = count.times(waysTo[part], level, i);
        waysTo[next] = waysTo[next].add(count.open(level + 1, diagram.level(next), ways));
      }
    }
  }

  /** The answers that are open, whatever they lead to: who has the same is asked the same. */
  private int walks(int part) {
    return part >= 0 ? walks[part] : part == Diagram.NO ? Diagram.NO : Diagram.YES;
  }

  /**
   * On how many paths another answer to a question can lead to another outcome. Any number of
   * threads may ask.
   *
   * @throws TooLarge where this one number takes more than it may
   */
  public BigInteger changed(int question) {
    int first = space.firstLevel(question);
    Standing standing = new Standing(question);
    BigInteger sum = BigInteger.ZERO;
    for (int part : parts) {
      if (diagram.level(part) == first && asking.isAsked(part, first)) {
        sum = sum.add(waysTo[part].multiply(standing.within(first, part, part)));
      }
    }
    return sum;
  }

  /** Whether some answers lead elsewhere when this decision is made in another way. */
  public boolean matters(int level) {
    Standing standing = new Standing(space.level(level).question());
    for (int part : parts) {
      if (diagram.level(part) == level && someDiffer(part, level, standing)) {
        return true;
      }
    }
    return false;
  }

  private boolean someDiffer(int part, int level, Standing standing) {
    for (int i = 0; i < space.level(level).given(); i++) {
      for (int j = 0; j < i; j++) {
        int one = diagram.with(part, level, i);
        int other = diagram.with(part, level, j);
        boolean open = one != Diagram.NO && other != Diagram.NO;
        if (open && standing.beyond(level + 1, one, other).signum() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where one stands, and where the others do. */
  private final class Standing {
    private static final int WITHIN = 0;
    private static final int APART = 1;
    private static final int IN_STEP = 2;

    private final int last;
    private final Rows known = new Rows(MOST_STEPS, "steps");
    private final List<BigInteger> ways = new ArrayList<>();

    Standing(int question) {
      this.last = space.lastLevel(question);
    }

    /** The ways on within the question, where the others answer in every way. */
    BigInteger within(int from, int one, int... others) {
      int[] row = row(WITHIN, one, others);
      int level = level(row);
      return level > last
          ? count.open(from, last + 1, beyond(last + 1, one, others))
          : worked(from, level, row);
    }

    /** The ways on after it: on how many of one's some of the others may end elsewhere. */
    BigInteger beyond(int from, int one, int... others) {
      int[] row = row(APART, one, others);
      boolean inStep = true;
      long reach = diagram.reach(one);
      for (int i = 2; i < row.length; i++) {
        if ((diagram.reach(row[i]) & diagram.reach(one)) == 0) {
          return count.from(from, one);
        }
        reach |= diagram.reach(row[i]);
        inStep &= walks(row[i]) == walks(one);
      }
      if (row.length == 2 || Long.bitCount(reach) == 1) {
        return BigInteger.ZERO;
      }
      return inStep ? inStep(from, abreast(row)) : worked(from, level(row), row);
    }

    /** The same for those who are asked the same from now on, whoever of them is the one. */
    private BigInteger inStep(int from, int[] row) {
      long reach = 0;
      boolean parted = false;
      for (int i = 1; i < row.length; i++) {
        reach |= diagram.reach(row[i]);
        parted |= (diagram.reach(row[i]) & diagram.reach(row[1])) == 0;
      }
      if (parted) {
        return count.from(from, row[1]);
      }
      return row.length == 2 || Long.bitCount(reach) == 1
          ? BigInteger.ZERO
          : worked(from, level(row), row);
    }

    private BigInteger worked(int from, int level, int[] row) {
      int size = known.size();
      int number = known.number(row);
      if (number == size) {
        ways.add(BigInteger.ZERO);
        ways.set(number, summed(level, row));
      }
      return count.open(from, level, ways.get(number));
    }

    private BigInteger summed(int level, int[] row) {
      int[] everywhere = row[0] == WITHIN ? everywhere(row, level) : row;
      BigInteger sum = BigInteger.ZERO;
      for (int choice = 0; choice < diagram.width(level); choice++) {
        int next = diagram.with(row[1], level, choice);
        if (next != Diagram.NO) {
          BigInteger each =
              switch (row[0]) {
                case WITHIN -> within(level + 1, next, everywhere);
                case IN_STEP -> inStep(level + 1, alike(row, level, choice));
                default -> beyond(level + 1, next, moved(row, level, choice));
              };
          sum = sum.add(count.times(each, level, choice));
        }
      }
      return sum;
    }

    private int level(int[] row) {
      int level = diagram.levels();
      for (int i = 1; i < row.length; i++) {
        level = Math.min(level, diagram.level(row[i]));
      }
      return level;
    }

    private int[] alike(int[] row, int level, int choice) {
      int[] next = new int[row.length];
      next[0] = IN_STEP;
      int size = 1;
      for (int i = 1; i < row.length; i++) {
        size = insert(next, 1, size, diagram.with(row[i], level, choice));
      }
      return trimmed(next, size);
    }

    /** Where the others can come to. */
    private int[] everywhere(int[] row, int level) {
      int[] next = new int[(row.length - 2) * diagram.width(level)];
      int size = 0;
      for (int i = 2; i < row.length; i++) {
        for (int choice = 0; choice < diagram.width(level); choice++) {
          size = insert(next, 0, size, diagram.with(row[i], level, choice));
        }
      }
      return trimmed(next, size);
    }

    /** Where the others may stand once the one has chosen, be they asked the same or not. */
    private int[] moved(int[] row, int level, int choice) {
      if (!asking.isAsked(row[1], level)) {
        return everywhere(row, level);
      }
      int[] moved = new int[row.length - 2];
      for (int i = 0; i < moved.length; i++) {
        boolean asked = asking.isAsked(row[i + 2], level);
        moved[i] =
            asked ? diagram.with(row[i + 2], level, choice) : asking.passed(row[i + 2], level);
      }
      return moved;
    }

    /** The one, then the others, ascending, each once and none of them beside the one. */
    private int[] row(int mode, int one, int[] others) {
      int[] row = new int[others.length + 2];
      row[0] = mode;
      row[1] = one;
      int size = 2;
      for (int other : others) {
        boolean left = mode == APART && other == one;
        size = left ? size : insert(row, 2, size, other);
      }
      return trimmed(row, size);
    }

    private int[] abreast(int[] row) {
      int[] abreast = row.clone();
      abreast[0] = IN_STEP;
      Arrays.sort(abreast, 1, abreast.length);
      return abreast;
    }
  }

  /** Puts a function where it belongs in order; nothing where it is there, or is no walk. */
  private static int insert(int[] row, int from, int size, int part) {
    int at = size;
    while (at > from && row[at - 1] > part) {
      at--;
    }
    if (part == Diagram.NO || at > from && row[at - 1] == part) {
      return size;
    }
    System.arraycopy(row, at, row, at + 1, size - at);
    row[at] = part;
    return size + 1;
  }

  private static int[] trimmed(int[] row, int size) {
    return size == row.length ? row : Arrays.copyOf(row, size);
  }
}
