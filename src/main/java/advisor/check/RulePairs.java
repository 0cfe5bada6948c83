package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.model.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which rules are never true without another one, on the paths that no stop ends. A path on which a
 * rule is true without another is kept: it may refute more pairs than one.
 */
final class RulePairs {

  private final Diagram diagram;
  private final int[] isTrue;
  private final BitSet[] within;

  RulePairs(BookFunctions book) {
    this.diagram = book.diagram();
    List<Rule> rules = book.book().rules();
    this.isTrue = rules.stream().mapToInt(rule -> book.isTrue(rule.when())).toArray();
    this.within = new BitSet[isTrue.length];
    for (int i = 0; i < within.length; i++) {
      within[i] = new BitSet();
      int counts = diagram.and(book.completePaths(), isTrue[i]);
      if (counts != Diagram.NO) {
        within[i].set(0, isTrue.length);
        refute(within[i], counts);
        within[i].clear(i);
      }
    }
  }

  private void refute(BitSet candidates, int counts) {
    for (int j = candidates.nextSetBit(0); j >= 0; j = candidates.nextSetBit(j + 1)) {
      int without = diagram.and(counts, diagram.not(isTrue[j]));
      if (without != Diagram.NO) {
        int[] path = diagram.first(without);
        candidates.stream()
            .filter(each -> !diagram.has(isTrue[each], path))
            .forEach(candidates::clear);
      }
    }
  }

  /** Whether the first rule counts only where the second does. */
  boolean isWithin(int one, int other) {
    return within[one].get(other);
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
