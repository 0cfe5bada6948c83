package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which rules are never true without another one, on the paths that no stop ends. */
final class RulePairs {

  private final boolean[][] within;

  RulePairs(BookFunctions book) {
    Diagram diagram = book.diagram();
    List<Rule> rules = book.book().rules();
    int[] isTrue = rules.stream().mapToInt(rule -> book.isTrue(rule.when())).toArray();
    int[] isNot = Arrays.stream(isTrue).map(diagram::not).toArray();
    this.within = new boolean[isTrue.length][isTrue.length];
    for (int i = 0; i < within.length; i++) {
      int counts = diagram.and(book.completePaths(), isTrue[i]);
      for (int j = 0; counts != Diagram.NO && j < within.length; j++) {
        within[i][j] = i != j && !diagram.meet(counts, isNot[j]);
      }
    }
  }

  /** Whether the first rule counts only where the second does. */
  boolean isWithin(int one, int other) {
    return within[one][other];
  }

  /** Two rules by position. */
  record Pair(int one, int other) {}

  /** Pairs of rules that count on the same paths, in file order. */
  List<Pair> equal() {
    List<Pair> equal = new ArrayList<>();
    for (int i = 0; i < within.length; i++) {
      for (int j = i + 1; j < within.length; j++) {
        if (isWithin(i, j) && isWithin(j, i)) {
          equal.add(new Pair(i, j));
        }
      }
    }
    return equal;
  }
}
