package advisor.check.prove;

import java.math.BigInteger;
import java.util.function.IntUnaryOperator;

/**
 * How much another answer to one question can change. A path is taken together with all persons who
 * answer that question otherwise and all others alike. Questions that only those are asked, they
 * answer in every way.
 */
public final class AnswerInfluence {

  /** The outcome of persons who come to several. */
  private static final int SEVERAL = 62;

  private final AnswerSpace space;
  private final Diagram diagram;
  private final int outcomes;
  private final int paths;
  private final IntUnaryOperator asked;

  /**
   * The influence of answers on outcomes.
   *
   * @param outcomes what paths of given answers lead to; 0 for what is no path
   */
  public AnswerInfluence(BookFunctions book, int outcomes) {
    this.space = book.space();
    this.diagram = book.diagram();
    this.outcomes = outcomes;
    this.paths = diagram.and(book.counted(), diagram.map(outcomes, any -> any == 0 ? 0 : 2));
    this.asked = book::asked;
  }

  /**
   * On how many paths another answer to a question can lead to another outcome. Any number of
   * threads may ask.
   *
   * @throws TooLarge where this one number takes more than it may
   */
  public BigInteger changed(int question) {
    AnswerSpace own = space.empty();
    Diagram functions = own.diagram();
    int changed = several(question, own);
    for (int i = space.questions().size() - 1; i >= 0; i--) {
      int unasked = functions.not(functions.copy(diagram, asked.applyAsInt(i)));
      changed = functions.or(changed, own.some(functions.and(changed, unasked), i));
    }
    changed = functions.and(changed, functions.copy(diagram, paths));
    changed = functions.and(changed, functions.copy(diagram, asked.applyAsInt(question)));
    return own.count().of(changed);
  }

  /** Where the answers to a question lead to several outcomes. */
  private int several(int question, AnswerSpace own) {
    Diagram functions = own.diagram();
    Join joined =
        functions.join(
            (one, other) -> one == other ? one : SEVERAL, Diagram.constant(SEVERAL), Diagram.NO);
    int all = functions.copy(diagram, outcomes);
    int from = own.firstLevel(question);
    int answered = functions.over(all, from, own.lastLevel(question), joined);
    return functions.where(answered, 1L << SEVERAL);
  }

  /** Whether some answers lead elsewhere when this decision is made in another way. */
  public boolean matters(int level) {
    return new PairSearch(diagram, (one, other) -> one != other, level, level)
        .leads(outcomes, outcomes);
  }
}
