package advisor.render.records;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.evaluate.Verdict;
import advisor.explain.Explanation;
import advisor.render.json.ResultKey;
import java.util.List;

/** What the value of a field follows from. */
enum FieldBasis {
  VERDICT,
  HEADLINE,
  REASONS,
  OTHER_SIDE,
  STOPS,
  CAUTIONS,
  REMARKS,
  /** So much that hardly two results have it in common. */
  EVERYTHING;

  static FieldBasis of(ResultKey key) {
    return switch (key) {
      case HEADLINE -> HEADLINE;
      case REASONS -> REASONS;
      case OTHER_SIDE -> OTHER_SIDE;
      case STOPS -> STOPS;
      case CAUTIONS -> CAUTIONS;
      case REMARKS -> REMARKS;
      case ANSWERS, WHAT_IF, WHAT_IF_COMPLETE -> EVERYTHING;
      default -> VERDICT;
    };
  }

  /** Adds what results are compared by: where it is equal, the value is the same. */
  void addTo(NumbersKey key, Verdict verdict, Explanation explanation) {
    Evaluation evaluation = explanation.evaluation();
    switch (this) {
      case VERDICT -> key.add(verdict);
      case HEADLINE -> {
        key.add(verdict);
        addCautions(evaluation, key);
      }
      case REASONS -> addWithWhy(evaluation.reasons(), explanation, key);
      case OTHER_SIDE -> addWithWhy(evaluation.otherSide(), explanation, key);
      case STOPS -> addWithWhy(evaluation.warningSigns(), explanation, key);
      case CAUTIONS -> addCautions(evaluation, key);
      case REMARKS -> addWithWhy(evaluation.toldRemarks(), explanation, key);
      case EVERYTHING -> throw new IllegalStateException("hardly two are equal");
    }
  }

  /** Nobody is told why there is a caution. */
  private static void addCautions(Evaluation evaluation, NumbersKey key) {
    add(evaluation.doubts(), key);
    add(evaluation.toldCautions(), key);
  }

  private static void add(List<? extends Judgement<?>> told, NumbersKey key) {
    key.add(told.size());
    for (Judgement<?> judged : told) {
      key.add(judged.number(), judged.truth().ordinal());
    }
  }

  private static void addWithWhy(
      List<? extends Judgement<?>> told, Explanation explanation, NumbersKey key) {
    add(told, key);
    for (Judgement<?> judged : told) {
      key.add(explanation.isDecisive(judged.id()) ? 1 : 0);
      key.add(judged.marks());
    }
  }
}
