package advisor.check;

import advisor.model.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An interview as an automaton: it takes decisions step by step and forgets all that no longer
 * matters, so that ways with the same future meet in one state.
 *
 * <p>A state is a step together with what is left of every condition that decisions have touched
 * and not settled: those that decide what is asked, the stops, and the conditions that are watched.
 * Agrees with {@link advisor.evaluate.Evaluator} in every outcome; the tests hold it to that.
 */
final class Machine {

  /** No stop ended the interview. */
  static final int COMPLETE = -1;

  /** No state: the decision is not open to a person. */
  static final int NONE = -1;

  private static final int MOST_STATES = 600_000;

  private final Compiled compiled;
  private final Plan plan;
  private final Layout layout;
  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<int[]> states = new ArrayList<>();
  private final List<int[]> next = new ArrayList<>();
  private final List<int[][]> events = new ArrayList<>();
  private final int[] startEvents;
  private final int start;

  /**
   * A machine that watches conditions besides.
   *
   * @param keeps whether a state at the end tells which of them are true; without, a condition that
   *     comes true is an event, and forgotten
   */
  Machine(Compiled compiled, List<Condition> watched, boolean keeps) {
    this.compiled = compiled;
    this.plan = compiled.plan();
    this.layout = new Layout(compiled, watched, keeps);
    Move move = new Move(compiled, layout);
    this.start = number(move.begin());
    this.startEvents = move.events();
  }

  int start() {
    return start;
  }

  /** The watched conditions that are true before anything is decided. */
  int[] startEvents() {
    return startEvents;
  }

  /** How many states are known. */
  int size() {
    return states.size();
  }

  /** The step that a state waits for; the number of steps at the end. */
  int step(int state) {
    return layout.step(states.get(state));
  }

  boolean isEnd(int state) {
    return step(state) == plan.size();
  }

  /** Whether a stop is true, though the question that it hangs on is not answered in full. */
  boolean isStopping(int state) {
    return layout.fired(states.get(state)) < compiled.ranks();
  }

  /** Of a state at the end: the stop outcome, or {@link #COMPLETE}. */
  int outcome(int state) {
    int fired = layout.fired(states.get(state));
    return fired == compiled.ranks() ? COMPLETE : compiled.outcome(fired);
  }

  /** Of a state at the end: whether a watched condition is true. */
  boolean isTrue(int state, int condition) {
    return layout.isTrue(states.get(state), condition);
  }

  /** How many classes the step of a state has. */
  int classes(int state) {
    return isEnd(state) ? 0 : plan.step(step(state)).classes();
  }

  /** The state after a decision, or {@link #NONE}. */
  int next(int state, int choice) {
    return expanded(state)[choice];
  }

  /** The watched conditions that come true with a decision. */
  int[] events(int state, int choice) {
    expanded(state);
    return events.get(state)[choice];
  }

  private int[] expanded(int state) {
    int[] known = next.get(state);
    if (known == null) {
      known = new int[classes(state)];
      int[][] all = new int[known.length][];
      for (int i = 0; i < known.length; i++) {
        Move move = new Move(compiled, layout, states.get(state));
        int[] to = move.decide(states.get(state), i);
        known[i] = to.length == 0 ? NONE : number(to);
        all[i] = move.events();
      }
      next.set(state, known);
      events.set(state, all);
    }
    return known;
  }

  /** The state after "not sure" to the question whose first step a state waits for. */
  int nextIfUnsure(int state) {
    return number(new Move(compiled, layout, states.get(state)).unsure(states.get(state)));
  }

  private int number(int[] state) {
    Key key = new Key(state);
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    if (states.size() == MOST_STATES) {
      throw new TooLarge("more than " + MOST_STATES + " states");
    }
    numbers.put(key, states.size());
    states.add(state);
    next.add(null);
    events.add(null);
    return states.size() - 1;
  }
}
