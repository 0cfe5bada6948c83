package advisor.check;

import java.util.Arrays;

/**
 * One move of a {@link Machine}: a decision is taken, every stop that is now true is noted, and
 * questions that do not apply are passed over.
 */
final class Move {

  static final int[] NO_EVENTS = {};

  private final Compiled compiled;
  private final Plan plan;
  private final Formulas formulas;
  private final Layout layout;
  private final int[] now;
  private int fired;
  private int[] events = NO_EVENTS;

  /** A move from where nothing is decided. */
  Move(Compiled compiled, Layout layout) {
    this(compiled, layout, layout.initial(), compiled.ranks());
  }

  /** A move from a state. */
  Move(Compiled compiled, Layout layout, int[] state) {
    this(compiled, layout, layout.conditions(state), layout.fired(state));
  }

  private Move(Compiled compiled, Layout layout, int[] now, int fired) {
    this.compiled = compiled;
    this.plan = compiled.plan();
    this.formulas = compiled.formulas();
    this.layout = layout;
    this.now = now;
    this.fired = fired;
  }

  /** The watched conditions that came true with it. */
  int[] events() {
    return events;
  }

  /** The first state. */
  int[] begin() {
    return enter(0);
  }

  /** The state after a decision; empty where it is not open to a person. */
  int[] decide(int[] state, int choice) {
    int at = layout.step(state);
    Plan.Step step = plan.step(at);
    boolean ticked = step.many() && (choice == 1 || layout.ticked(state) == 1);
    if (step.last() && !ticked && !step.noneOffered()) {
      return new int[0];
    }
    for (int i = 0; i < now.length; i++) {
      now[i] = formulas.after(now[i], at, choice);
    }
    fire();
    return step.last()
        ? leave(step.question())
        : state(at + 1, ticked && !step.noneOffered() ? 1 : 0);
  }

  /** The state after "not sure" to the question that a state waits for. */
  int[] unsure(int[] state) {
    int question = plan.step(layout.step(state)).question();
    settle(question, Formulas.UNKNOWN);
    return leave(question);
  }

  private void settle(int question, int truth) {
    for (int i = 0; i < now.length; i++) {
      now[i] = formulas.settled(now[i], question, truth);
    }
    fire();
  }

  /** Notes what has become true. */
  private void fire() {
    for (int stop = 0; stop < layout.stops(); stop++) {
      if (now[layout.questions() + stop] == Formulas.TRUE) {
        fired = Math.min(fired, layout.rank(stop));
        now[layout.questions() + stop] = Formulas.FALSE;
      }
    }
    for (int i = layout.firstWatched(); !layout.keeps() && i < now.length; i++) {
      if (now[i] == Formulas.TRUE) {
        events = Arrays.copyOf(events, events.length + 1);
        events[events.length - 1] = i - layout.firstWatched();
        now[i] = Formulas.FALSE;
      }
    }
  }

  /** The state once a question is answered or passed over. */
  private int[] leave(int question) {
    for (int stop = 0; stop < layout.stops(); stop++) {
      if (now[layout.questions() + stop] == Formulas.UNKNOWN
          && layout.rankIfUnsure(stop) >= 0
          && layout.lastOfStop(stop) == plan.lastStep(question)) {
        fired = Math.min(fired, layout.rankIfUnsure(stop));
      }
    }
    return fired < compiled.ranks() ? state(plan.size(), 0) : enter(question + 1);
  }

  private int[] enter(int question) {
    if (question == layout.questions()) {
      fire();
      return state(plan.size(), 0);
    }
    if (now[question] != Formulas.FALSE) {
      fire();
      return state(plan.firstStep(question), 0);
    }
    settle(question, Formulas.FALSE);
    return leave(question);
  }

  private int[] state(int step, int ticked) {
    if (fired < compiled.ranks()) {
      forget(step);
    }
    return layout.packed(step, fired, ticked, now);
  }

  /** Once a stop is true, only what is more urgent or still comes true matters. */
  private void forget(int step) {
    int last = step == plan.size() ? step : plan.lastStep(plan.step(step).question());
    for (int i = 0; i < now.length; i++) {
      boolean later = i >= layout.firstWatched() && formulas.nextStep(now[i]) > last;
      if (i < layout.questions() || later && now[i] != Formulas.TRUE) {
        now[i] = Formulas.FALSE;
      }
    }
    for (int stop = 0; stop < layout.stops(); stop++) {
      if (layout.leastRank(stop) >= fired) {
        now[layout.questions() + stop] = Formulas.FALSE;
      }
    }
  }
}
