package advisor.check.diff;

import advisor.model.RuleBook;
import advisor.model.StopOutcome;
import java.util.List;

/** The stop outcomes of two books, the most urgent first in each. */
record Urgency(List<String> old, List<String> recent) {

  static Urgency of(RuleBook before, RuleBook after) {
    return new Urgency(
        FileChanges.ids(before.stopOutcomes(), StopOutcome::id),
        FileChanges.ids(after.stopOutcomes(), StopOutcome::id));
  }

  /**
   * Whether the old book stops somebody whom the new one does not stop, or sends somewhere less
   * urgent: by the order of either book that has both outcomes, else by the places in their own.
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
