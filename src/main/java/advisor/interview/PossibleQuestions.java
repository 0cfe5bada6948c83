package advisor.interview;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.List;

/** The questions that are asked of somebody, or may be once others are answered. */
final class PossibleQuestions {

  private PossibleQuestions() {}

  /**
   * Their ids, in file order, whether a stop ends the interview or not; no further answer makes
   * them more.
   *
   * @param given a mark for every question; that of a question that may not apply rules out nothing
   */
  static List<String> of(Evaluator evaluator, long[] given) {
    List<String> possible = new ArrayList<>();
    long[] marks = evaluator.questions().unanswered();
    for (int i = 0; i < marks.length; i++) {
      Truth applies = evaluator.applies(i, marks);
      if (applies == Truth.FALSE) {
        marks[i] = AnswerBits.NOT_APPLICABLE;
      } else {
        possible.add(evaluator.questions().get(i).id());
        marks[i] = applies == Truth.TRUE ? given[i] : AnswerBits.UNANSWERED;
      }
    }
    return possible;
  }
}
