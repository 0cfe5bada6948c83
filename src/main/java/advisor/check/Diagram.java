package advisor.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final boolean strength;
  private int start;
  private final List<int[]> children = new ArrayList<>();
  private int[] steps = new int[1024];
  private long[] reach = new long[1024];
  private final List<BigInteger> waysOn = new ArrayList<>();
  private final List<BigInteger> waysTo = new ArrayList<>();
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final Memory changed = new Memory();
  private final BigInteger[][] waysOf;
  private final Map<Long, Boolean> different = new HashMap<>();

  Diagram(Totals totals) {
    this(totals, false);
  }

  /**
   * A diagram of a book.
   *
   * @param strength whether a clear recommendation is another end than a slight one: then its end is
   *     the number of outcomes and the option's number
   */
  Diagram(Totals totals, boolean strength) {
    this.plan = totals.compiled().plan();
    this.strength = strength;
    int results = totals.compiled().evaluator().outcomes().ids().size();
    this.outcomes = strength ? results + totals.points().either() : results;
    this.waysOf = new BigInteger[plan.size()][];
    for (int step = 0; step < waysOf.length; step++) {
      waysOf[step] = new BigInteger[plan.step(step).classes()];
      for (int i = 0; i < waysOf[step].length; i++) {
        waysOf[step][i] = plan.step(step).ways(i);
      }
    }
    for (int i = 0; i < outcomes; i++) {
      add(plan.size(), new int[0], 1L << i, BigInteger.ONE);
    }
    Machine machine = totals.machine();
    for (int step = plan.size(); step >= 0; step--) {
      for (int state : totals.explored().at(step)) {
        for (Map.Entry<Long, Totals.Cell> entry : totals.cells(state).entrySet()) {
          Totals.Cell cell = entry.getValue();
          cell.node = node(totals, machine, state, entry.getKey());
          start = cell.node;
          waysTo.set(cell.node, waysTo.get(cell.node).add(cell.ways()));
        }
      }
    }
  }

  private int node(Totals totals, Machine machine, int state, long points) {
    if (machine.isEnd(state)) {
      int stop = machine.outcome(state);
      return stop == Machine.COMPLETE ? end(totals.points(), points) : stop;
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

  private int end(Points points, long totals) {
    int outcome = points.outcome(totals);
    boolean clear = strength && points.isClear(totals, points.clearLead());
    return clear ? outcomes - points.either() + outcome : outcome;
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
        reached |= reach[to[i]];
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
    if (children.size() == steps.length) {
      steps = Arrays.copyOf(steps, 2 * steps.length);
      reach = Arrays.copyOf(reach, 2 * reach.length);
    }
    steps[children.size()] = step;
    reach[children.size()] = reached;
    children.add(to);
    waysOn.add(ways);
    waysTo.add(BigInteger.ZERO);
    return children.size() - 1;
  }

  /** Where every path begins. */
  int start() {
    return start;
  }

  /** The node after a decision, or {@link Machine#NONE}. */
  int next(int node, int choice) {
    return children.get(node)[choice];
  }

  /** The step that a node waits for; the number of steps at an end. */
  int step(int node) {
    return steps[node];
  }

  boolean isEnd(int node) {
    return node < outcomes;
  }

  /** The nodes at which a question is put. */
  private List<Integer> rootsOf(int question) {
    List<Integer> roots = new ArrayList<>();
    for (int node = outcomes; node < children.size(); node++) {
      if (steps[node] == plan.firstStep(question) && waysTo.get(node).signum() > 0) {
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
    Memory within = new Memory();
    for (int root : rootsOf(question)) {
      BigInteger here = within(question, new int[] {root, root}, within);
      sum = sum.add(waysTo.get(root).multiply(here));
    }
    return sum;
  }

  /**
   * The same from a node within the question, where the others answer in every way.
   *
   * @param standing where the one stands, then where the others do, ascending
   */
  private BigInteger within(int question, int[] standing, Memory known) {
    int one = standing[0];
    int step = step(one);
    if (step > plan.lastStep(question)) {
      return beyond(standing);
    }
    BigInteger found = known.get(standing);
    if (found != null) {
      return found;
    }
    TreeSet<Integer> further = new TreeSet<>();
    for (int i = 1; i < standing.length; i++) {
      addChildren(standing[i], further);
    }
    int[] next = row(one, further);
    BigInteger sum = BigInteger.ZERO;
    int[] to = children.get(one);
    for (int i = 0; i < to.length; i++) {
      if (to[i] != Machine.NONE) {
        next[0] = to[i];
        sum = sum.add(times(within(question, next.clone(), known), step, i));
      }
    }
    known.put(standing, sum);
    return sum;
  }

  private void addChildren(int node, Set<Integer> into) {
    for (int child : children.get(node)) {
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

  private BigInteger times(BigInteger count, int step, int choice) {
    BigInteger ways = waysOf[step][choice];
    return ways.equals(BigInteger.ONE) ? count : count.multiply(ways);
  }

  /** How many ways on from one end elsewhere than those of some of the others may. */
  private BigInteger beyond(int[] standing) {
    int[] abreast = abreast(standing);
    int one = abreast[0];
    if (abreast.length == 1) {
      return BigInteger.ZERO;
    }
    long own = reach[one];
    long certain = 0;
    long possible = 0;
    for (int i = 1; i < abreast.length; i++) {
      possible |= reach[abreast[i]];
      certain |= isEnd(abreast[i]) ? reach[abreast[i]] : 0;
    }
    if (Long.bitCount(certain) > 1 || certain != 0 && (own & certain) == 0) {
      return waysOn.get(one);
    }
    if (isEnd(one)) {
      return possible == own ? BigInteger.ZERO : BigInteger.ONE;
    }
    return Long.bitCount(possible | own) == 1 ? BigInteger.ZERO : stepped(abreast);
  }

  private BigInteger stepped(int[] standing) {
    BigInteger known = changed.get(standing);
    if (known != null) {
      return known;
    }
    BigInteger sum = BigInteger.ZERO;
    int step = step(standing[0]);
    int[] to = children.get(standing[0]);
    for (int i = 0; i < to.length; i++) {
      if (to[i] != Machine.NONE) {
        sum = sum.add(times(beyond(moved(standing, step, i)), step, i));
      }
    }
    changed.put(standing, sum);
    return sum;
  }

  private int[] moved(int[] standing, int step, int choice) {
    int[] moved = standing.clone();
    for (int i = 0; i < moved.length; i++) {
      boolean moves = !isEnd(moved[i]) && step(moved[i]) == step;
      moved[i] = moves ? children.get(moved[i])[choice] : moved[i];
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
      if (step(other) < step(one)) {
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
      if (other != one && step(other) < step(one)) {
        addChildren(other, open);
      } else if (other != one) {
        abreast.add(other);
      }
    }
    return row(one, abreast);
  }

  /** Whether some answers lead elsewhere when this step is decided in another way. */
  boolean matters(int step) {
    for (int node = outcomes; node < children.size(); node++) {
      if (steps[node] == step && childrenDiffer(children.get(node))) {
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
    if (Long.bitCount(reach[one] | reach[other]) == 1) {
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
    int first = Math.min(steps[one], steps[other]);
    int[] ones = steps[one] == first ? children.get(one) : null;
    int[] others = steps[other] == first ? children.get(other) : null;
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
