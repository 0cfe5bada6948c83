package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.model.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** Two rules by position. */
  record RulePair(int one, int other) {}

  /** Pairs of rules that count on the same paths, in file order. */
  Stream<RulePair> equal() {
    return nested().filter(pair -> pair.one() < pair.other() && isEqual(pair));
  }

  /** Whether of a nested pair the other counts only where the one does, too. */
  boolean isEqual(RulePair nested) {
    return within[nested.other()][nested.one()];
  }

  /** Pairs of which the one counts only where the other does, in file order. */
  Stream<RulePair> nested() {
    return IntStream.range(0, within.length)
        .boxed()
        .flatMap(one -> pairs(one).filter(pair -> within[one][pair.other()]));
  }

  private Stream<RulePair> pairs(int one) {
    return IntStream.range(0, within.length).mapToObj(other -> new RulePair(one, other));
  }
}
