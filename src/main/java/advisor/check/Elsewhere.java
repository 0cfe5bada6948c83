package advisor.check;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * On how many paths another answer to one question can lead to another outcome.
 *
 * <p>A path is walked together with the set of all places where somebody stands who gave another
 * answer to that question and the same to all others. Questions that only those are asked, they
 * answer in every way.
 */
final class Elsewhere {

  private final Diagram diagram;
  private final int question;
  private final int lastStep;
  private final InStep inStep;
  private final Memory inside = new Memory();
  private final Memory outside = new Memory();

  Elsewhere(Diagram diagram, int question) {
    this.diagram = diagram;
    this.question = question;
    this.inStep = new InStep(diagram);
    this.lastStep = diagram.plan().lastStep(question);
  }

  /** On how many paths another answer can lead to another outcome. */
  BigInteger changed() {
    BigInteger sum = BigInteger.ZERO;
    for (int root : diagram.rootsOf(question)) {
      BigInteger here = inStep(root).orElseGet(() -> within(new int[] {root, root}));
      sum = sum.add(diagram.waysTo(root).multiply(here));
    }
    return sum;
  }

  /** The same from a root after which all are asked the same, whatever they answer to it. */
  private Optional<BigInteger> inStep(int root) {
    Set<Integer> standing = Set.of(root);
    for (int step = diagram.step(root); step <= lastStep; step++) {
      Set<Integer> further = new TreeSet<>();
      standing.forEach(node -> addChildren(node, further));
      standing = further;
    }
    int[] nodes = standing.stream().mapToInt(Integer::intValue).toArray();
    BigInteger each = diagram.waysOn(nodes[0]);
    return inStep.differing(nodes).map(ways -> ways.multiply(diagram.waysOn(root)).divide(each));
  }

  /**
   * The same from a node within the question, where the others answer in every way.
   *
   * @param standing where the one stands, then where the others do, ascending
   */
  private BigInteger within(int[] standing) {
    int one = standing[0];
    int step = diagram.step(one);
    if (step > lastStep) {
      return beyond(standing);
    }
    BigInteger found = inside.get(standing);
    if (found != null) {
      return found;
    }
    TreeSet<Integer> further = new TreeSet<>();
    for (int i = 1; i < standing.length; i++) {
      addChildren(standing[i], further);
    }
    int[] next = row(one, further);
    BigInteger sum = BigInteger.ZERO;
    int[] to = diagram.nexts(one);
    for (int i = 0; i < to.length; i++) {
      if (to[i] != Machine.NONE) {
        next[0] = to[i];
        sum = sum.add(diagram.times(within(next.clone()), step, i));
      }
    }
    inside.put(standing, sum);
    return sum;
  }

  private void addChildren(int node, Set<Integer> into) {
    for (int child : diagram.nexts(node)) {
      if (child != Machine.NONE) {
        into.add(child);
      }
    }
  }

  private static int[] row(int one, Set<Integer> others) {
    int[] row = new int[others.size() + 1];
    row[0] = one;
    int size = 1;
    for (int other : others) {
      row[size++] = other;
    }
    return row;
  }

  /** How many ways on from one end elsewhere than those of some of the others may. */
  private BigInteger beyond(int[] standing) {
    int[] abreast = abreast(standing);
    int one = abreast[0];
    if (abreast.length == 1) {
      return BigInteger.ZERO;
    }
    long own = diagram.reach(one);
    long certain = 0;
    long possible = 0;
    for (int i = 1; i < abreast.length; i++) {
      possible |= diagram.reach(abreast[i]);
      certain |= diagram.isEnd(abreast[i]) ? diagram.reach(abreast[i]) : 0;
    }
    if (Long.bitCount(certain) > 1 || certain != 0 && (own & certain) == 0) {
      return diagram.waysOn(one);
    }
    if (diagram.isEnd(one)) {
      return possible == own ? BigInteger.ZERO : BigInteger.ONE;
    }
    return Long.bitCount(possible | own) == 1 ? BigInteger.ZERO : stepped(abreast);
  }

  private BigInteger stepped(int[] standing) {
    BigInteger known = outside.get(standing);
    if (known != null) {
      return known;
    }
    BigInteger sum = BigInteger.ZERO;
    int step = diagram.step(standing[0]);
    int[] to = diagram.nexts(standing[0]);
    for (int i = 0; i < to.length; i++) {
      if (to[i] != Machine.NONE) {
        sum = sum.add(diagram.times(beyond(moved(standing, step, i)), step, i));
      }
    }
    outside.put(standing, sum);
    return sum;
  }

  private int[] moved(int[] standing, int step, int choice) {
    int[] moved = standing.clone();
    for (int i = 0; i < moved.length; i++) {
      boolean moves = !diagram.isEnd(moved[i]) && diagram.step(moved[i]) == step;
      moved[i] = moves ? diagram.nexts(moved[i])[choice] : moved[i];
    }
    return moved;
  }

  /**
   * The others once they have answered what the one is not asked, ascending and each once; who
   * stands with the one is left out, being alike.
   */
  private int[] abreast(int[] standing) {
    int one = standing[0];
    int size = 1;
    int[] row = new int[standing.length];
    row[0] = one;
    for (int i = 1; i < standing.length; i++) {
      int other = standing[i];
      if (other == one || other == Machine.NONE) {
        continue;
      }
      if (diagram.step(other) < diagram.step(one)) {
        return abreastByWays(standing);
      }
      size = insert(row, size, other);
    }
    return size == row.length ? row : Arrays.copyOf(row, size);
  }

  private static int insert(int[] row, int size, int other) {
    int at = size;
    while (at > 1 && row[at - 1] > other) {
      at--;
    }
    if (at > 1 && row[at - 1] == other) {
      return size;
    }
    System.arraycopy(row, at, row, at + 1, size - at);
    row[at] = other;
    return size + 1;
  }

  private int[] abreastByWays(int[] standing) {
    int one = standing[0];
    TreeSet<Integer> abreast = new TreeSet<>();
    TreeSet<Integer> open = new TreeSet<>();
    for (int i = 1; i < standing.length; i++) {
      open.add(standing[i]);
    }
    open.remove(Machine.NONE);
    while (!open.isEmpty()) {
      int other = open.pollLast();
      if (other != one && diagram.step(other) < diagram.step(one)) {
        addChildren(other, open);
      } else if (other != one) {
        abreast.add(other);
      }
    }
    return row(one, abreast);
  }
}
