package advisor.render.sheet;

import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds out whether "not sure" can leave a condition open once all its questions are answered. If
 * there are too many ways to answer them, the result is yes.
 */
final class PossibleDoubt {

  private static final int MOST_TRIED = 10_000;

  private final RuleBook book;
  private int tried;

  private PossibleDoubt(RuleBook book) {
    this.book = book;
  }

  static boolean about(Condition condition, RuleBook book) {
    return new PossibleDoubt(book).leavesOpen(condition, Map.of());
  }

  /**
   * Assumes "not sure" wherever a question offers it, and tries true and false for all other
   * leaves.
   *
   * @param known the leaves already tried as true or false
   */
  private boolean leavesOpen(Condition condition, Map<Condition, Boolean> known) {
    int truth = truth(condition, known);
    if (truth != 0 || tried++ == MOST_TRIED) {
      return truth == 0;
    }
    return condition.leaves().stream()
        .filter(leaf -> !known.containsKey(leaf) && !offersNotSure(leaf))
        .findFirst()
        .map(
            leaf ->
                leavesOpen(condition, with(leaf, true, known))
                    || leavesOpen(condition, with(leaf, false, known)))
        .orElse(true);
  }

  private boolean offersNotSure(Condition.Chosen leaf) {
    return book.question(leaf.question()).map(Question::offersNotSure).orElseThrow();
  }

  private static Map<Condition, Boolean> with(
      Condition leaf, boolean holds, Map<Condition, Boolean> known) {
    Map<Condition, Boolean> more = new HashMap<>(known);
    more.put(leaf, holds);
    return more;
  }

  /** 1 if the condition is true, -1 if it is false, 0 if it is open. */
  private static int truth(Condition condition, Map<Condition, Boolean> known) {
    if (condition instanceof Condition.Chosen) {
      return known.containsKey(condition) ? known.get(condition) ? 1 : -1 : 0;
    }
    if (condition instanceof Condition.Joined joined) {
      int[] parts = joined.parts().stream().mapToInt(part -> truth(part, known)).sorted().toArray();
      int most = parts.length - joined.atLeast();
      return joined.atLeast() == 0 ? 1 : most < 0 ? -1 : parts[most];
    }
    int part = truth(condition.parts().get(0), known);
    return condition instanceof Condition.Not ? -part : part;
  }
}
