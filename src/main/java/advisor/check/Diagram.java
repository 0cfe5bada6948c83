package advisor.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The outcome as a function of the answers: a decision diagram in which parts that are the same
 * function are the same node.
 *
 * <p>Answers the question "on how many paths would another answer lead elsewhere" by walking the
 * path together with the set of all places where somebody stands who gave another answer. Questions
 * that only those are asked, they answer in every way.
 */
final class Diagram {

  private static final int MOST_MEMORIES = 3_000_000;

  private final Plan plan;
  private final int outcomes;
  private final List<int[]> children = new ArrayList<>();
  private final List<Integer> steps = new ArrayList<>();
  private final List<Long> reach = new ArrayList<>();
  private final List<BigInteger> waysOn = new ArrayList<>();
  private final List<BigInteger> waysTo = new ArrayList<>();
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final Map<Standing, BigInteger> changed = new HashMap<>();
  private final Map<Long, Boolean> different = new HashMap<>();

  /** Where the one stands, and where the others do. */
  private record Standing(int one, List<Integer> others) {}

  Diagram(Totals totals) {
    this.plan = totals.compiled().plan();
    this.outcomes = totals.compiled().evaluator().outcomes().ids().size();
    for (int i = 0; i < outcomes; i++) {
      add(plan.size(), new int[0], 1L << i, BigInteger.ONE);
    }
    Machine machine = totals.machine();
    for (int step = plan.size(); step >= 0; step--) {
      for (int state : totals.explored().at(step)) {
        for (Map.Entry<Long, Totals.Cell> entry : totals.cells(state).entrySet()) {
          Totals.Cell cell = entry.getValue();
          cell.node = node(totals, machine, state, entry.getKey());
          waysTo.set(cell.node, waysTo.get(cell.node).add(cell.ways()));
        }
      }
    }
  }

  private int node(Totals totals, Machine machine, int state, long points) {
    if (machine.isEnd(state)) {
      int stop = machine.outcome(state);
      return stop == Machine.COMPLETE ? totals.points().outcome(points) : stop;
    }
    int[] to = new int[machine.classes(state)];
    for (int i = 0; i < to.length; i++) {
      int next = machine.next(state, i);
      to[i] =
          next == Machine.NONE
              ? Machine.NONE
              : totals.cells(next).get(totals.after(points, machine.events(state, i), next)).node;
    }
    return number(machine.step(state), to);
  }

  private int number(int step, int[] to) {
    List<Integer> key = new ArrayList<>(to.length + 1);
    key.add(step);
    long reached = 0;
    BigInteger ways = BigInteger.ZERO;
    for (int each : to) {
      key.add(each);
    }
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    for (int i = 0; i < to.length; i++) {
      if (to[i] != Machine.NONE) {
        reached |= reach.get(to[i]);
        ways = ways.add(waysOn.get(to[i]).multiply(plan.step(step).ways(i)));
      }
    }
    numbers.put(key, children.size());
    return add(step, to, reached, ways);
  }

  private int add(int step, int[] to, long reached, BigInteger ways) {
    if (outcomes > 62) {
      throw new TooLarge("more than 62 outcomes");
    }
    children.add(to);
    steps.add(step);
    reach.add(reached);
    waysOn.add(ways);
    waysTo.add(BigInteger.ZERO);
    return children.size() - 1;
  }

  private boolean isEnd(int node) {
    return node < outcomes;
  }

  /** The nodes at which a question is put. */
  private List<Integer> rootsOf(int question) {
    List<Integer> roots = new ArrayList<>();
    for (int node = outcomes; node < children.size(); node++) {
      if (steps.get(node) == plan.firstStep(question) && waysTo.get(node).signum() > 0) {
        roots.add(node);
      }
    }
    return roots;
  }

  /** On how many paths a question is put. */
  BigInteger asked(int question) {
    BigInteger sum = BigInteger.ZERO;
    for (int root : rootsOf(question)) {
      sum = sum.add(waysTo.get(root).multiply(waysOn.get(root)));
    }
    return sum;
  }

  /** On how many paths another answer to a question can lead to another outcome. */
  BigInteger changed(int question) {
    BigInteger sum = BigInteger.ZERO;
    Map<Standing, BigInteger> within = new HashMap<>();
    for (int root : rootsOf(question)) {
      BigInteger here = within(question, root, List.of(root), within);
      sum = sum.add(waysTo.get(root).multiply(here));
    }
    return sum;
  }

