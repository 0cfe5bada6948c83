package advisor.check.prove;

import java.math.BigInteger;

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
  private final int paths;
  private final int outcomes;

  /** By question, the persons who come to a path on which it is not asked. */
  private final int[] unasked;

  /**
   * The influence of answers on outcomes.
   *
   * @param outcomes what paths of given answers lead to; 0 for what is no path
   */
  public AnswerInfluence(BookFunctions book, int outcomes) {
    this.space = book.space().empty();
    this.diagram = space.diagram();
    int own = diagram.copy(book.diagram(), outcomes);
    this.paths = diagram.map(own, outcome -> outcome == 0 ? 0 : 2);
    this.outcomes = space.persons().of(own);
    this.unasked = new int[space.questions().size()];
    for (int i = 0; i < unasked.length; i++) {
      unasked[i] = space.persons().of(diagram.and(paths, diagram.not(space.asked(i))));
    }
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
    int changed = functions.copy(diagram, paths);
    changed = functions.and(changed, own.asked(question));
    return own.count().of(functions.and(changed, changing(question, own)));
  }

  /** Where some answers to a question, and to what is not asked, lead to several outcomes. */
  private int changing(int question, AnswerSpace own) {
    Diagram functions = own.diagram();
    Join joined =
        functions.join(
            (one, other) -> one == other ? one : SEVERAL, Diagram.constant(SEVERAL), Diagram.NO);
    int from = own.firstLevel(question);
    int all = functions.copy(diagram, outcomes);
    int answered = functions.over(all, from, own.lastLevel(question), joined);
    int changing = functions.where(answered, 1L << SEVERAL);
    for (int i = unasked.length - 1; i >= 0; i--) {
      int others = functions.and(changing, functions.copy(diagram, unasked[i]));
      int passed = functions.not(own.asked(i));
      changing = functions.or(changing, functions.and(passed, own.some(others, i)));
    }
    return changing;
  }

  /** Whether some answers lead elsewhere when this decision is made in another way. */
  public boolean matters(int level) {
    return new PairSearch(diagram, (one, other) -> one != other, level, level)
        .leads(outcomes, outcomes);
  }
}
