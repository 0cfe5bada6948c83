package advisor.interview;

import java.util.List;

/** Asks the questions: a menu, numbered lines, a pipe or a script. */
public interface Questioner {

  Reply ask(Prompt prompt);

  /** Answers to questions that were never asked, once nobody can be asked any more. */
  default HeardAnswers rest() {
    return HeardAnswers.NOTHING;
  }

  /**
   * Shows all answers before the verdict. Where nobody sees them, they stand.
   *
   * @param answers in the order asked
   * @param news what the last answer has changed; may be empty
   * @return {@link Reply.Agreed}, or as the response, the id of the question to ask again
   */
  default Reply review(List<AnsweredQuestion> answers, String news) {
    return new Reply.Agreed();
  }

  /** Whether there is a person who can say that a stop is a mistake. */
  default boolean asksAPerson() {
    return false;
  }

  /**
   * Shows a stop to the person before it ends the interview. Where nobody is asked, it stands.
   *
   * @return {@link Reply.Back} to change the answer that led to it, {@link Reply.Leave} where the
   *     person left; any other reply accepts the stop
   */
  default Reply confirm(StopNotice notice) {
    return new Reply.Agreed();
  }
}
