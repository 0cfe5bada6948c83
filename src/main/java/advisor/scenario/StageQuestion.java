package advisor.scenario;

import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A question of the demo itself, which no rule book has. */
record StageQuestion(Question question) {

  /** What is answered to go back. */
  static final String BACK = "";

  static StageQuestion of(String id, String topic, String ask, List<Answer> answers) {
    return new StageQuestion(Question.outsideABook(id, topic, ask, "", answers));
  }

  /**
   * The id of what was answered, or {@link #BACK}; empty where the question was left.
   *
   * @param earlier what it was answered with the last time
   */
  Optional<String> answer(
      Function<Prompt, Reply> put,
      List<Answered> before,
      boolean canGoBack,
      Optional<String> earlier) {
    Optional<Response> offered = earlier.map(Response::of);
    Reply reply = put.apply(new Prompt(question, 0, offered, canGoBack, before));
    if (reply instanceof Reply.Responded given) {
      return Optional.of(given.response().answers().get(0));
    }
    return reply instanceof Reply.Back ? Optional.of(BACK) : Optional.empty();
  }
}
