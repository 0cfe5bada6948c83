package advisor.render;

import java.util.Optional;

/** The keys of a result in the format {@code advisor-result/2}, in the order written. */
public enum ResultKey {
  FORMAT("format", Needs.OUTCOME),
  RULES("rules", Needs.OUTCOME),
  KIND("kind", Needs.OUTCOME),
  OUTCOME("outcome", Needs.OUTCOME),
  LABEL("label", Needs.OUTCOME),
  HEADLINE("headline", Needs.EVALUATION),
  ADVICE("advice", Needs.OUTCOME),
  NEXT("next", Needs.OUTCOME),
  WATCH("watch", Needs.OUTCOME),
  STRENGTH("strength", Needs.OUTCOME),
  SETTLED("settled", Needs.EVALUATION),
  TOTALS("totals", Needs.TOTALS),
  TIED("tied", Needs.EVALUATION),
  REASONS("reasons", Needs.DECISIVE),
  OTHER_SIDE("otherSide", Needs.DECISIVE),
  STOPS("stops", Needs.EVALUATION),
  CAUTIONS("cautions", Needs.EVALUATION),
  REMARKS("remarks", Needs.EVALUATION),
  WHAT_IF("whatIf", Needs.WHAT_IF),
  WHAT_IF_COMPLETE("whatIfComplete", Needs.WHAT_IF),
  ANSWERS("answers", Needs.EVALUATION);

  /** What has to be worked out to tell it; each includes those before it. */
  enum Needs {
    /** Outcome and strength: the same text whenever they are the same. */
    OUTCOME,
    TOTALS,
    EVALUATION,
    DECISIVE,
    WHAT_IF
  }

  private final String id;
  private final Needs needs;

  ResultKey(String id, Needs needs) {
    this.id = id;
    this.needs = needs;
  }

  /** As JSON writes it. */
  public String id() {
    return id;
  }

  Needs needs() {
    return needs;
  }

  /** The key that is written so. */
  public static Optional<ResultKey> of(String id) {
    for (ResultKey key : values()) {
      if (key.id.equals(id)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
