package advisor.check;

import advisor.model.Answers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Every state that given answers reach in a machine, in the order of the steps, how many ways lead
 * on from each, and one way to it.
 */
final class Explored {

  private static final int UNSEEN = -2;

  private final Plan plan;
  private final Machine machine;
  private final List<List<Integer>> byStep = new ArrayList<>();
  private int[] parent = new int[64];
  private int[] choice = new int[64];

  Explored(Plan plan, Machine machine) {
    this.plan = plan;
    this.machine = machine;
    for (int i = 0; i <= plan.size(); i++) {
      byStep.add(new ArrayList<>());
    }
    Arrays.fill(parent, UNSEEN);
    see(machine.start(), -1, 0);
    for (int step = 0; step < plan.size(); step++) {
      List<Integer> states = byStep.get(step);
      for (int i = 0; i < states.size(); i++) {
        expand(states.get(i));
      }
    }
  }

  private void expand(int state) {
    for (int i = 0; i < machine.classes(state); i++) {
      int next = machine.next(state, i);
      if (next != Machine.NONE) {
        see(next, state, i);
      }
    }
  }

  private void see(int state, int from, int by) {
    if (state >= parent.length) {
      int known = parent.length;
      parent = Arrays.copyOf(parent, Math.max(state + 1, known * 2));
      choice = Arrays.copyOf(choice, parent.length);
      Arrays.fill(parent, known, parent.length, UNSEEN);
    }
    if (parent[state] == UNSEEN) {
      parent[state] = from;
      choice[state] = by;
      byStep.get(machine.step(state)).add(state);
    }
  }

  Machine machine() {
    return machine;
  }

  /** The states that wait for a step; for the number of steps, those at the end. */
  List<Integer> at(int step) {
    return byStep.get(step);
  }

  List<Integer> ends() {
    return at(plan.size());
  }

  /** How many complete sets of answers lead on from each state, by its number. */
  BigInteger[] waysOn() {
    BigInteger[] ways = new BigInteger[machine.size()];
    ends().forEach(end -> ways[end] = BigInteger.ONE);
    for (int step = plan.size() - 1; step >= 0; step--) {
      for (int state : at(step)) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < machine.classes(state); i++) {
          int next = machine.next(state, i);
          if (next != Machine.NONE) {
            sum = sum.add(ways[next].multiply(plan.step(step).ways(i)));
          }
        }
        ways[state] = sum;
      }
    }
    return ways;
  }

  /** How many sets of answers lead to each state, by its number. */
  BigInteger[] waysTo() {
    BigInteger[] ways = new BigInteger[machine.size()];
    Arrays.fill(ways, BigInteger.ZERO);
    ways[machine.start()] = BigInteger.ONE;
    for (int step = 0; step < plan.size(); step++) {
      for (int state : at(step)) {
        for (int i = 0; i < machine.classes(state); i++) {
          int next = machine.next(state, i);
          if (next != Machine.NONE) {
            ways[next] = ways[next].add(ways[state].multiply(plan.step(step).ways(i)));
          }
        }
      }
    }
    return ways;
  }

  /** From which states some way leads to an end of this kind, by their numbers. */
  boolean[] leadTo(IntPredicate end) {
    boolean[] lead = new boolean[machine.size()];
    ends().forEach(state -> lead[state] = end.test(state));
    for (int step = plan.size() - 1; step >= 0; step--) {
      for (int state : at(step)) {
        for (int i = 0; i < machine.classes(state); i++) {
          int next = machine.next(state, i);
          lead[state] |= next != Machine.NONE && lead[next];
        }
      }
    }
    return lead;
  }

  /** The answers that lead to the first end of this kind; empty where there is none. */
  Optional<Answers> witness(IntPredicate end) {
    for (int state : ends()) {
      if (end.test(state)) {
        long[] marks = plan.unanswered();
        markTo(state, marks);
        return Optional.of(plan.answers(marks));
      }
    }
    return Optional.empty();
  }

  /** Marks the decisions on one way to a state. */
  void markTo(int state, long[] marks) {
    for (int at = state; parent[at] >= 0; at = parent[at]) {
      plan.mark(marks, machine.step(parent[at]), choice[at]);
    }
  }
}
