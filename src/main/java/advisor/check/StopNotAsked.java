package advisor.check;

import advisor.model.Answers;
import advisor.model.Stop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A path without a stop on which questions of a stop are not asked, though some answers to them
 * would make the stop true with all other answers as they are: a warning sign that goes unasked.
 *
 * <p>Where a sign concerns only some people, the stop's own condition must say so.
 */
final class StopNotAsked implements Check {

  private static final int MOST_PLACES = 1_000_000;

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (Stop stop : book.book().stops()) {
      new Search(book, stop).witness().ifPresent(witness -> findings.add(finding(stop, witness)));
    }
    return findings;
  }

  private static Finding finding(Stop stop, Answers witness) {
    List<String> unasked = new ArrayList<>(stop.when().questions());
    unasked.removeAll(witness.questions());
    String questions = "'" + String.join("', '", unasked) + "'";
    return Finding.of(
        Fault.STOP_NOT_ASKED,
        Subject.stop(stop.id()),
        "With these answers something is recommended although "
            + questions
            + " was not asked, and an answer to it could have made this stop true.",
        "Ask "
            + questions
            + " on every path (see its askWhen), or say in the stop's own condition whom it"
            + " concerns.",
        Optional.of(witness));
  }

  /** All paths, with what is left of the stop's condition if unasked questions had an answer. */
  private static final class Search {
    private final Studied book;
    private final Plan plan;
    private final Formulas formulas;
    private final Machine machine;
    private final Set<Integer> mentioned = new TreeSet<>();
    private final int whole;
    private final Map<Place, Move> moves = new HashMap<>();
    private final Deque<Place> open = new ArrayDeque<>();

    private record Place(int state, int formula) {}

    private record Move(Place from, int choice) {}

    Search(Studied book, Stop stop) {
      this.book = book;
      this.plan = book.plan();
      this.formulas = book.compiled().formulas();
      this.machine = book.watching().machine();
      this.whole = formulas.of(stop.when());
      stop.when().questions().forEach(id -> mentioned.add(plan.questions().indexOf(id)));
    }

    /** At the end of a path that nothing stops, the stop is true only by what was not asked. */
    Optional<Answers> witness() {
      go(new Move(null, -1), machine.start(), whole, 0);
      while (!open.isEmpty()) {
        Place place = open.poll();
        if (machine.isEnd(place.state())) {
          return Optional.of(answers(place));
        }
        step(place);
      }
      return Optional.empty();
    }

    private void step(Place place) {
      int step = machine.step(place.state());
      for (int i = 0; i < machine.classes(place.state()); i++) {
        int next = machine.next(place.state(), i);
        if (next != Machine.NONE) {
          int left = formulas.after(place.formula(), step, i);
          int passedFrom = plan.step(step).question() + 1;
          go(new Move(place, i), next, left, passedFrom);
        }
      }
    }

    /** Notes where a decision leads; every answer to questions of the stop that are passed over. */
    private void go(Move move, int next, int formula, int question) {
      boolean stopped = machine.isEnd(next) && machine.outcome(next) != Machine.COMPLETE;
      int upTo = machine.isEnd(next) ? plan.questions().size() : questionOf(next);
      if (stopped || formula == Formulas.FALSE) {
        return;
      }
      if (question >= upTo) {
        see(new Place(next, formula), move);
      } else if (mentioned.contains(question)) {
        for (int left : answered(formula, question)) {
          go(move, next, left, question + 1);
        }
      } else {
        go(move, next, formula, question + 1);
      }
    }

    private int questionOf(int state) {
      return plan.step(machine.step(state)).question();
    }

    private Set<Integer> answered(int formula, int question) {
      Set<Integer> before = new TreeSet<>(Set.of(formula));
      for (int step = plan.firstStep(question); step <= plan.lastStep(question); step++) {
        Set<Integer> after = new TreeSet<>();
        for (int each : before) {
          for (int i = 0; i < plan.step(step).classes(); i++) {
            after.add(formulas.after(each, step, i));
          }
        }
        before = after;
      }
      return before;
    }

    private void see(Place place, Move move) {
      if (moves.putIfAbsent(place, move) == null) {
        if (moves.size() > MOST_PLACES) {
          throw new TooLarge("more than " + MOST_PLACES + " places");
        }
        open.add(place);
      }
    }

    private Answers answers(Place end) {
      long[] marks = plan.unanswered();
      Place at = end;
      for (Move move = moves.get(at); move.from() != null; move = moves.get(at)) {
        plan.mark(marks, machine.step(move.from().state()), move.choice());
        at = move.from();
      }
      return book.plan().answers(marks);
    }
  }
}
