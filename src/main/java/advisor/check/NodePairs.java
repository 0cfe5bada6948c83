package advisor.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Pairs of nodes of a diagram, and whether some answers lead elsewhere from one and the other. */
final class NodePairs {

  private static final int MOST_MEMORIES = 3_000_000;

  private final Diagram diagram;
  private final Map<Long, Boolean> different = new HashMap<>();

  NodePairs(Diagram diagram) {
    this.diagram = diagram;
  }

  /** Whether some answers lead elsewhere when this step is decided in another way. */
  boolean matters(int step) {
    return diagram
        .inner()
        .filter(node -> diagram.step(node) == step)
        .anyMatch(node -> someDiffer(diagram.nexts(node)));
  }

  private boolean someDiffer(int[] nodes) {
    int[] real = Arrays.stream(nodes).filter(each -> each != Machine.NONE).toArray();
    for (int i = 1; i < real.length; i++) {
      if (differ(real[0], real[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean differ(int one, int other) {
    if (one == other) {
      return false;
    }
    if (diagram.isEnd(one) && diagram.isEnd(other)) {
      return true;
    }
    if (Long.bitCount(diagram.reach(one) | diagram.reach(other)) == 1) {
      return false;
    }
    long key = (long) Math.min(one, other) << 32 | Math.max(one, other);
    Boolean known = different.get(key);
    if (known == null) {
      if (different.size() >= MOST_MEMORIES) {
        throw new TooLarge("more than " + MOST_MEMORIES + " steps");
      }
      known = someWayDiffers(one, other);
      different.put(key, known);
    }
    return known;
  }

  private boolean someWayDiffers(int one, int other) {
    int first = Math.min(diagram.step(one), diagram.step(other));
    int asked = diagram.step(one) == first ? one : other;
    for (int i = 0; i < diagram.nexts(asked).length; i++) {
      int nextOne = after(one, first, i);
      int nextOther = after(other, first, i);
      boolean open = nextOne != Machine.NONE && nextOther != Machine.NONE;
      if (open && differ(nextOne, nextOther)) {
        return true;
      }
    }
    return false;
  }

  /** Where a decision leads; a node that waits for a later step stays where it is. */
  private int after(int node, int step, int choice) {
    return diagram.step(node) == step ? diagram.next(node, choice) : node;
  }
}
