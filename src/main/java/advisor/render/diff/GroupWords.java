package advisor.render.diff;

import advisor.check.diff.Difference;
import advisor.check.diff.Difference.Group;
import advisor.check.diff.Difference.Result;

/** From which result to which, in the ids that the files have for them. */
final class GroupWords {

  private GroupWords() {}

  /** Of another outcome, the strength does not matter so much. */
  static String inShort(Group group) {
    String before = group.before().outcome();
    String after = group.after().outcome();
    return before.equals(after) ? whole(group) : told(before) + " -> " + told(after);
  }

  static String whole(Group group) {
    Result before = group.before();
    Result after = group.after();
    return before.outcome().equals(after.outcome())
        ? told(before.outcome()) + ": " + strength(before) + " -> " + strength(after)
        : told(before) + " -> " + told(after);
  }

  private static String told(Result result) {
    String strength = result.strength().isPresent() ? " (" + strength(result) + ")" : "";
    return told(result.outcome()) + strength;
  }

  private static String told(String outcome) {
    return outcome.equals(Difference.NOT_OFFERED) ? "answer not offered" : outcome;
  }

  private static String strength(Result result) {
    return result.strength().orElse("");
  }
}
