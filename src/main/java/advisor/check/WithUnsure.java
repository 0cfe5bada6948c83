package advisor.check;

import advisor.model.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Where answers lead, "not sure" included where it is offered: it may lead on to questions that
 * nobody else is asked, and so is no path but a way all the same.
 */
final class WithUnsure {

  private final Studied book;
  private final Machine machine;
  private final List<Integer> states = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();

  private WithUnsure(Studied book, Machine machine) {
    this.book = book;
    this.machine = machine;
    see(machine.start());
    for (int i = 0; i < states.size(); i++) {
      expand(states.get(i));
    }
  }

  /** All answers to a book, told apart at their ends by which of these conditions are true. */
  static WithUnsure watching(Studied book, Condition... conditions) {
    return new WithUnsure(book, new Machine(book.compiled(), List.of(conditions), true));
  }

  Machine machine() {
    return machine;
  }

  private void expand(int state) {
    for (int i = 0; i < machine.classes(state); i++) {
      see(machine.next(state, i));
    }
    if (!machine.isEnd(state) && offersNotSure(machine.step(state))) {
      see(machine.nextIfUnsure(state));
    }
  }

  private void see(int state) {
    if (state != Machine.NONE && seen.add(state)) {
      states.add(state);
    }
  }

  /** Whether a step is the first of a question to which nobody need give an answer. */
  private boolean offersNotSure(int step) {
    int question = book.plan().step(step).question();
    return step == book.plan().firstStep(question)
        && book.book().questions().get(question).offersNotSure();
  }

  /** Whether some answers lead to an end like this. */
  boolean leadTo(IntPredicate end) {
    return states.stream().anyMatch(state -> machine.isEnd(state) && end.test(state));
  }
}
