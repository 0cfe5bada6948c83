package advisor.interview;

/** What comes back from the review of the answers; going back leads to the last question. */
public sealed interface AnswerReviewReply
    permits AnswerReviewReply.Accept, AnswerReviewReply.Reopen, Reply.Back, Reply.Leave {

  /** The answers stand. */
  record Accept() implements AnswerReviewReply {}

  /** To be asked again. */
  record Reopen(String question) implements AnswerReviewReply {}
}
