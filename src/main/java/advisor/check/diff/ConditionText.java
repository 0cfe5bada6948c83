package advisor.check.diff;

import advisor.model.Condition;
import java.util.List;

/** A condition in one line of ids: {@code goal: pain or stress, and not (limits: yes)}. */
final class ConditionText implements Condition.Cases<String> {

  private ConditionText() {}

  static String of(Condition condition) {
    return condition.equals(Condition.ALWAYS) ? "always" : condition.match(new ConditionText());
  }

  @Override
  public String chosen(Condition.Chosen chosen) {
    return chosen.question() + ": " + String.join(" or ", chosen.anyOf());
  }

  @Override
  public String all(Condition.All all) {
    return joined(all.parts(), ", and ");
  }

  @Override
  public String any(Condition.Any any) {
    return "(" + joined(any.parts(), "; or ") + ")";
  }

  @Override
  public String not(Condition.Not not) {
    return "not (" + not.part().match(this) + ")";
  }

  @Override
  public String atLeast(Condition.AtLeast atLeast) {
    return "at least " + atLeast.count() + " of (" + joined(atLeast.parts(), "; ") + ")";
  }

  @Override
  public String counted(Condition.Counted counted) {
    return counted.question() + ": at least " + counted.atLeast();
  }

  @Override
  public String named(Condition.Named named) {
    return "condition " + named.id();
  }

  private String joined(List<Condition> parts, String between) {
    return String.join(between, parts.stream().map(part -> part.match(this)).toList());
  }
}
