package advisor.check.query;

import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers in the words of findings. */
public final class AnswerIds {

  private AnswerIds() {}

  /** Returns the answer to a question, as ids. */
  public static String of(Answers answers, String question) {
    if (answers.to(question).orElse(Response.NOT_SURE) instanceof Response.Given given) {
      return given.answers().isEmpty() ? Question.NONE : String.join(",", given.answers());
    }
    return "not sure";
  }

  /** Returns the ids of the answers that a question takes, {@link Question#NONE} included. */
  public static Stream<String> all(Question question) {
    Stream<String> none = question.offersNone() ? Stream.of(Question.NONE) : Stream.empty();
    return Stream.concat(question.answerIds().stream(), none);
  }

  /** Returns a condition in ids, with named conditions written out. */
  public static String asking(Condition condition) {
    return ConditionIds.whole(condition);
  }

  /** Returns the questions of a condition that these answers leave out. */
  public static String unasked(Condition condition, Answers answers) {
    List<String> unasked = new ArrayList<>(condition.questions());
    unasked.removeAll(answers.questions());
    return "'" + String.join("', '", unasked) + "'";
  }
}
