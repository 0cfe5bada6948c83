package advisor.check;

import advisor.model.Answers;
import advisor.model.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    int node;

    Cell(int words) {
      this.rules = new long[words];
    }

    BigInteger ways() {
      return ways;
    }

    private Reached reached() {
      return new Reached(ways, rules);
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
    cell(machine.start(), points.add(Points.NOTHING, events))
        .add(BigInteger.ONE, new long[words], events);
    for (int step = 0; step < plan.size(); step++) {
      for (int state : explored.at(step)) {
        spread(state);
      }
    }
  }

  private Cell cell(int state, long totals) {
    Map<Long, Cell> here = cells.get(state);
    Cell cell = here.get(totals);
    if (cell == null) {
      if (++size > MOST_CELLS) {
        throw new TooLarge("more than " + MOST_CELLS + " totals");
      }
      cell = new Cell(words);
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
        cell(next, totals).add(more, from.rules, events);
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

  /** What comes to the end that no stop ended, by totals. */
  Map<Long, Reached> complete() {
    Map<Long, Cell> complete = new HashMap<>();
    for (int end : explored.ends()) {
      if (machine.outcome(end) == Machine.COMPLETE) {
        cells
            .get(end)
            .forEach(
                (totals, cell) ->
                    complete
                        .computeIfAbsent(points.settled(totals), any -> new Cell(words))
                        .add(cell.ways, cell.rules, Move.NO_EVENTS));
      }
    }
    Map<Long, Reached> reached = new HashMap<>();
    complete.forEach((totals, cell) -> reached.put(totals, cell.reached()));
    return reached;
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

  /** The answers of the first path that no stop ends and whose totals are like this. */
  Optional<Answers> witness(LongPredicate totals) {
    if (complete().keySet().stream().noneMatch(totals::test)) {
      return Optional.empty();
    }
    long[] marks = plan.unanswered();
    Place start = new Place(machine.start(), points.add(Points.NOTHING, machine.startEvents()));
    new Search(totals, marks).leads(start);
    return Optional.of(plan.answers(marks));
  }

  /** A state that is reached with these totals. */
  private record Place(int state, long totals) {}

  /** Tries the choices in their order, and no place twice. */
  private final class Search {
    private final LongPredicate wanted;
    private final long[] marks;
    private final Set<Place> inVain = new HashSet<>();

    Search(LongPredicate wanted, long[] marks) {
      this.wanted = wanted;
      this.marks = marks;
    }

    boolean leads(Place place) {
      int state = place.state();
      if (machine.isEnd(state)) {
        return machine.outcome(state) == Machine.COMPLETE
            && wanted.test(points.settled(place.totals()));
      }
      if (inVain.contains(place)) {
        return false;
      }
      for (int i = 0; i < machine.classes(state); i++) {
        int next = machine.next(state, i);
        if (next != Machine.NONE
            && leads(new Place(next, after(place.totals(), machine.events(state, i), next)))) {
          plan.mark(marks, machine.step(state), i);
          return true;
        }
      }
      inVain.add(place);
      return false;
    }
  }
}
