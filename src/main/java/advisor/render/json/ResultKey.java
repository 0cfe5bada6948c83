package advisor.render.json;

import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a result in the format {@code advisor-result/2}, in the order written. */
public enum ResultKey {
  FORMAT("format", Needs.VERDICT),
  RULES("rules", Needs.VERDICT),
  KIND("kind", Needs.VERDICT),
  OUTCOME("outcome", Needs.VERDICT),
  LABEL("label", Needs.VERDICT),
  HEADLINE("headline", Needs.EVALUATION),
  ADVICE("advice", Needs.VERDICT),
  NEXT("next", Needs.EVALUATION),
  WATCH("watch", Needs.VERDICT),
  STRENGTH("strength", Needs.VERDICT),
  SETTLED("settled", Needs.EVALUATION),
  TOTALS("totals", Needs.VERDICT),
  TIED("tied", Needs.EVALUATION),
  REASONS("reasons", Needs.DECISIVE),
  OTHER_SIDE("otherSide", Needs.DECISIVE),
  STOPS("stops", Needs.EVALUATION),
  CAUTIONS("cautions", Needs.EVALUATION),
  REMARKS("remarks", Needs.EVALUATION),
  WHAT_IF("whatIf", Needs.WHAT_IF),
  WHAT_IF_COMPLETE("whatIfComplete", Needs.WHAT_IF),
  ANSWERS("answers", Needs.EVALUATION);

  /** What has to be worked out for a value; each constant includes those before it. */
  public enum Needs {
    VERDICT,
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

  /** The key in JSON. */
  public String id() {
    return id;
  }

  public Needs needs() {
    return needs;
  }

  public static Optional<ResultKey> of(String id) {
    return Stream.of(values()).filter(key -> key.id.equals(id)).findFirst();
  }
}
