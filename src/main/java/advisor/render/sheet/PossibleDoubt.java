package advisor.render.sheet;

import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether a condition can be left open by "not sure", once all its questions are answered.
 *
 * @param known what holds, and what does not, of answers to questions that do not offer "not sure"
 */
record PossibleDoubt(RuleBook book, Map<Condition, Boolean> known) {

  static boolean about(Condition condition, RuleBook book) {
    return new PossibleDoubt(book, Map.of()).leavesOpen(condition);
  }

  /** Tries both where only yes and no can be answered, and "not sure" wherever it can be. */
  private boolean leavesOpen(Condition condition) {
    if (truth(condition) != 0) {
      return false;
    }
    return condition.leaves().stream()
        .filter(leaf -> !known.containsKey(leaf) && !offersNotSure(leaf))
        .findFirst()
        .map(
            leaf ->
                with(leaf, true).leavesOpen(condition) || with(leaf, false).leavesOpen(condition))
        .orElse(true);
  }

  private boolean offersNotSure(Condition.Chosen leaf) {
    return book.question(leaf.question()).map(Question::offersNotSure).orElseThrow();
  }

  private PossibleDoubt with(Condition leaf, boolean holds) {
    Map<Condition, Boolean> more = new HashMap<>(known);
    more.put(leaf, holds);
    return new PossibleDoubt(book, more);
  }

  /** 1 where it holds, -1 where it does not, 0 where it is open. */
  private int truth(Condition condition) {
    if (condition instanceof Condition.Chosen) {
      return known.containsKey(condition) ? known.get(condition) ? 1 : -1 : 0;
    }
    if (condition instanceof Condition.Joined joined) {
      int[] parts = joined.parts().stream().mapToInt(this::truth).sorted().toArray();
      int most = parts.length - joined.atLeast();
      return joined.atLeast() == 0 ? 1 : most < 0 ? -1 : parts[most];
    }
    int part = truth(condition.parts().get(0));
    return condition instanceof Condition.Not ? -part : part;
  }
}
