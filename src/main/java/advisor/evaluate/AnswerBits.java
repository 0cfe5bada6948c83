package advisor.evaluate;

import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * The mark of a question: its state as a {@code long}, with a bit for each answer given, in the
 * order shown, or one of the states below. "None of these" is 0.
 */
public final class AnswerBits {

  public static final long UNANSWERED = 1L << 63;
  public static final long NOT_SURE = 1L << 62;
  public static final long NOT_APPLICABLE = 1L << 61;

  /** Unanswered when nobody can be asked: see {@link Evaluator#walkUnattended}. */
  static final long PASSED_OVER = UNANSWERED | NOT_APPLICABLE;

  static final long NOT_KNOWN = UNANSWERED | NOT_SURE;

  static final long TICKS = NOT_APPLICABLE - 1;

  static {
    assert Question.MOST_ANSWERS <= 61;
  }

  private AnswerBits() {}

  public static boolean isGiven(long mark) {
    return (mark & (NOT_KNOWN | NOT_APPLICABLE)) == 0;
  }

  /** Whether this is a response: an answer or "not sure". */
  public static boolean isResponse(long mark) {
    return isGiven(mark) || mark == NOT_SURE;
  }

  /** Whether this is a response or the part of one that was understood. */
  public static boolean isHeard(long mark) {
    return isResponse(mark) || (mark & TICKS) != 0;
  }

  /** The mark of an answer of which only these ticks were understood; the rest is unanswered. */
  public static long partOf(long ticks) {
    return UNANSWERED | ticks;
  }

  /** Whether one of the questions at these positions has this state, alone or with ticks. */
  static boolean someIs(long state, int[] questions, long[] marks) {
    for (int question : questions) {
      if ((marks[question] & state) == state) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the mark of a response.
   *
   * @throws IllegalArgumentException for an answer that the question does not offer
   */
  public static long of(Question question, Response response) {
    return response instanceof Response.Given given ? of(question, given.answers()) : NOT_SURE;
  }

  /** Returns the mark of these answers; 0 if there are none. */
  public static long of(Question question, List<String> answers) {
    long mark = 0;
    for (String answer : answers) {
      int index = question.indexOf(answer);
      if (index < 0) {
        throw new IllegalArgumentException(
            "question '" + question.id() + "' has no answer '" + answer + "'");
      }
      mark |= 1L << index;
    }
    return mark;
  }

  /**
   * Returns the response of a mark, as far as it was understood.
   *
   * @throws IllegalArgumentException for a mark that holds none
   */
  public static Response response(Question question, long mark) {
    if (!isHeard(mark)) {
      throw new IllegalArgumentException("question '" + question.id() + "' has no response");
    }
    return mark == NOT_SURE ? Response.NOT_SURE : new Response.Given(answers(question, mark));
  }

  /** Returns the ids of the answers whose bits are set. */
  public static List<String> answers(Question question, long mark) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < question.answers().size(); i++) {
      if ((mark & 1L << i) != 0) {
        Answer answer = question.answers().get(i);
        ids.add(answer.id());
      }
    }
    return ids;
  }
}
