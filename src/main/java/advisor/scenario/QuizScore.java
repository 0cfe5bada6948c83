package advisor.scenario;

/**
 * How often a class and the advisor agreed. Held for as long as the demo is played, and nowhere
 * else.
 *
 * @param sure how many guesses the class was sure of
 * @param sureAgreed how many of those agreed
 */
public record QuizScore(int guesses, int agreed, int sure, int sureAgreed) {

  /** Before the first guess. */
  public static final QuizScore NONE = new QuizScore(0, 0, 0, 0);

  QuizScore and(QuizGuess guess, boolean agrees) {
    int one = agrees ? 1 : 0;
    int isSure = guess.sure() ? 1 : 0;
    return new QuizScore(guesses + 1, agreed + one, sure + isSure, sureAgreed + one * isSure);
  }
}
