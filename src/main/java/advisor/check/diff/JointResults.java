package advisor.check.diff;

import advisor.check.prove.AnswerSpace;
import advisor.check.prove.AnswerSpace.DiagramLevel;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.Join;
import java.util.HashMap;
import java.util.Map;

/**
 * Two books before the same person, who answers what either of them asks, in whichever order: both
 * results as one function. A path has an answer that a book takes, or "not sure", to each question
 * that a book asks, and none to the others.
 */
final class JointResults {

  private final AnswerSpace space;
  private final Diagram diagram;
  private final int most;
  private final Join higher;
  private final Map<Integer, Integer> known = new HashMap<>();

  /**
   * Of results from 1 on.
   *
   * @param most more than the highest of them
   */
  JointResults(AnswerSpace space, int most) {
    this.space = space;
    this.diagram = space.diagram();
    this.most = most;
    this.higher = diagram.join(Math::max, never(), Diagram.NO);
  }

  private int never() {
    return Diagram.constant(most * most);
  }

  int before(int both) {
    return both / most;
  }

  int after(int both) {
    return both % most;
  }

  /**
   * The function to both results; 0 for what is no path.
   *
   * @param before what the walks of the old book lead to, 0 for what is none; and so after
   */
  int of(BookFunctions old, int before, BookFunctions recent, int after) {
    Join pair = diagram.join((one, other) -> one * most + other, Diagram.NO, never());
    return diagram.within(paths(old, recent), pair.of(ofAll(before), ofAll(after)));
  }

  private int paths(BookFunctions old, BookFunctions recent) {
    return space.every(
        i -> {
          int asked = diagram.or(where(old, i, true), where(recent, i, true));
          int passed = diagram.and(where(old, i, false), where(recent, i, false));
          int none = space.passed(i, space.first(i).notApplicable());
          int neither = diagram.and(old.notOffered(i), recent.notOffered(i));
          return diagram.and(diagram.not(neither), diagram.or(asked, diagram.and(none, passed)));
        });
  }

  /** Where a book asks a question, or where it does not. */
  private int where(BookFunctions book, int question, boolean asked) {
    int set = asked ? book.asked(question) : diagram.not(book.asked(question));
    return ofAll(diagram.and(book.walks(), set));
  }

  /**
   * A function of walks as one of answers to any questions. Of all walks that leave some of these
   * out, just one is that of a person with these answers.
   */
  int ofAll(int walks) {
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
    int passed = Diagram.NO;
    if (level.first()) {
      int notApplicable = ofAll(leftOut(walks, at, level.notApplicable()));
      passed = higher.of(notApplicable, ofAll(leftOut(walks, at, level.unanswered())));
      row[1 + level.notApplicable()] = passed;
      row[1 + level.unsure()] = higher.of(passed, ofAll(diagram.with(walks, at, level.unsure())));
    }
    for (int i = 0; i < level.given(); i++) {
      row[1 + i] = higher.of(passed, ofAll(diagram.with(walks, at, i)));
    }
    return diagram.choose(row);
  }

  /** What is left where a question is left out, whatever is ticked there. */
  private int leftOut(int walks, int first, int choice) {
    int left = diagram.with(walks, first, choice);
    for (int i = first + 1; i <= space.lastLevel(space.level(first).question()); i++) {
      left = diagram.with(left, i, 0);
    }
    return left;
  }
}
