package advisor.interview;

import advisor.model.Response;
import java.util.Optional;

/** What comes back from a question. */
public sealed interface Reply {

  /** An answer. */
  record Responded(Response response) implements Reply {}

  /**
   * To the question before.
   *
   * @param draft what was ticked already: no answer, but to be offered again
   */
  record Back(Optional<Response> draft) implements Reply, AnswerReviewReply {
    public Back() {
      this(Optional.empty());
    }
  }

  /** The person left; nothing was answered by leaving. */
  record Leave() implements Reply, AnswerReviewReply {}

  /**
   * Nobody can be asked any more: the input ended before the question was answered, or what came
   * cannot be used.
   */
  record EndOfInput() implements Reply {}
}
