package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Conditional;
import advisor.model.Truth;
import java.nio.LongBuffer;
import java.util.List;

/**
 * A rule, stop, caution or remark, whether it is true, and why. The last is worked out when it is
 * asked for: of most judgements nobody is told.
 *
 * @param open whether it hangs on a question that is not answered
 */
public record Judgement<T extends Conditional>(
    T said, Truth truth, boolean open, Judge judging, CompiledCondition when) {

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
    return judging.questions().answers(marks().array());
  }

  /** The same as marks in question order: quick to compare. */
  public LongBuffer marks() {
    return LongBuffer.wrap(judging.supporting(when));
  }

  private List<Object> told() {
    return List.of(said, truth, open, answers());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Judgement<?> those && told().equals(those.told());
  }

  @Override
  public int hashCode() {
    return told().hashCode();
  }

  @Override
  public String toString() {
    return told().toString();
  }
}
