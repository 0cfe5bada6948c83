package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Conditional;
import advisor.model.Truth;

/**
 * A rule, stop, caution or remark with its truth and the answers behind it, which are computed on
 * request because most judgements are never shown.
 *
 * @param open whether the truth depends on a question that is not answered
 */
public record Judgement<T extends Conditional>(
    T said, Truth truth, boolean open, Judge judging, CompiledCondition when) {

  public String id() {
    return said.id();
  }

  public boolean isTrue() {
    return truth == Truth.TRUE;
  }

  /** Whether "not sure" leaves the statement open; it is then shown as such: not sure is not no. */
  public boolean isDoubtful() {
    return truth == Truth.UNKNOWN && !open;
  }

  /**
   * Returns the answers that decided the truth, in question order: of a choose-many answer only the
   * part that did; of an unknown truth the "not sure" answers. If a question was not asked, the
   * answers that kept it from being asked are included.
   */
  public Answers answers() {
    return judging.questions().answers(marks());
  }

  /** Returns {@link #answers} as marks in question order, which are quick to compare. */
  public long[] marks() {
    return judging.supporting(when);
  }
}
