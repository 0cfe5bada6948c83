package advisor.interview;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Question;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * What an answer that was given again has changed.
 *
 * @param before how the answers were taken with the earlier one
 * @param after how they are taken with the one in its place
 */
record ChangedAnswer(Evaluator evaluator, Question question, Walk before, Walk after) {

  /**
   * The questions that come because of it, whatever is answered to others, and the answers that
   * count no longer; empty where neither is so, and where a stop is told instead.
   */
  String news() {
    List<String> asked = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    for (int i = 0; i < evaluator.questions().size(); i++) {
      String topic = evaluator.questions().get(i).topic();
      if (isAskedNow(i)) {
        asked.add(topic);
      } else if (AnswerBits.isResponse(before.mark(i))
          && after.mark(i) == AnswerBits.NOT_APPLICABLE) {
        dropped.add(topic);
      }
    }
    boolean silent = after.end() == Walk.End.STOPPED || asked.isEmpty() && dropped.isEmpty();
    return silent
        ? ""
        : "You changed: "
            + question.topic()
            + "."
            + named(" Because of that you are asked as well: ", asked)
            + named(" No longer used: ", dropped);
  }

  private boolean isAskedNow(int question) {
    return before.mark(question) == AnswerBits.NOT_APPLICABLE
        && after.mark(question) == AnswerBits.UNANSWERED
        && evaluator.applies(question, after.marks()) == Truth.TRUE;
  }

  private static String named(String lead, List<String> topics) {
    return topics.isEmpty() ? "" : lead + String.join(", ", topics) + ".";
  }
}
