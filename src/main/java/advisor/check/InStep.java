package advisor.check;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * Several persons who are asked the same from now on and answer the same: in how many ways not all
 * of them come to the same outcome. Where they are asked different things, this cannot tell.
 */
final class InStep {

  private static final BigInteger APART = BigInteger.ONE.negate();
  private static final int MOST_PAIRED = 8;

  private final Diagram diagram;
  private final Memory known = new Memory();

  InStep(Diagram diagram) {
    this.diagram = diagram;
  }

  /**
   * The ways on, of any of them, on which not all end alike; empty where they are not in step.
   *
   * @param nodes where they stand, ascending and each once
   */
  Optional<BigInteger> differing(int[] nodes) {
    BigInteger ways = ways(nodes);
    return ways.equals(APART) ? Optional.empty() : Optional.of(ways);
  }

  private BigInteger ways(int[] nodes) {
    if (nodes.length == 1 || areAlike(nodes)) {
      return BigInteger.ZERO;
    }
    if (!areInStep(nodes)) {
      return APART;
    }
    if (diagram.isEnd(nodes[0])) {
      return BigInteger.ONE;
    }
    if (arePartedForGood(nodes)) {
      return diagram.waysOn(nodes[0]);
    }
    BigInteger found = known.get(nodes);
    if (found == null) {
      found = sum(nodes);
      known.put(nodes, found);
    }
    return found;
  }

  private boolean areAlike(int[] nodes) {
    long reach = 0;
    for (int node : nodes) {
      reach |= diagram.reach(node);
    }
    return Long.bitCount(reach) == 1;
  }

  private boolean areInStep(int[] nodes) {
    for (int node : nodes) {
      if (diagram.step(node) != diagram.step(nodes[0])
          || !diagram.waysOn(node).equals(diagram.waysOn(nodes[0]))) {
        return false;
      }
    }
    return true;
  }

  /** Whether some two can only come to different outcomes. */
  private boolean arePartedForGood(int[] nodes) {
    for (int i = 0; i < nodes.length && nodes.length <= MOST_PAIRED; i++) {
      for (int j = i + 1; j < nodes.length; j++) {
        if ((diagram.reach(nodes[i]) & diagram.reach(nodes[j])) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private BigInteger sum(int[] nodes) {
    int step = diagram.step(nodes[0]);
    BigInteger sum = BigInteger.ZERO;
    for (int choice = 0; choice < diagram.nexts(nodes[0]).length; choice++) {
      if (diagram.next(nodes[0], choice) != Machine.NONE) {
        BigInteger ways = ways(after(nodes, choice));
        if (ways.equals(APART)) {
          return APART;
        }
        sum = sum.add(diagram.times(ways, step, choice));
      }
    }
    return sum;
  }

  private int[] after(int[] nodes, int choice) {
    int[] after = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      after[i] = diagram.next(nodes[i], choice);
    }
    return ascending(after);
  }

  /** Nodes in order, each once. */
  static int[] ascending(int[] nodes) {
    Arrays.sort(nodes);
    int size = 1;
    for (int i = 1; i < nodes.length; i++) {
      if (nodes[i] != nodes[size - 1]) {
        nodes[size++] = nodes[i];
      }
    }
    return size == nodes.length ? nodes : Arrays.copyOf(nodes, size);
  }
}
