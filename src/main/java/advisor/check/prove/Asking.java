package advisor.check.prove;

/** What functions that are 0 outside of all walks tell of who is asked what. */
public final class Asking {

  private final AnswerSpace space;
  private final Diagram diagram;

  public Asking(AnswerSpace space, Diagram diagram) {
    this.space = space;
    this.diagram = diagram;
  }

  /** Whether a decision is open to whoever comes to it in a function of all walks. */
  public boolean isAsked(int walks, int level) {
    AnswerSpace.Level here = space.level(level);
    return here.first()
        ? diagram.with(walks, level, here.notApplicable()) == Diagram.NO
            && diagram.with(walks, level, here.unanswered()) == Diagram.NO
        : diagram.with(walks, level, 1) != Diagram.NO;
  }

  /** What is left of it for those to whom a decision is not open. */
  public int passed(int walks, int level) {
    AnswerSpace.Level here = space.level(level);
    if (!here.first()) {
      return diagram.with(walks, level, 0);
    }
    int left = diagram.with(walks, level, here.notApplicable());
    return left == Diagram.NO ? diagram.with(walks, level, here.unanswered()) : left;
  }
}
