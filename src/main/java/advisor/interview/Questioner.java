package advisor.interview;

/** Whoever puts the questions: a menu, numbered lines, a pipe, a script. */
public interface Questioner {

  /** Puts one question and waits for what comes back. */
  Reply ask(Prompt prompt);

  /** What was said, once nobody can be asked any more, to questions that were not put. */
  default HeardAnswers rest() {
    return HeardAnswers.NOTHING;
  }

  /** Shows every answer before the verdict and waits for what comes back. */
  AnswerReviewReply review(AnswerReview review);

  /** Whether a person is there who can say that a stop is a mistake. */
  default boolean asksAPerson() {
    return false;
  }

  /** Puts a stop to the person before it ends the interview; with nobody to ask, it stands. */
  default StopReply confirm(StopNotice notice) {
    return StopReply.STANDS;
  }
}
