package advisor.check.diff;

import advisor.model.RuleBook;
import advisor.model.StopOutcome;
import java.util.List;

/** The stop outcomes of two books, each with the most urgent first. */
record Urgency(List<String> old, List<String> recent) {

  static Urgency of(RuleBook before, RuleBook after) {
    return new Urgency(
        before.stopOutcomes().stream().map(StopOutcome::id).toList(),
        after.stopOutcomes().stream().map(StopOutcome::id).toList());
  }

  /**
   * Whether the old book stops somebody and the new one does not, or sends them somewhere less
   * urgent. The order of a book that has both outcomes decides; if neither has both, each outcome's
   * position in its own book does.
   */
  boolean isLost(String before, String after) {
    if (!old.contains(before)) {
      return false;
    }
    boolean known = old.contains(after) || recent.contains(before);
    return !recent.contains(after)
        || isLess(old, before, after)
        || isLess(recent, before, after)
        || !known && recent.indexOf(after) > old.indexOf(before);
  }

  private static boolean isLess(List<String> order, String before, String after) {
    return order.contains(before) && order.indexOf(after) > order.indexOf(before);
  }
}
