package advisor.interview;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.List;

/** The questions without an answer that apply, or may once others are answered. */
final class MissingAnswers {

  private MissingAnswers() {}

  /** Their ids, in file order; none where a stop is true. */
  static List<String> of(Evaluator evaluator, long[] given) {
    Walk walk = evaluator.walk(given);
    List<String> missing = new ArrayList<>();
    long[] marks = walk.marks();
    int from = walk.end() == Walk.End.UNANSWERED ? walk.position() : marks.length;
    for (int i = from; i < marks.length; i++) {
      Truth applies = evaluator.applies(i, marks);
      if (applies == Truth.FALSE) {
        marks[i] = AnswerBits.NOT_APPLICABLE;
      } else if (given[i] == AnswerBits.UNANSWERED) {
        missing.add(evaluator.questions().get(i).id());
      } else if (applies == Truth.TRUE) {
        marks[i] = given[i];
      }
    }
    return missing;
  }
}
