package advisor.check;

import advisor.model.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * Which rules are never true without another one, on the paths that no stop ends.
 *
 * <p>Some paths on which a rule is true refute most pairs; each of those that are left is then
 * proved or refuted over all paths. Which paths are tried first depends on nothing but the book.
 */
final class RulePairs {

  private static final int TRIALS = 24;

  private final Studied book;
  private final List<Rule> rules;
  private final boolean[][] within;

  RulePairs(Studied book) {
    this.book = book;
    this.rules = book.book().rules();
    this.within = new boolean[rules.size()][rules.size()];
    for (int i = 0; i < rules.size(); i++) {
      BitSet candidates = candidates(i);
      for (int j = 0; j < rules.size(); j++) {
        within[i][j] = i != j && candidates.get(j) && neverWithout(i, j);
      }
    }
  }

  /** Whether the first rule counts only where the second does. */
  boolean isWithin(int one, int other) {
    return within[one][other];
  }

  /** Two rules by position. */
  record Pair(int one, int other) {}

  /** Pairs of rules that count on the same paths, in file order. */
  List<Pair> equal() {
    List<Pair> equal = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        if (within[i][j] && within[j][i]) {
          equal.add(new Pair(i, j));
        }
      }
    }
    return equal;
  }

  private BitSet candidates(int rule) {
    Explored paths = book.watching(rules.get(rule).when());
    Machine machine = paths.machine();
    boolean[] leads =
        paths.leadTo(end -> machine.isTrue(end, 0) && machine.outcome(end) == Machine.COMPLETE);
    BitSet candidates = new BitSet();
    if (!leads[machine.start()]) {
      return candidates;
    }
    candidates.set(0, rules.size());
    Random random = new Random(rule);
    for (int i = 0; i < TRIALS; i++) {
      long[] marks = book.plan().unanswered();
      stroll(machine, leads, random, marks);
      long[] walked = book.evaluator().walk(marks).marks();
      candidates.and(book.trueRules(walked));
    }
    return candidates;
  }

  private void stroll(Machine machine, boolean[] leads, Random random, long[] marks) {
    int state = machine.start();
    while (!machine.isEnd(state)) {
      int choice = random.nextInt(machine.classes(state));
      int next = machine.next(state, choice);
      if (next != Machine.NONE && leads[next]) {
        book.plan().mark(marks, machine.step(state), choice);
        state = next;
      }
    }
  }

  private boolean neverWithout(int one, int other) {
    Explored paths =
        new Explored(
            book.plan(),
            new Machine(
                book.compiled(), List.of(rules.get(one).when(), rules.get(other).when()), true));
    Machine machine = paths.machine();
    for (int end : paths.ends()) {
      boolean complete = machine.outcome(end) == Machine.COMPLETE;
      if (complete && machine.isTrue(end, 0) && !machine.isTrue(end, 1)) {
        return false;
      }
    }
    return true;
  }
}
