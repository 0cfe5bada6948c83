package advisor.rulefile;

import advisor.evaluate.Marks;
import advisor.interview.AnswerText;
import advisor.interview.Understood;
import advisor.model.Question;
import java.util.Arrays;
import java.util.List;

/**
 * The ids that answer a question, with what they mean: what {@link AnswerText} makes of them,
 * looked up. {@link Marks#UNANSWERED} stands for everything that takes more than a look.
 *
 * @param marks what each of the words means
 * @param none what an empty list means
 * @param notSure what null means
 */
record ExactAnswers(
    int position, boolean many, char[][] words, long[] marks, long none, long notSure) {

  static ExactAnswers of(Question question, int position) {
    List<AnswerText.Choice> choices = AnswerText.choices(question);
    char[][] words = new char[choices.size()][];
    long[] marks = new long[choices.size()];
    for (int i = 0; i < words.length; i++) {
      String id = choices.get(i).id();
      words[i] = id.toCharArray();
      marks[i] =
          AnswerText.understand(question, id) instanceof Understood.Meant meant
              ? Marks.of(question, meant.response())
              : Marks.UNANSWERED;
    }
    return new ExactAnswers(
        position,
        question.choosesMany(),
        words,
        marks,
        question.offersNone() ? 0 : Marks.UNANSWERED,
        question.offersNotSure() ? Marks.NOT_SURE : Marks.UNANSWERED);
  }

  /** The mark of the word that stands there. */
  long mark(char[] text, int from, int length) {
    for (int i = 0; i < words.length; i++) {
      char[] word = words[i];
      if (word.length == length && Arrays.equals(word, 0, length, text, from, from + length)) {
        return marks[i];
      }
    }
    return Marks.UNANSWERED;
  }

  /** Both answers together, where both may be given and neither is given twice. */
  long and(long one, long other) {
    boolean joins = many && Marks.isGiven(one) && Marks.isGiven(other) && one != 0 && other != 0;
    return joins && (one & other) == 0 ? one | other : Marks.UNANSWERED;
  }
}
