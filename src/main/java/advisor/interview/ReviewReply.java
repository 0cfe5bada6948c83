package advisor.interview;

/** What comes back from the review of the answers. */
public sealed interface ReviewReply {

  /** The answers stand. */
  record Accept() implements ReviewReply {}

  /** To be asked again. */
  record Change(String question) implements ReviewReply {}

  /** To the last question. */
  record Back() implements ReviewReply {}

  /** The person left. */
  record Leave() implements ReviewReply {}
}
