package advisor.check.query;

import advisor.model.Condition;

/** A condition in one line of ids: {@code goal: pain or stress, and not (limits: yes)}. */
public final class ConditionIds implements Condition.Cases<String> {

  private ConditionIds() {}

  public static String of(Condition condition) {
    return condition.equals(Condition.ALWAYS) ? "always" : condition.match(new ConditionIds());
  }

  /** Returns a condition with named conditions written out. */
  public static String whole(Condition condition) {
    return of(unnamed(condition));
  }

  private static Condition unnamed(Condition condition) {
    return condition instanceof Condition.Named named
        ? unnamed(named.part())
        : condition.map(ConditionIds::unnamed);
  }

  @Override
  public String chosen(Condition.Chosen chosen) {
    String answers = String.join(" or ", chosen.anyOf());
    String count = "at least " + chosen.atLeast() + (chosen.isOfAny() ? "" : " of ");
    boolean isCounted = chosen.isOfAny() || chosen.atLeast() > 1;
    return chosen.question() + ": " + (isCounted ? count : "") + answers;
  }

  @Override
  public String joined(Condition.Joined joined) {
    return switch (joined.howMany()) {
      case ALL -> parts(joined, ", and ");
      case ANY -> "(" + parts(joined, "; or ") + ")";
      case AT_LEAST -> "at least " + joined.atLeast() + " of (" + parts(joined, "; ") + ")";
    };
  }

  private String parts(Condition.Joined joined, String between) {
    return String.join(between, joined.parts().stream().map(part -> part.match(this)).toList());
  }

  @Override
  public String not(Condition.Not not) {
    return "not (" + not.part().match(this) + ")";
  }

  @Override
  public String named(Condition.Named named) {
    return "condition " + named.id();
  }
}
