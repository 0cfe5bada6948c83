package advisor.interview;

import java.util.List;

/** Whoever puts the questions: a menu, numbered lines, a pipe, a script. */
public interface Questioner {

  Reply ask(Prompt prompt);

  /** What was said, once nobody can be asked any more, to questions that were not put. */
  default HeardAnswers rest() {
    return HeardAnswers.NOTHING;
  }

  /**
   * Shows every answer before the verdict; with nobody to look at them, they stand.
   *
   * @param answers in the order asked
   * @param news what the last answer has changed; may be empty
   * @return {@link Reply.Agreed}, or the id of the question to be put again as the response
   */
  default Reply review(List<AnsweredQuestion> answers, String news) {
    return new Reply.Agreed();
  }

  /** Whether a person is there who can say that a stop is a mistake. */
  default boolean asksAPerson() {
    return false;
  }

  /**
   * Puts a stop to the person before it ends the interview; with nobody to ask, it stands.
   *
   * @return {@link Reply.Back} where the answer that led to it is to be given again, {@link
   *     Reply.Leave} where the person left; with any other reply it is so
   */
  default Reply confirm(StopNotice notice) {
    return new Reply.Agreed();
  }
}