  /** The same from a node within the question, where the others answer in every way. */
  private BigInteger within(
      int question, int one, List<Integer> others, Map<Standing, BigInteger> known) {
    if (steps.get(one) > plan.lastStep(question)) {
      return beyond(one, others);
    }
    Standing standing = new Standing(one, others);
    BigInteger found = known.get(standing);
    if (found != null) {
      return found;
    }
    TreeSet<Integer> further = new TreeSet<>();
    for (int other : others) {
      addChildren(other, further);
    }
    List<Integer> next = List.copyOf(further);
    BigInteger sum = BigInteger.ZERO;
    int step = steps.get(one);
    int[] to = children.get(one);
    for (int i = 0; i < to.length; i++) {
      if (to[i] != Machine.NONE) {
        sum = sum.add(within(question, to[i], next, known).multiply(plan.step(step).ways(i)));
      }
    }
    remember(known, standing, sum);
    return sum;
  }

  private void addChildren(int node, TreeSet<Integer> into) {
    for (int child : children.get(node)) {
      if (child != Machine.NONE) {
        into.add(child);
      }
    }
  }

  /** How many ways on from one end elsewhere than those of some of the others may. */
  private BigInteger beyond(int one, List<Integer> others) {
    TreeSet<Integer> abreast = abreast(one, others);
    if (abreast.isEmpty()) {
      return BigInteger.ZERO;
    }
    long certain = 0;
    for (int other : abreast) {
      certain |= isEnd(other) ? reach.get(other) : 0;
    }
    if (Long.bitCount(certain) > 1 || certain != 0 && (reach.get(one) & certain) == 0) {
      return waysOn.get(one);
    }
    if (isEnd(one)) {
      return reachOf(abreast) == reach.get(one) ? BigInteger.ZERO : BigInteger.ONE;
    }
    if (Long.bitCount(reachOf(abreast) | reach.get(one)) == 1) {
      return BigInteger.ZERO;
    }
    return step(one, List.copyOf(abreast));
  }

  private BigInteger step(int one, List<Integer> others) {
    Standing standing = new Standing(one, others);
    BigInteger known = changed.get(standing);
    if (known != null) {
      return known;
    }
    BigInteger sum = BigInteger.ZERO;
    int step = steps.get(one);
    int[] to = children.get(one);
    for (int i = 0; i < to.length; i++) {
      if (to[i] != Machine.NONE) {
        sum = sum.add(beyond(to[i], moved(others, step, i)).multiply(plan.step(step).ways(i)));
      }
    }
    remember(changed, standing, sum);
    return sum;
  }

  private List<Integer> moved(List<Integer> others, int step, int choice) {
    List<Integer> moved = new ArrayList<>();
    for (int other : others) {
      boolean moves = !isEnd(other) && steps.get(other) == step;
      moved.add(moves ? children.get(other)[choice] : other);
    }
    return moved;
  }

  /** The others once they have answered what the one is not asked; those with the one are alike. */
  private TreeSet<Integer> abreast(int one, List<Integer> others) {
    TreeSet<Integer> abreast = new TreeSet<>();
    TreeSet<Integer> open = new TreeSet<>(others);
    open.remove(Machine.NONE);
    while (!open.isEmpty()) {
      int other = open.pollLast();
      if (other != one && steps.get(other) < steps.get(one)) {
        addChildren(other, open);
      } else if (other != one) {
        abreast.add(other);
      }
    }
    return abreast;
  }

  private long reachOf(Iterable<Integer> nodes) {
    long reached = 0;
    for (int node : nodes) {
      reached |= reach.get(node);
    }
    return reached;
  }

  private <K> void remember(Map<K, BigInteger> known, K key, BigInteger value) {
    if (known.size() >= MOST_MEMORIES) {
      throw new TooLarge("more than " + MOST_MEMORIES + " steps");
    }
    known.put(key, value);
  }

  /** Whether some answers lead elsewhere when this step is decided in another way. */
  boolean matters(int step) {
    for (int node = outcomes; node < children.size(); node++) {
      if (steps.get(node) == step && childrenDiffer(children.get(node))) {
        return true;
      }
    }
    return false;
  }

  private boolean childrenDiffer(int[] to) {
    int[] real = Arrays.stream(to).filter(each -> each != Machine.NONE).toArray();
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
    if (isEnd(one) && isEnd(other)) {
      return true;
    }
    if (Long.bitCount(reach.get(one) | reach.get(other)) == 1) {
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
    int first = Math.min(steps.get(one), steps.get(other));
    int[] ones = steps.get(one) == first ? children.get(one) : null;
    int[] others = steps.get(other) == first ? children.get(other) : null;
    int classes = ones == null ? others.length : ones.length;
    for (int i = 0; i < classes; i++) {
      int nextOne = ones == null ? one : ones[i];
      int nextOther = others == null ? other : others[i];
      boolean open = nextOne != Machine.NONE && nextOther != Machine.NONE;
      if (open && differ(nextOne, nextOther)) {
        return true;
      }
    }
    return false;
  }
}
