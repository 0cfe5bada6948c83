package advisor.interview;

import advisor.model.Response;
import java.util.Optional;

/** A reply to a question, to the review of the answers, to a stop, or to the last page. */
public sealed interface Reply {

  record Responded(Response response) implements Reply {}

  /** The person agrees, and nothing is to be changed. Never the reply to a question. */
  record Agreed() implements Reply {}

  /**
   * The person goes back to the question before, or to the review from which the question was
   * chosen.
   *
   * @param draft what was ticked so far; not an answer, but offered again
   * @param forgets whether the earlier answer was removed and not replaced
   */
  record Back(Optional<Response> draft, boolean forgets) implements Reply {
    public Back() {
      this(Optional.empty());
    }

    public Back(Optional<Response> draft) {
      this(draft, false);
    }

    public static Back withoutAnswer() {
      return new Back(Optional.empty(), true);
    }
  }

  /**
   * The person left; nothing was answered by leaving.
   *
   * @param draft what was ticked so far; not an answer
   */
  record Leave(Optional<Response> draft) implements Reply {
    public Leave() {
      this(Optional.empty());
    }
  }

  /** Nobody can be asked any more: the input ended without an answer, or with an unusable one. */
  record EndOfInput() implements Reply {}
}
