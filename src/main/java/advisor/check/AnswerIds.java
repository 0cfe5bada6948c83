package advisor.check;

import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;

/** An answer as the messages of findings tell it. */
public final class AnswerIds {

  private AnswerIds() {}

  /** How a question is answered, in ids. */
  public static String of(Answers answers, String question) {
    if (answers.to(question).orElse(Response.NOT_SURE) instanceof Response.Given given) {
      return given.answers().isEmpty() ? Question.NONE : String.join(",", given.answers());
    }
    return "not sure";
  }
}
