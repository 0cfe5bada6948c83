package advisor.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The outcome as a function of the answers: a decision diagram in which parts that are the same
 * function are the same node.
 */
final class Diagram {

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
  private final BigInteger[][] waysOf;

  Diagram(Totals totals) {
    this(totals, false);
  }

  /**
   * A diagram of a book.
   *
   * @param strength whether a clear recommendation is another end than a slight one: then its end
   *     is the number of outcomes and the option's number
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

  /** The outcomes that can be reached from a node, as bits. */
  long reach(int node) {
    return reach[node];
  }

  /** How many sets of answers lead to a node. */
  BigInteger waysTo(int node) {
    return waysTo.get(node);
  }

  /** How many ways lead on from a node. */
  BigInteger waysOn(int node) {
    return waysOn.get(node);
  }

  /** The nodes after each decision. */
  int[] nexts(int node) {
    return children.get(node);
  }

  /** A count for each answer of a class. */
  BigInteger times(BigInteger count, int step, int choice) {
    BigInteger ways = waysOf[step][choice];
    return ways.equals(BigInteger.ONE) ? count : count.multiply(ways);
  }

  Plan plan() {
    return plan;
  }

  /** The step that a node waits for; the number of steps at an end. */
  int step(int node) {
    return steps[node];
  }

  boolean isEnd(int node) {
    return node < outcomes;
  }

  /** The nodes at which a question is put. */
  List<Integer> rootsOf(int question) {
    return inner()
        .filter(node -> steps[node] == plan.firstStep(question))
        .filter(node -> waysTo.get(node).signum() > 0)
        .boxed()
        .toList();
  }

  /** On how many paths a question is put. */
  BigInteger asked(int question) {
    BigInteger sum = BigInteger.ZERO;
    for (int root : rootsOf(question)) {
      sum = sum.add(waysTo.get(root).multiply(waysOn.get(root)));
    }
    return sum;
  }

  /** Every node that is no end. */
  IntStream inner() {
    return IntStream.range(outcomes, children.size());
  }
}
