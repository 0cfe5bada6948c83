package advisor.check;

import advisor.model.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Conditions as numbers, each form once: what is left of a condition after some decisions is again
 * such a number, and conditions of which the same is left have the same number.
 *
 * <p>Three-valued as in {@link advisor.model.Truth}. What is left is a constant as soon as the
 * decisions settle it.
 */
final class Formulas {

  static final int FALSE = 0;
  static final int UNKNOWN = 1;
  static final int TRUE = 2;

  private static final int NEVER = Integer.MAX_VALUE;

  private enum Form {
    CONSTANT,
    CHOSEN,
    ALL,
    ANY,
    NOT,
    AT_LEAST
  }

  /**
   * One formula.
   *
   * @param step of {@code CHOSEN}, the step that settles it; of {@code AT_LEAST}, how many parts
   *     must be true
   * @param classes of {@code CHOSEN}, the classes that make it true, as bits
   */
  private record Node(Form form, int step, long classes, List<Integer> parts) {}

  private record Move(int formula, int step, int choice) {}

  private final Plan plan;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private int[] nextSteps = new int[64];
  private final Map<Move, Integer> moves = new HashMap<>();

  Formulas(Plan plan) {
    this.plan = plan;
    for (int constant = FALSE; constant <= TRUE; constant++) {
      number(new Node(Form.CONSTANT, constant, 0, List.of()));
    }
  }

  static boolean isConstant(int formula) {
    return formula <= TRUE;
  }

  /** The first step that bears on it; after every step for a constant. */
  int nextStep(int formula) {
    return nextSteps[formula];
  }

  int of(Condition condition) {
    return condition.match(
        new Condition.Cases<Integer>() {
          @Override
          public Integer chosen(Condition.Chosen chosen) {
            return Formulas.this.chosen(chosen);
          }

          @Override
          public Integer all(Condition.All all) {
            return Formulas.this.all(each(all.parts()));
          }

          @Override
          public Integer any(Condition.Any any) {
            return Formulas.this.any(each(any.parts()));
          }

          @Override
          public Integer not(Condition.Not not) {
            return Formulas.this.not(not.part().match(this));
          }

          @Override
          public Integer atLeast(Condition.AtLeast atLeast) {
            return Formulas.this.atLeast(atLeast.count(), each(atLeast.of()));
          }

          @Override
          public Integer counted(Condition.Counted counted) {
            return counted.spelledOut(plan.question(counted.question())).match(this);
          }

          @Override
          public Integer named(Condition.Named named) {
            return named.part().match(this);
          }

          private List<Integer> each(List<Condition> parts) {
            List<Integer> formulas = new ArrayList<>();
            for (Condition part : parts) {
              formulas.add(part.match(this));
            }
            return formulas;
          }
        });
  }

  private int chosen(Condition.Chosen chosen) {
    long mask = plan.mask(chosen);
    int question = plan.questions().indexOf(chosen.question());
    List<Integer> parts = new ArrayList<>();
    for (int step = plan.firstStep(question); step <= plan.lastStep(question); step++) {
      long classes = 0;
      for (int i = 0; i < plan.step(step).classes(); i++) {
        classes |= (plan.step(step).masks()[i] & mask) != 0 ? 1L << i : 0;
      }
      if (classes != 0) {
        parts.add(number(new Node(Form.CHOSEN, step, classes, List.of())));
      }
    }
    return any(parts);
  }

  /** What is left of a formula once a step is decided, be it before or after others. */
  int after(int formula, int step, int choice) {
    return nextStep(formula) <= step ? move(new Move(formula, step, choice)) : formula;
  }

  /**
   * What is left of a formula when a question does not apply ({@link #FALSE}) or is answered with
   * "not sure" ({@link #UNKNOWN}).
   */
  int settled(int formula, int question, int truth) {
    int left = formula;
    for (int step = plan.firstStep(question); step <= plan.lastStep(question); step++) {
      left = nextStep(left) == step ? move(new Move(left, step, -1 - truth)) : left;
    }
    return left;
  }

