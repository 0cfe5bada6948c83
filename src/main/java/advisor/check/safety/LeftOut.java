package advisor.check.safety;

import advisor.model.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition as if certain questions made nothing true in it. What is under a "not" stays. */
final class LeftOut implements Condition.Cases<Condition> {

  private static final Condition NEVER = new Condition.Any(List.of());

  private final Set<String> questions;
  private final boolean negated;

  private LeftOut(Set<String> questions, boolean negated) {
    this.questions = questions;
    this.negated = negated;
  }

  static Condition of(Condition condition, Set<String> questions) {
    return condition.match(new LeftOut(questions, false));
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

  @Override
  public Condition chosen(Condition.Chosen chosen) {
    return !negated && questions.contains(chosen.question()) ? NEVER : chosen;
  }

  @Override
  public Condition all(Condition.All all) {
    return new Condition.All(each(all.parts()));
  }

  @Override
  public Condition any(Condition.Any any) {
    return new Condition.Any(each(any.parts()));
  }

  @Override
  public Condition not(Condition.Not not) {
    return new Condition.Not(not.part().match(new LeftOut(questions, !negated)));
  }

  @Override
  public Condition atLeast(Condition.AtLeast atLeast) {
    return new Condition.AtLeast(atLeast.count(), each(atLeast.of()));
  }

  @Override
  public Condition counted(Condition.Counted counted) {
    return !negated && questions.contains(counted.question()) ? NEVER : counted;
  }

  @Override
  public Condition named(Condition.Named named) {
    return new Condition.Named(named.id(), named.label(), named.part().match(this));
  }

  private List<Condition> each(List<Condition> parts) {
    return parts.stream().map(part -> part.match(this)).toList();
  }
}
