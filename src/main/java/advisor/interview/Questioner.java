package advisor.interview;

/** Whoever puts the questions: a menu, numbered lines, a pipe, a script. */
public interface Questioner {

  /** Puts one question and waits for what comes back. */
  Reply ask(Prompt prompt);

  /** Shows every answer before the verdict and waits for what comes back. */
  ReviewReply review(Review review);
}
