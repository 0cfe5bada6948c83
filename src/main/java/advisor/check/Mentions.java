package advisor.check;

import advisor.model.Condition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a condition mentions. */
final class Mentions implements Condition.Cases<Void> {

  private final List<Condition.Chosen> all = new ArrayList<>();
  private final Set<String> restedOn = new LinkedHashSet<>();
  private boolean negated;

  private Mentions() {}

  /** Every place where a condition asks for answers, from left to right. */
  static List<Condition.Chosen> in(Condition condition) {
    return of(condition).all;
  }

  /**
   * The questions whose answers a condition rests on: those it mentions other than under a "not".
   */
  static Set<String> restedOn(Condition condition) {
    return of(condition).restedOn;
  }

  private static Mentions of(Condition condition) {
    Mentions mentions = new Mentions();
    condition.match(mentions);
    return mentions;
  }

  @Override
  public Void chosen(Condition.Chosen chosen) {
    all.add(chosen);
    if (!negated) {
      restedOn.add(chosen.question());
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
}
