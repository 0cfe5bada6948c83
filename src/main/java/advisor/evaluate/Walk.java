package advisor.evaluate;

/**
 * Answers taken question by question in file order: what a person is asked, and where it ends.
 *
 * <p>What does not apply is marked so, and what follows the end is unanswered, whatever was given.
 *
 * @param position the question at which it ends: the one that stopped it, the one without an
 *     answer, or the number of questions
 */
public record Walk(long[] marks, End end, int position) {

  /** Why a walk ends. */
  public enum End {
    /** A stop is true, or acts as true. */
    STOPPED,
    /** A question that applies has no answer. */
    UNANSWERED,
    /** Every question that applies is answered. */
    COMPLETE
  }

  public long mark(int question) {
    return marks[question];
  }

  /** A copy, to go on from. */
  @Override
  public long[] marks() {
    return marks.clone();
  }

  long[] ownMarks() {
    return marks;
  }
}
