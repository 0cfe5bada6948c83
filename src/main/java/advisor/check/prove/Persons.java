package advisor.check.prove;

import advisor.check.prove.AnswerSpace.DiagramLevel;
import java.util.HashMap;
import java.util.Map;

/**
 * Functions of walks as functions of persons, each of whom has an answer to every question, asked
 * or not: what the walk of that person leads to, or 0 where there is none. So two walks that are
 * alike wherever both are asked are those of one person with another answer.
 */
public final class Persons {

  private final AnswerSpace space;
  private final Diagram diagram;
  private final Join higher;
  private final Map<Integer, Integer> known = new HashMap<>();

  Persons(AnswerSpace space) {
    this.space = space;
    this.diagram = space.diagram();
    this.higher = diagram.join(Math::max, Diagram.NONE, Diagram.NO);
  }

  /** Of all walks that leave some questions out, just one is that of a person. */
  public int of(int walks) {
    if (Diagram.isConstant(walks)) {
      return walks;
    }
    Integer found = known.get(walks);
    if (found == null) {
      found = decided(walks);
      known.put(walks, found);
    }
    return found;
  }

  private int decided(int walks) {
    int at = diagram.level(walks);
    DiagramLevel level = space.level(at);
    int[] row = diagram.row(at);
    int passed = level.first() ? passed(walks, at) : Diagram.NO;
    for (int i = 1; i < row.length; i++) {
      boolean asked = i <= level.given() || i == 1 + level.unsure();
      row[i] = asked ? higher.of(passed, of(diagram.with(walks, at, i - 1))) : passed;
    }
    return diagram.choose(row);
  }

  /** What is left for those who are not asked, whatever is ticked there. */
  private int passed(int walks, int first) {
    DiagramLevel level = space.level(first);
    return higher.of(
        of(leftOut(walks, first, level.notApplicable())),
        of(leftOut(walks, first, level.unanswered())));
  }

  private int leftOut(int walks, int first, int choice) {
    int left = diagram.with(walks, first, choice);
    for (int i = first + 1; i <= space.lastLevel(space.level(first).question()); i++) {
      left = diagram.with(left, i, 0);
    }
    return left;
  }
}
