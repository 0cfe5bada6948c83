package advisor.check;

import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int[] NO_EVENTS = {};

  private final Compiled compiled;
  private final Plan plan;
  private final Formulas formulas;
  private final int[] initial;
  private final int[] lastUse;
  private final int stops;
  private final int watched;
  private final boolean keeps;
  private final int[][] live;
  private final int[] rank;
  private final int[] rankIfUnsure;
  private final int[] lastOfStop;
  private final int[] outcomes;
  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<int[]> states = new ArrayList<>();
  private final List<int[]> next = new ArrayList<>();
  private final List<int[][]> events = new ArrayList<>();
  private final int[] startEvents;
  private final int start;

  /**
   * The parts of a state: its step, the rank that stops it, whether anything is ticked, the rest.
   */
  private record Key(int[] parts) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(parts, key.parts);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(parts);
    }
  }

  private static final int STEP = 0;
  private static final int FIRED = 1;
  private static final int TICKED = 2;
  private static final int REST = 3;

  /**
   * A machine that watches conditions besides.
   *
   * @param keeps whether a state at the end tells which of them are true; without, a condition that
   *     comes true is an event, and forgotten
   */
  Machine(Compiled compiled, List<Condition> watched, boolean keeps) {
    this.compiled = compiled;
    this.plan = compiled.plan();
    this.formulas = compiled.formulas();
    this.keeps = keeps;
    RuleBook book = compiled.book();
    this.stops = book.questions().size();
    this.watched = stops + book.stops().size();
    this.initial = new int[this.watched + watched.size()];
    this.lastUse = new int[initial.length];
    this.outcomes = compiled.rankedOutcomes();
    this.rank = new int[book.stops().size()];
    this.rankIfUnsure = new int[rank.length];
    this.lastOfStop = new int[rank.length];
    fillQuestions(book);
    fillStops(book);
    for (int i = 0; i < watched.size(); i++) {
      initial[this.watched + i] = formulas.of(watched.get(i));
      lastUse[this.watched + i] = keeps ? plan.size() : compiled.lastStep(watched.get(i));
    }
    this.live = live();
    Move move = new Move(initial.clone(), outcomes.length);
    this.start = move.enter(0);
    this.startEvents = move.events();
  }

  private void fillQuestions(RuleBook book) {
    for (int i = 0; i < book.questions().size(); i++) {
      initial[i] = compiled.ask(i);
      lastUse[i] = plan.firstStep(i) - 1;
    }
  }

  private void fillStops(RuleBook book) {
    for (int i = 0; i < rank.length; i++) {
      Stop stop = book.stops().get(i);
      initial[stops + i] = compiled.stop(i);
      lastOfStop[i] = compiled.lastStep(stop.when());
      lastUse[stops + i] = lastOfStop[i];
      rank[i] = compiled.rank(i, false);
      rankIfUnsure[i] = compiled.rank(i, true);
    }
  }

  /** For each step, the items that earlier decisions may have touched and later ones need. */
  private int[][] live() {
    int[][] live = new int[plan.size() + 1][];
    for (int step = 0; step < live.length; step++) {
      List<Integer> items = new ArrayList<>();
      for (int item = 0; item < initial.length; item++) {
        boolean touched = formulas.nextStep(initial[item]) < step;
        boolean endsHere = step == plan.size() && item >= watched && keeps;
        if (endsHere || touched && step <= lastUse[item] && step < plan.size()) {
          items.add(item);
        }
      }
      live[step] = items.stream().mapToInt(Integer::intValue).toArray();
    }
    return live;
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
    return states.get(state)[STEP];
  }

  boolean isEnd(int state) {
    return step(state) == plan.size();
  }

  /** Whether a stop is true, though the question that it hangs on is not answered in full. */
  boolean isStopping(int state) {
    return states.get(state)[FIRED] < outcomes.length;
  }

  /** Of a state at the end: the stop outcome, or {@link #COMPLETE}. */
  int outcome(int state) {
    int fired = states.get(state)[FIRED];
    return fired == outcomes.length ? COMPLETE : outcomes[fired];
  }

  /** Of a state at the end: whether a watched condition is true. */
  boolean isTrue(int state, int condition) {
    return states.get(state)[REST + condition] == Formulas.TRUE;
  }

  /** How many classes the step of a state has. */
  int classes(int state) {
    return isEnd(state) ? 0 : plan.step(step(state)).classes();
  }

  /** The state after a decision, or {@link #NONE}. */
  int next(int state, int choice) {
    int[] known = next.get(state);
    if (known == null) {
      expand(state);
      known = next.get(state);
    }
    return known[choice];
  }

  /** The watched conditions that come true with a decision. */
  int[] events(int state, int choice) {
    next(state, choice);
    return events.get(state)[choice];
  }

  private void expand(int state) {
    int[] targets = new int[classes(state)];
    int[][] all = new int[targets.length][];
    for (int i = 0; i < targets.length; i++) {
      Move move = new Move(unpacked(state), states.get(state)[FIRED]);
      targets[i] = move.decide(state, i);
      all[i] = move.events();
    }
    next.set(state, targets);
    events.set(state, all);
  }

  /** The state after "not sure" to the question whose first step a state waits for. */
  int nextIfUnsure(int state) {
    int question = plan.step(step(state)).question();
    Move move = new Move(unpacked(state), states.get(state)[FIRED]);
    move.settle(question, Formulas.UNKNOWN);
    return move.end(question);
  }

  private int[] unpacked(int state) {
    int[] parts = states.get(state);
    int[] now = initial.clone();
    for (int item = 0; item < now.length; item++) {
      if (formulas.nextStep(now[item]) < parts[STEP]) {
        now[item] = Formulas.FALSE;
      }
    }
    int[] items = live[parts[STEP]];
    for (int i = 0; i < items.length; i++) {
      now[items[i]] = parts[REST + i];
    }
    return now;
  }

  /** One move from a state to the next, over all questions that do not apply. */
  private final class Move {
    private final int[] now;
    private int fired;
    private int[] events = NO_EVENTS;

    Move(int[] now, int fired) {
      this.now = now;
      this.fired = fired;
    }

    int[] events() {
      return events;
    }

    int decide(int state, int choice) {
      int at = step(state);
      Plan.Step step = plan.step(at);
      boolean ticked = step.many() && (choice == 1 || states.get(state)[TICKED] == 1);
      if (step.last() && !ticked && !step.noneOffered()) {
        return NONE;
      }
      for (int item = 0; item < now.length; item++) {
        now[item] = formulas.after(now[item], at, choice);
      }
      fire();
      if (step.last()) {
        return end(step.question());
      }
      return number(at + 1, ticked && !step.noneOffered() ? 1 : 0);
    }

    void settle(int question, int truth) {
      for (int item = 0; item < now.length; item++) {
        now[item] = formulas.settled(now[item], question, truth);
      }
      fire();
    }

    /** Notes what has become true. */
    private void fire() {
      for (int i = 0; i < rank.length; i++) {
        if (now[stops + i] == Formulas.TRUE) {
          fired = Math.min(fired, rank[i]);
          now[stops + i] = Formulas.FALSE;
        }
      }
      for (int item = watched; !keeps && item < now.length; item++) {
        if (now[item] == Formulas.TRUE) {
          events = Arrays.copyOf(events, events.length + 1);
          events[events.length - 1] = item - watched;
          now[item] = Formulas.FALSE;
        }
      }
    }

    /** The state once a question is answered or passed over. */
    int end(int question) {
      for (int i = 0; i < rank.length; i++) {
        if (now[stops + i] == Formulas.UNKNOWN
            && rankIfUnsure[i] >= 0
            && lastOfStop[i] == plan.lastStep(question)) {
          fired = Math.min(fired, rankIfUnsure[i]);
        }
      }
      return fired < outcomes.length ? number(plan.size(), 0) : enter(question + 1);
    }

    int enter(int question) {
      if (question == plan.questions().size()) {
        fire();
        return number(plan.size(), 0);
      }
      if (now[question] != Formulas.FALSE) {
        fire();
        return number(plan.firstStep(question), 0);
      }
      settle(question, Formulas.FALSE);
      return end(question);
    }

    private int number(int step, int ticked) {
      if (fired < outcomes.length) {
        forget(step);
      }
      int[] items = live[step];
      int[] parts = new int[REST + items.length];
      parts[STEP] = step;
      parts[FIRED] = fired;
      parts[TICKED] = ticked;
      for (int i = 0; i < items.length; i++) {
        parts[REST + i] = step == plan.size() ? truth(now[items[i]]) : now[items[i]];
      }
      return Machine.this.number(parts);
    }

    private static int truth(int formula) {
      return formula == Formulas.TRUE ? Formulas.TRUE : Formulas.FALSE;
    }

    /** Once a stop is true, only what is more urgent or still comes true matters. */
    private void forget(int step) {
      int last = step == plan.size() ? step : plan.lastStep(plan.step(step).question());
      for (int item = 0; item < now.length; item++) {
        boolean later = item >= watched && formulas.nextStep(now[item]) > last;
        if (item < stops || later && now[item] != Formulas.TRUE) {
          now[item] = Formulas.FALSE;
        }
      }
      for (int i = 0; i < rank.length; i++) {
        if (Math.min(rank[i], rankIfUnsure[i] < 0 ? rank[i] : rankIfUnsure[i]) >= fired) {
          now[stops + i] = Formulas.FALSE;
        }
      }
    }
  }

  private int number(int[] parts) {
    Key key = new Key(parts);
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    if (states.size() == MOST_STATES) {
      throw new TooLarge("more than " + MOST_STATES + " states");
    }
    numbers.put(key, states.size());
    states.add(parts);
    next.add(null);
    events.add(null);
    return states.size() - 1;
  }
}