  private int move(Move move) {
    Integer known = moves.get(move);
    if (known == null) {
      known = moved(move);
      moves.put(move, known);
    }
    return known;
  }

  private int moved(Move move) {
    Node node = nodes.get(move.formula());
    return switch (node.form()) {
      case CONSTANT -> move.formula();
      case CHOSEN -> node.step() == move.step() ? truth(node, move.choice()) : move.formula();
      case ALL -> all(movedParts(node, move));
      case ANY -> any(movedParts(node, move));
      case NOT -> not(movedParts(node, move).get(0));
      case AT_LEAST -> atLeast(node.step(), movedParts(node, move));
    };
  }

  private static int truth(Node chosen, int choice) {
    if (choice < 0) {
      return -1 - choice;
    }
    return (chosen.classes() & 1L << choice) != 0 ? TRUE : FALSE;
  }

  private List<Integer> movedParts(Node node, Move move) {
    List<Integer> moved = new ArrayList<>();
    for (int part : node.parts()) {
      moved.add(
          nextStep(part) <= move.step() ? move(new Move(part, move.step(), move.choice())) : part);
    }
    return moved;
  }

  private int not(int part) {
    if (isConstant(part)) {
      return TRUE - part;
    }
    Node node = nodes.get(part);
    return node.form() == Form.NOT
        ? node.parts().get(0)
        : number(new Node(Form.NOT, 0, 0, List.of(part)));
  }

  private int atLeast(int count, List<Integer> parts) {
    int needed = count;
    List<Integer> open = new ArrayList<>();
    for (int part : parts) {
      needed -= part == TRUE ? 1 : 0;
      if (part != TRUE && part != FALSE) {
        open.add(part);
      }
    }
    if (needed <= 0) {
      return TRUE;
    }
    if (open.size() <= needed) {
      return open.size() < needed ? FALSE : all(open);
    }
    open.sort(null);
    if (open.get(open.size() - 1) == UNKNOWN) {
      return UNKNOWN;
    }
    return needed == 1 ? any(open) : number(new Node(Form.AT_LEAST, needed, 0, List.copyOf(open)));
  }

  private int all(List<Integer> parts) {
    return joined(Form.ALL, parts, TRUE, FALSE);
  }

  private int any(List<Integer> parts) {
    return joined(Form.ANY, oneForEachStep(parts), FALSE, TRUE);
  }

  private int joined(Form form, List<Integer> parts, int neutral, int settling) {
    TreeSet<Integer> kept = new TreeSet<>();
    for (int part : parts) {
      if (nodes.get(part).form() == form) {
        kept.addAll(nodes.get(part).parts());
      } else if (part != neutral) {
        kept.add(part);
      }
    }
    if (kept.contains(settling)) {
      return settling;
    }
    if (kept.size() <= 1) {
      return kept.isEmpty() ? neutral : kept.first();
    }
    return number(new Node(form, 0, 0, List.copyOf(kept)));
  }

  /** "This or that answer" to one choose-one question is one formula, not two. */
  private List<Integer> oneForEachStep(List<Integer> parts) {
    Map<Integer, Long> chosen = new HashMap<>();
    List<Integer> others = new ArrayList<>();
    for (int part : parts) {
      Node node = nodes.get(part);
      if (node.form() == Form.CHOSEN) {
        chosen.merge(node.step(), node.classes(), (one, other) -> one | other);
      } else {
        others.add(part);
      }
    }
    chosen.forEach(
        (step, classes) -> others.add(number(new Node(Form.CHOSEN, step, classes, List.of()))));
    return others;
  }

  private int number(Node node) {
    Integer known = numbers.get(node);
    if (known != null) {
      return known;
    }
    numbers.put(node, nodes.size());
    nodes.add(node);
    int next = node.form() == Form.CHOSEN ? node.step() : NEVER;
    for (int part : node.parts()) {
      next = Math.min(next, nextStep(part));
    }
    if (nodes.size() > nextSteps.length) {
      nextSteps = Arrays.copyOf(nextSteps, 2 * nodes.size());
    }
    nextSteps[nodes.size() - 1] = next;
    return nodes.size() - 1;
  }
}
