package advisor.rulefile.answers;

import advisor.evaluate.AnswerBits;
import advisor.interview.Understood;
import advisor.model.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The meanings of texts as answers to one question, remembered as marks. Not thread-safe. */
final class AnswerMarks {

  /** The most texts remembered; a table has few for a question. */
  private static final int MOST_TEXTS = 1000;

  private final Question question;
  private final int position;
  private final Function<String, Understood> reading;
  private final Map<String, Long> known = new HashMap<>();

  AnswerMarks(Question question, int position, Function<String, Understood> reading) {
    this.question = question;
    this.position = position;
    this.reading = reading;
  }

  int position() {
    return position;
  }

  long none() {
    return question.offersNone() ? 0 : AnswerBits.UNANSWERED;
  }

  long notSure() {
    return question.offersNotSure() ? AnswerBits.NOT_SURE : AnswerBits.UNANSWERED;
  }

  /** The mark of a text; {@link AnswerBits#UNANSWERED} if it is not wholly understood. */
  long mark(String text) {
    Long mark = known.get(text);
    return mark == null ? read(text) : mark;
  }

  private long read(String text) {
    long mark =
        reading.apply(text) instanceof Understood.Meant meant
            ? AnswerBits.of(question, meant.response())
            : AnswerBits.UNANSWERED;
    if (known.size() < MOST_TEXTS) {
      known.put(text, mark);
    }
    return mark;
  }

  /** Combines two ticks into one mark. */
  long and(long one, long other) {
    boolean ticks = AnswerBits.isGiven(one) && AnswerBits.isGiven(other) && one != 0 && other != 0;
    return ticks && question.choosesMany() ? one | other : AnswerBits.UNANSWERED;
  }
}
