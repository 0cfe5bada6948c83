package advisor.check;

import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a state of a {@link Machine} is laid out: its step, the rank of the stop that is true,
 * whether anything is ticked, and what is left of those conditions that decisions may have touched
 * and that later ones still need.
 *
 * <p>The conditions stand in a row: what decides whether each question is asked, the stops, and
 * those that are watched.
 */
final class Layout {

  private static final int STEP = 0;
  private static final int FIRED = 1;
  private static final int TICKED = 2;
  private static final int REST = 3;

  private final Compiled compiled;
  private final boolean keeps;
  private final int[] initial;
  private final int[] lastUse;
  private final int[] rank;
  private final int[] rankIfUnsure;
  private final int[][] live;

  /**
   * A layout.
   *
   * @param watched conditions to be watched besides
   * @param keeps whether a state at the end tells which of these are true
   */
  Layout(Compiled compiled, List<Condition> watched, boolean keeps) {
    this.compiled = compiled;
    this.keeps = keeps;
    RuleBook book = compiled.book();
    this.rank = new int[book.stops().size()];
    this.rankIfUnsure = new int[rank.length];
    this.initial = new int[firstWatched() + watched.size()];
    this.lastUse = new int[initial.length];
    for (int i = 0; i < questions(); i++) {
      initial[i] = compiled.ask(i);
      lastUse[i] = compiled.plan().firstStep(i) - 1;
    }
    for (int i = 0; i < rank.length; i++) {
      Stop stop = book.stops().get(i);
      initial[questions() + i] = compiled.stop(i);
      lastUse[questions() + i] = compiled.lastStep(stop.when());
      rank[i] = compiled.rank(i, false);
      rankIfUnsure[i] = compiled.rank(i, true);
    }
    for (int i = 0; i < watched.size(); i++) {
      initial[firstWatched() + i] = compiled.formulas().of(watched.get(i));
      lastUse[firstWatched() + i] = keeps ? end() : compiled.lastStep(watched.get(i));
    }
    this.live = new int[end() + 1][];
    for (int step = 0; step <= end(); step++) {
      int at = step;
      live[step] = IntStream.range(0, initial.length).filter(i -> isLive(i, at)).toArray();
    }
  }

  private boolean isLive(int condition, int step) {
    if (step == end()) {
      return condition >= firstWatched() && keeps;
    }
    boolean touched = compiled.formulas().nextStep(initial[condition]) < step;
    return touched && step <= lastUse[condition];
  }

  private int end() {
    return compiled.plan().size();
  }

  boolean keeps() {
    return keeps;
  }

  /** How many questions there are, whose conditions are the first; the stops follow. */
  int questions() {
    return compiled.plan().questions().size();
  }

  int stops() {
    return rank.length;
  }

  int firstWatched() {
    return questions() + rank.length;
  }

  /** Every condition before anything is decided. */
  int[] initial() {
    return initial.clone();
  }

  int rank(int stop) {
    return rank[stop];
  }

  /** The rank of a stop that "not sure" makes true, or -1. */
  int rankIfUnsure(int stop) {
    return rankIfUnsure[stop];
  }

  /** The most urgent that can still come of a stop. */
  int leastRank(int stop) {
    return rankIfUnsure[stop] < 0 ? rank[stop] : Math.min(rank[stop], rankIfUnsure[stop]);
  }

  /** The last step that bears on a stop. */
  int lastOfStop(int stop) {
    return lastUse[questions() + stop];
  }

  /** A state. */
  int[] packed(int step, int fired, int ticked, int[] conditions) {
    int[] parts = new int[REST + live[step].length];
    parts[STEP] = step;
    parts[FIRED] = fired;
    parts[TICKED] = ticked;
    for (int i = 0; i < live[step].length; i++) {
      int left = conditions[live[step][i]];
      boolean settled = step == end() && left != Formulas.TRUE;
      parts[REST + i] = settled ? Formulas.FALSE : left;
    }
    return parts;
  }

  /** What is left of every condition in a state; false where it no longer matters. */
  int[] conditions(int[] state) {
    int[] now = initial();
    for (int i = 0; i < now.length; i++) {
      now[i] = compiled.formulas().nextStep(now[i]) < state[STEP] ? Formulas.FALSE : now[i];
    }
    int[] items = live[state[STEP]];
    for (int i = 0; i < items.length; i++) {
      now[items[i]] = state[REST + i];
    }
    return now;
  }

  int step(int[] state) {
    return state[STEP];
  }

  /** The rank of the most urgent stop that is true; as many as there are ranks where none is. */
  int fired(int[] state) {
    return state[FIRED];
  }

  /** 1 where something is ticked of a question that must not be left empty. */
  int ticked(int[] state) {
    return state[TICKED];
  }

  /** Of a state at the end: whether a watched condition is true. */
  boolean isTrue(int[] state, int watched) {
    return state[REST + watched] == Formulas.TRUE;
  }
}
