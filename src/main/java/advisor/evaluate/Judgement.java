package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Conditional;
import advisor.model.Truth;
import java.nio.LongBuffer;

/**
 * A rule, stop, caution or remark, whether it is true, and why.
 *
 * @param open whether it hangs on a question that is not answered
 * @param support why, not worked out yet: of most judgements nobody is told
 */
public record Judgement<T extends Conditional>(
    T said, Truth truth, boolean open, SupportingAnswers support) {

  public String id() {
    return said.id();
  }

  public boolean isTrue() {
    return truth == Truth.TRUE;
  }

  /** Whether "not sure" leaves it open. It is then told as such: not sure is not no. */
  public boolean isDoubtful() {
    return truth == Truth.UNKNOWN && !open;
  }

  /**
   * The answers that made it so, in question order; of a choose-many answer only the part that did.
   * Where it is unknown, the "not sure" answers in it. Where it rests on a question that was not
   * asked, the answers because of which it was not as well.
   */
  public Answers answers() {
    return support.answers();
  }

  /** The same as marks in question order: quick to compare. */
  public LongBuffer marks() {
    return support.marks();
  }
}
