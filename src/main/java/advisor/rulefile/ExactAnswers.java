package advisor.rulefile;

import advisor.evaluate.Marks;
import advisor.interview.AnswerText;
import advisor.interview.Understood;
import advisor.model.Question;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids that answer a question, with what they mean: what {@link AnswerText} makes of them, looked
 * up. {@link Marks#UNANSWERED} stands for everything that takes more than a look.
 *
 * @param none what an empty list means
 * @param notSure what null means
 */
record ExactAnswers(
    int position, boolean many, Map<String, Long> marks, long none, long notSure) {

  static ExactAnswers of(Question question, int position) {
    Map<String, Long> marks = new HashMap<>();
    for (AnswerText.Choice choice : AnswerText.choices(question)) {
      if (AnswerText.understand(question, choice.id()) instanceof Understood.Meant meant) {
        marks.put(choice.id(), Marks.of(question, meant.response()));
      }
    }
    return new ExactAnswers(
        position,
        question.choosesMany(),
        marks,
        question.offersNone() ? 0 : Marks.UNANSWERED,
        question.offersNotSure() ? Marks.NOT_SURE : Marks.UNANSWERED);
  }

  long mark(String word) {
    Long mark = marks.get(word);
    return mark == null ? Marks.UNANSWERED : mark;
  }

  /** Both answers together, where both may be given and neither is given twice. */
  long and(long one, long other) {
    boolean joins =
        many && Marks.isGiven(one) && Marks.isGiven(other) && one != 0 && other != 0;
    return joins && (one & other) == 0 ? one | other : Marks.UNANSWERED;
  }
}
