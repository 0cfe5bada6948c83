package advisor.interview;

/** What comes back from the review of the answers. */
public sealed interface AnswerReviewReply {

  /** The answers stand. */
  record Accept() implements AnswerReviewReply {}

  /** To be asked again. */
  record Change(String question) implements AnswerReviewReply {}

  /** To the last question. */
  record Back() implements AnswerReviewReply {}

  /** The person left. */
  record Leave() implements AnswerReviewReply {}
}
