package advisor.check.query;

import advisor.model.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the questions that can make a condition true, and removes some of them. Parts under a "not"
 * stay as they are.
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

  /** Every {@link Condition.Chosen} that can make the condition true: those not under a "not". */
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

  /** Returns the ids of the questions that can make the condition true, in the order mentioned. */
  public static Set<String> restedOn(Condition condition) {
    Set<String> rested = new LinkedHashSet<>();
    leaves(condition).forEach(leaf -> rested.add(leaf.question()));
    return rested;
  }
}
