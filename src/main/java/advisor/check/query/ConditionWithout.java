package advisor.check.query;

import advisor.model.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a condition rests on, and a condition as if certain questions made nothing true in it. What
 * is under a "not" stays.
 */
public final class ConditionWithout {

  private static final Condition NEVER = Condition.Joined.any(List.of());

  private ConditionWithout() {}

  public static Condition of(Condition condition, Set<String> questions) {
    return of(condition, questions, false);
  }

  private static Condition of(Condition condition, Set<String> questions, boolean negated) {
    if (condition instanceof Condition.Chosen leaf) {
      return !negated && questions.contains(leaf.question()) ? NEVER : leaf;
    }
    boolean within = negated ^ condition instanceof Condition.Not;
    return condition.map(part -> of(part, questions, within));
  }

  /** What can make it true: all that asks for answers other than under a "not". */
  public static Stream<Condition.Chosen> leaves(Condition condition) {
    return leaves(condition, false);
  }

  private static Stream<Condition.Chosen> leaves(Condition condition, boolean negated) {
    if (condition instanceof Condition.Chosen leaf) {
      return negated ? Stream.empty() : Stream.of(leaf);
    }
    boolean within = negated ^ condition instanceof Condition.Not;
    return condition.parts().stream().flatMap(part -> leaves(part, within));
  }

  /** The questions whose answers a condition rests on, in the order mentioned. */
  public static Set<String> restedOn(Condition condition) {
    Set<String> rested = new LinkedHashSet<>();
    leaves(condition).forEach(leaf -> rested.add(leaf.question()));
    return rested;
  }
}
