package advisor.interview;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Question;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer that was changed, and what follows from it.
 *
 * @param before the walk with the earlier answer
 * @param after the walk with the new one
 */
record ChangedAnswer(Evaluator evaluator, Question question, Walk before, Walk after) {

  /**
   * Names the questions that are now asked, whatever the other answers are, and the answers that no
   * longer count. Empty where there are none, and where a stop is shown instead.
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
            + named(" These questions are now asked as well: ", asked)
            + named(" These answers are no longer used: ", dropped);
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
