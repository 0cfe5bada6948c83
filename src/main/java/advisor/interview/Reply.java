package advisor.interview;

import advisor.model.Response;
import java.util.Optional;

/** What comes back from whatever is put: a question, the review of the answers, a stop, the end. */
public sealed interface Reply {

  record Responded(Response response) implements Reply {}

  /** It is so, and nothing is to be changed. An answer to a question it never is. */
  record Agreed() implements Reply {}

  /**
   * To the question before, or to the list of answers that it was chosen from.
   *
   * @param draft what was ticked already: no answer, but to be offered again
   * @param forgets whether the earlier answer was taken away, and nothing put in its place
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

  /** The person left; nothing was answered by leaving. */
  record Leave() implements Reply {}

  /**
   * Nobody can be asked any more: the input ended before the question was answered, or what came
   * cannot be used.
   */
  record EndOfInput() implements Reply {}
}
