package advisor.check;

import advisor.model.Answers;
import advisor.model.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * The points that paths come to: for every state of a machine and all totals that are possible
 * there, how many ways lead to them, which rules are true on any of those, and one of the ways.
 */
final class Totals {

  private static final int MOST_CELLS = 4_000_000;

  private final Compiled compiled;
  private final Plan plan;
  private final Points points;
  private final Machine machine;
  private final Explored explored;
  private final List<Map<Long, Cell>> cells = new ArrayList<>();
  private final int words;
  private int size;

  /** What is known of the ways to one state with the same totals. */
  static final class Cell {
    private BigInteger ways = BigInteger.ZERO;
    private final long[] rules;
    private final int fromState;
    private final long fromTotals;
    private final int choice;
    int node;

    Cell(int words, int fromState, long fromTotals, int choice) {
      this.rules = new long[words];
      this.fromState = fromState;
      this.fromTotals = fromTotals;
      this.choice = choice;
    }

    BigInteger ways() {
      return ways;
    }

    boolean has(int rule) {
      return (rules[rule >> 6] & 1L << rule) != 0;
    }

    private void add(BigInteger more, long[] trueBefore, int[] cameTrue) {
      ways = ways.add(more);
      for (int i = 0; i < rules.length; i++) {
        rules[i] |= trueBefore[i];
      }
      for (int rule : cameTrue) {
        rules[rule >> 6] |= 1L << rule;
      }
    }
  }

  Totals(Compiled compiled) {
    this.compiled = compiled;
    this.plan = compiled.plan();
    this.points = new Points(compiled.evaluator());
    this.machine =
        new Machine(compiled, compiled.book().rules().stream().map(Rule::when).toList(), false);
    this.explored = new Explored(plan, machine);
    this.words = (compiled.book().rules().size() + 63) / 64;
    for (int i = 0; i < machine.size(); i++) {
      cells.add(new LinkedHashMap<>());
    }
    int[] events = machine.startEvents();
    cell(machine.start(), points.add(Points.NOTHING, events), -1, 0, 0)
        .add(BigInteger.ONE, new long[words], events);
    for (int step = 0; step < plan.size(); step++) {
      for (int state : explored.at(step)) {
        spread(state);
      }
    }
  }

  private Cell cell(int state, long totals, int fromState, long fromTotals, int choice) {
    Map<Long, Cell> here = cells.get(state);
    Cell cell = here.get(totals);
    if (cell == null) {
      if (++size > MOST_CELLS) {
        throw new TooLarge("more than " + MOST_CELLS + " totals");
      }
      cell = new Cell(words, fromState, fromTotals, choice);
      here.put(totals, cell);
    }
    return cell;
  }

  private void spread(int state) {
    for (int i = 0; i < machine.classes(state); i++) {
      int next = machine.next(state, i);
      if (next == Machine.NONE) {
        continue;
      }
      BigInteger ways = plan.step(machine.step(state)).ways(i);
      int[] events = machine.events(state, i);
      for (Map.Entry<Long, Cell> entry : cells.get(state).entrySet()) {
        long totals = after(entry.getKey(), events, next);
        Cell from = entry.getValue();
        BigInteger more = ways.equals(BigInteger.ONE) ? from.ways : from.ways.multiply(ways);
        cell(next, totals, state, entry.getKey(), i).add(more, from.rules, events);
      }
    }
  }

  /** Totals after rules have come true; once something stops, none count. */
  long after(long totals, int[] events, int next) {
    return machine.isStopping(next) ? Points.NOTHING : points.add(totals, events);
  }

  Compiled compiled() {
    return compiled;
  }

  Points points() {
    return points;
  }

  Machine machine() {
    return machine;
  }

  Explored explored() {
    return explored;
  }

  Map<Long, Cell> cells(int state) {
    return cells.get(state);
  }

  /** The ways to the end that no stop ended, by their totals. */
  Map<Long, Cell> complete() {
    for (int end : explored.ends()) {
      if (machine.outcome(end) == Machine.COMPLETE) {
        return cells.get(end);
      }
    }
    return Map.of();
  }

  /** How many paths lead to each outcome. */
  BigInteger[] paths() {
    BigInteger[] paths = new BigInteger[compiled.evaluator().outcomes().ids().size()];
    Arrays.fill(paths, BigInteger.ZERO);
    for (int end : explored.ends()) {
      for (Map.Entry<Long, Cell> entry : cells.get(end).entrySet()) {
        int stop = machine.outcome(end);
        int outcome = stop == Machine.COMPLETE ? points.outcome(entry.getKey()) : stop;
        paths[outcome] = paths[outcome].add(entry.getValue().ways);
      }
    }
    return paths;
  }

  /** The answers of a path that no stop ends and whose totals are like this. */
  Optional<Answers> witness(LongPredicate totals) {
    for (int end : explored.ends()) {
      if (machine.outcome(end) != Machine.COMPLETE) {
        continue;
      }
      for (long each : cells.get(end).keySet()) {
        if (totals.test(each)) {
          return Optional.of(answers(end, each));
        }
      }
    }
    return Optional.empty();
  }

  private Answers answers(int end, long totals) {
    long[] marks = plan.unanswered();
    int state = end;
    Cell cell = cells.get(state).get(totals);
    while (cell.fromState >= 0) {
      plan.mark(marks, machine.step(cell.fromState), cell.choice);
      state = cell.fromState;
      cell = cells.get(state).get(cell.fromTotals);
    }
    return plan.answers(marks);
  }
}
