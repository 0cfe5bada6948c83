package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import java.util.List;
import java.util.Set;

/** Explains results as far as the keys that are wanted need it, and no further. */
record Explaining(Evaluator evaluator, Explainer explainer, ResultKey.Needs needs) {

  static Explaining of(Evaluator evaluator, List<ResultKey> keys) {
    ResultKey.Needs most = ResultKey.Needs.OUTCOME;
    for (ResultKey key : keys) {
      most = key.needs().compareTo(most) > 0 ? key.needs() : most;
    }
    return new Explaining(evaluator, new Explainer(evaluator), most);
  }

  /** Whether a verdict is not enough. */
  boolean isNeeded() {
    return needs.compareTo(ResultKey.Needs.TOTALS) > 0;
  }

  Explanation explain(Walk walk) {
    Evaluation evaluation = evaluator.evaluate(walk);
    return switch (needs) {
      case WHAT_IF -> explainer.explain(evaluation);
      case DECISIVE -> explainer.explainWithoutWhatIf(evaluation);
      default -> new Explanation(evaluation, Set.of(), List.of(), false);
    };
  }
}
