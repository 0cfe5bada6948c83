package advisor.check.diff;

import advisor.check.prove.AnswerSpace;
import advisor.check.prove.Diagram;
import java.util.HashMap;
import java.util.Map;

/**
 * Two books walked through by the same person, who answers what either of them asks, as a function
 * to both results.
 */
final class JointEnds {

  private final AnswerSpace space;
  private final Diagram diagram;
  private final int most;
  private final Map<Both, Integer> known = new HashMap<>();

  private record Both(int before, int after) {}

  /**
   * Of results from 1 on.
   *
   * @param most more than the highest of them
   */
  JointEnds(AnswerSpace space, int most) {
    this.space = space;
    this.diagram = space.diagram();
    this.most = most;
  }

  int before(int end) {
    return end / most;
  }

  int after(int end) {
    return end % most;
  }

  /** The function of what paths lead to in both books; 0 for what is a path in neither. */
  int of(int before, int after) {
    if (before == Diagram.NO || after == Diagram.NO) {
      return Diagram.NO;
    }
    if (Diagram.isConstant(before) && Diagram.isConstant(after)) {
      return Diagram.constant(Diagram.value(before) * most + Diagram.value(after));
    }
    Both both = new Both(before, after);
    Integer found = known.get(both);
    if (found == null) {
      found = chosen(before, after);
      known.put(both, found);
    }
    return found;
  }

  private int chosen(int before, int after) {
    int level = Math.min(diagram.level(before), diagram.level(after));
    boolean asked = space.isAsked(before, level) || space.isAsked(after, level);
    int[] row = diagram.row(level);
    if (!asked) {
      int passed = space.level(level).notApplicable();
      row[1 + passed] = of(space.passedOn(before, level), space.passedOn(after, level));
    }
    for (int i = 0; asked && i < space.level(level).given(); i++) {
      row[1 + i] = of(left(before, level, i), left(after, level, i));
    }
    return diagram.choose(row);
  }

  private int left(int book, int level, int choice) {
    return space.isAsked(book, level)
        ? diagram.with(book, level, choice)
        : space.passedOn(book, level);
  }
}
