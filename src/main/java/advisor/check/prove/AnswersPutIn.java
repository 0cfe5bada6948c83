package advisor.check.prove;

/**
 * Sets of those who would be in another set if they had given another answer to one question, with
 * all their other answers as they are.
 */
public final class AnswersPutIn {

  private final AnswerSpace space;
  private final Diagram diagram;

  public AnswersPutIn(AnswerSpace space) {
    this.space = space;
    this.diagram = space.diagram();
  }

  /** Those in it, and those who are not asked the question and would be with some given answer. */
  public int ifUnasked(int set, int question) {
    int not = space.first(question).notApplicable();
    return diagram.either(
        space.becomes(question, choice -> choice == not), withSome(set, question), set);
  }

  /** Those who would be in it with each given answer. */
  public int withEvery(int set, int question) {
    return diagram.not(withSome(diagram.not(set), question));
  }

  private int withSome(int set, int question) {
    int some = diagram.and(set, space.answered(question));
    for (int level = space.lastLevel(question); level >= space.firstLevel(question); level--) {
      some = diagram.some(some, level);
    }
    return some;
  }
}
