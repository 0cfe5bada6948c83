package advisor.evaluate;

/**
 * One way through the questions, in file order: the questions asked, their answers, and where it
 * ends.
 *
 * <p>A question that does not apply is marked so; every question after the end is unanswered, even
 * if an answer was given.
 *
 * @param position the question at which the walk ends: the one that stopped it, the one without an
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

  /** Returns a copy of the marks. */
  @Override
  public long[] marks() {
    return marks.clone();
  }

  long[] ownMarks() {
    return marks;
  }
}
