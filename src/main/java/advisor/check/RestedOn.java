package advisor.check;

import advisor.model.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a condition rests on. */
final class RestedOn implements Condition.Cases<Void> {

  private final Set<String> questions = new LinkedHashSet<>();
  private boolean negated;

  private RestedOn() {}

  /**
   * The questions whose answers a condition rests on: those it mentions other than under a "not".
   */
  static Set<String> questions(Condition condition) {
    RestedOn found = new RestedOn();
    condition.match(found);
    return found.questions;
  }

  @Override
  public Void chosen(Condition.Chosen chosen) {
    if (!negated) {
      questions.add(chosen.question());
    }
    return null;
  }

  @Override
  public Void all(Condition.All all) {
    all.parts().forEach(part -> part.match(this));
    return null;
  }

  @Override
  public Void any(Condition.Any any) {
    any.parts().forEach(part -> part.match(this));
    return null;
  }

  @Override
  public Void not(Condition.Not not) {
    negated = !negated;
    not.part().match(this);
    negated = !negated;
    return null;
  }

  @Override
  public Void atLeast(Condition.AtLeast atLeast) {
    atLeast.of().forEach(part -> part.match(this));
    return null;
  }

  @Override
  public Void counted(Condition.Counted counted) {
    return chosen(new Condition.Chosen(counted.question(), List.of()));
  }

  @Override
  public Void named(Condition.Named named) {
    return named.part().match(this);
  }
}
