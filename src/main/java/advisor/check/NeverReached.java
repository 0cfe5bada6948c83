package advisor.check;

import advisor.evaluate.Outcome;
import advisor.evaluate.Outcomes;
import advisor.model.StopOutcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An option, {@code either} or a stop outcome that no answers lead to. A stop outcome that only
 * "not sure" leads to is reached. That {@code unknown} is not reached is as it should be.
 */
final class NeverReached implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    Outcomes outcomes = book.evaluator().outcomes();
    BigInteger[] paths = book.results().paths();
    for (int i = 0; i <= outcomes.either(); i++) {
      if (paths[i].signum() == 0) {
        findings.add(option(outcomes.id(i)));
      }
    }
    Set<Integer> stops = stopsReached(book);
    for (StopOutcome stop : book.book().stopOutcomes()) {
      if (!stops.contains(outcomes.ids().indexOf(stop.id()))) {
        findings.add(stop(stop.id()));
      }
    }
    return findings;
  }

  private static Finding option(String id) {
    boolean either = id.equals(Outcome.EITHER);
    return Finding.of(
        Fault.NEVER_REACHED,
        either ? Subject.key(id) : new Subject(Subject.Kind.OPTION, id),
        either
            ? "No answers end with \"either\": one option always leads by enough."
            : "No answers end with a recommendation of '" + id + "'.",
        either
            ? "Raise leadNeeded, or look at the points of the rules that always count."
            : "Look at the points of its rules and at leadNeeded. An option that nobody can be"
                + " recommended should be \"comparedOnly\".");
  }

  private static Finding stop(String id) {
    return Finding.of(
        Fault.NEVER_REACHED,
        new Subject(Subject.Kind.STOP_OUTCOME, id),
        "No answers, and no \"not sure\", end with '" + id + "'.",
        "Let a stop lead to it (\"go\" or \"goIfUnsure\"), or remove it.");
  }

  /** By given answers and by "not sure". */
  private static Set<Integer> stopsReached(Studied book) {
    Machine machine = new Machine(book.compiled(), List.of(), true);
    Set<Integer> stops = new HashSet<>();
    List<Integer> states = new ArrayList<>(List.of(machine.start()));
    Set<Integer> seen = new HashSet<>(states);
    for (int i = 0; i < states.size(); i++) {
      int state = states.get(i);
      if (machine.isEnd(state)) {
        stops.add(machine.outcome(state));
      }
      for (int next : nexts(book, machine, state)) {
        if (next != Machine.NONE && seen.add(next)) {
          states.add(next);
        }
      }
    }
    return stops;
  }

  private static List<Integer> nexts(Studied book, Machine machine, int state) {
    List<Integer> nexts = new ArrayList<>();
    for (int i = 0; i < machine.classes(state); i++) {
      nexts.add(machine.next(state, i));
    }
    if (!machine.isEnd(state)) {
      int question = book.plan().step(machine.step(state)).question();
      boolean first = machine.step(state) == book.plan().firstStep(question);
      if (first && book.book().questions().get(question).offersNotSure()) {
        nexts.add(machine.nextIfUnsure(state));
      }
    }
    return nexts;
  }
}
