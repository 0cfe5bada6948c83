package advisor.check;

import advisor.model.Condition;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers to one question, those together after which everything goes on alike whatever else is
 * answered: the same is left of every rule, of every stop that still matters and of what is asked.
 * So ten boxes of which each stops the interview in the same way are two classes, and not 1024.
 */
final class AnswerClasses {

  private static final int MOST_CLASSES = 1 << 14;
  private static final int FIRED = 0;
  private static final int TICKED = 1;
  private static final int REST = 2;

  private final Compiled compiled;
  private final int firstStep;
  private final List<Item> items;
  private final List<int[][]> moves = new ArrayList<>();
  private List<Seen> seen;
  private final boolean single;

  /**
   * A condition that mentions the question.
   *
   * @param rank of a stop, its place among all; -1 for others
   */
  private record Item(int formula, int rank) {}

  /** What some answers have in common; the marks are those of the first. */
  private record Seen(int[] state, long marks, long ways) {}

  /** Two classes that differ in one decision. */
  record Exchange(int one, int other) {}

  AnswerClasses(Compiled compiled, int question) {
    this.compiled = compiled;
    this.firstStep = compiled.plan().firstStep(question);
    this.items = items(compiled, question);
    int[] state = new int[REST + items.size()];
    state[FIRED] = compiled.ranks();
    for (int i = 0; i < items.size(); i++) {
      state[REST + i] = items.get(i).formula();
    }
    this.seen = List.of(new Seen(state, 0, 1));
    for (int step = firstStep; step <= compiled.plan().lastStep(question); step++) {
      decide(step);
    }
    this.single = seen.stream().allMatch(each -> each.ways() == 1);
  }

  private static List<Item> items(Compiled compiled, int question) {
    RuleBook book = compiled.book();
    String id = compiled.question(question).id();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < book.stops().size(); i++) {
      if (mentions(book.stops().get(i).when(), id)) {
        items.add(new Item(compiled.stop(i), compiled.rank(i, false)));
      }
    }
    for (int i = 0; i < book.questions().size(); i++) {
      if (mentions(book.questions().get(i).askWhen(), id)) {
        items.add(new Item(compiled.ask(i), -1));
      }
    }
    for (int i = 0; i < book.rules().size(); i++) {
      if (mentions(book.rules().get(i).when(), id)) {
        items.add(new Item(compiled.rule(i), -1));
      }
    }
    return items;
  }

  private static boolean mentions(Condition condition, String question) {
    return condition.questions().contains(question);
  }

  private void decide(int step) {
    Map<Key, Integer> numbers = new HashMap<>();
    List<Seen> next = new ArrayList<>();
    int[][] move = new int[seen.size()][compiled.plan().step(step).classes()];
    for (int i = 0; i < move.length; i++) {
      for (int choice = 0; choice < move[i].length; choice++) {
        move[i][choice] = to(after(seen.get(i), step, choice), numbers, next);
      }
    }
    moves.add(move);
    seen = next;
  }

  private Seen after(Seen from, int step, int choice) {
    Plan.Step decided = compiled.plan().step(step);
    int[] state = from.state().clone();
    state[TICKED] |= decided.many() && choice == 0 || decided.noneOffered() ? 0 : 1;
    for (int i = 0; i < items.size(); i++) {
      state[REST + i] = compiled.formulas().after(state[REST + i], step, choice);
      if (items.get(i).rank() >= 0 && state[REST + i] == Formulas.TRUE) {
        state[FIRED] = Math.min(state[FIRED], items.get(i).rank());
        state[REST + i] = Formulas.FALSE;
      }
    }
    forget(state);
    boolean none = decided.last() && decided.many() && !decided.noneOffered() && state[TICKED] == 0;
    long ways = none ? 0 : from.ways() * decided.ways(choice).longValueExact();
    return new Seen(state, from.marks() | decided.mark(choice), ways);
  }

  /** Once a stop is true, only what is more urgent matters. */
  private void forget(int[] state) {
    for (int i = 0; i < items.size() && state[FIRED] < compiled.ranks(); i++) {
      if (items.get(i).rank() < 0 || items.get(i).rank() >= state[FIRED]) {
        state[REST + i] = Formulas.FALSE;
      }
    }
  }

  private static int to(Seen after, Map<Key, Integer> numbers, List<Seen> next) {
    if (after.ways() == 0) {
      return Machine.NONE;
    }
    Key key = new Key(after.state());
    Integer known = numbers.get(key);
    if (known == null) {
      if (next.size() == MOST_CLASSES) {
        throw new TooLarge("more than " + MOST_CLASSES + " classes of answers");
      }
      numbers.put(key, next.size());
      next.add(after);
      return next.size() - 1;
    }
    Seen before = next.get(known);
    next.set(known, new Seen(before.state(), before.marks(), before.ways() + after.ways()));
    return known;
  }

  int size() {
    return seen.size();
  }

  /** The first answers of a class, in the order of the plan's choices. */
  long marks(int number) {
    return seen.get(number).marks();
  }

  /** How many answers a class stands for. */
  long ways(int number) {
    return seen.get(number).ways();
  }

  /** Whether each class is one answer. */
  boolean areSingle() {
    return single;
  }

  /** Every two classes that one and the same decision, made in another way, leads between. */
  Set<Exchange> exchanges(int step) {
    Set<Exchange> pairs = new HashSet<>();
    for (int[] to : moves.get(step - firstStep)) {
      for (int i = 0; i < to.length; i++) {
        for (int j = i + 1; j < to.length; j++) {
          add(to[i], to[j], pairs);
        }
      }
    }
    for (int[][] move : moves.subList(step - firstStep + 1, moves.size())) {
      Set<Exchange> further = new HashSet<>();
      for (Exchange pair : pairs) {
        for (int i = 0; i < move[pair.one()].length; i++) {
          add(move[pair.one()][i], move[pair.other()][i], further);
        }
      }
      pairs = further;
    }
    return pairs;
  }

  private static void add(int one, int other, Set<Exchange> pairs) {
    if (one != other && one != Machine.NONE && other != Machine.NONE) {
      pairs.add(new Exchange(Math.min(one, other), Math.max(one, other)));
    }
  }
}
