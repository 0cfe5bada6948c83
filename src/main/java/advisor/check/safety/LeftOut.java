package advisor.check.safety;

import advisor.model.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition as if certain questions made nothing true in it. What is under a "not" stays. */
final class LeftOut {

  private static final Condition NEVER = Condition.Joined.any(List.of());

  private LeftOut() {}

  static Condition of(Condition condition, Set<String> questions) {
    return of(condition, questions, false);
  }

  private static Condition of(Condition condition, Set<String> questions, boolean negated) {
    if (condition instanceof Condition.Chosen leaf) {
      return !negated && questions.contains(leaf.question()) ? NEVER : leaf;
    }
    boolean within = negated ^ condition instanceof Condition.Not;
    return condition.map(part -> of(part, questions, within));
  }

  /**
   * The questions whose answers a condition rests on: those that it mentions other than under a
   * "not".
   */
  static Set<String> restedOn(Condition condition) {
    Set<String> rested = new LinkedHashSet<>(condition.questions());
    rested.removeIf(question -> of(condition, Set.of(question)).equals(condition));
    return rested;
  }
}
