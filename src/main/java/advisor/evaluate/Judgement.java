package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.Stop;
import advisor.model.Truth;

/** A rule, stop, caution or remark, whether it is true, and why. */
public sealed interface Judgement {

  /** The id of the rule, stop, caution or remark. */
  String id();

  Truth truth();

  /**
   * The answers that made it so, in question order; of a choose-many answer only the part that did.
   * Where it is unknown, the "not sure" answers in it. Where it rests on a question that was not
   * asked, the answers because of which it was not as well.
   */
  default Answers answers() {
    return support().answers();
  }

  /** The same, not worked out yet: of most judgements nobody is told why. */
  SupportingAnswers support();

  default boolean isTrue() {
    return truth() == Truth.TRUE;
  }

  /** A rule, judged. */
  record OfRule(Rule rule, Truth truth, SupportingAnswers support) implements Judgement {
    @Override
    public String id() {
      return rule.id();
    }
  }

  /** A stop, judged. */
  record OfStop(Stop stop, Truth truth, Effect effect, SupportingAnswers support)
      implements Judgement {
    @Override
    public String id() {
      return stop.id();
    }
  }

  /**
   * A caution, judged.
   *
   * @param open whether a question in it is not answered
   */
  record OfCaution(Caution caution, Truth truth, boolean open, SupportingAnswers support)
      implements Judgement {
    @Override
    public String id() {
      return caution.id();
    }

    /** Whether "not sure" leaves it open. It is then told as such: not sure is not no. */
    public boolean isDoubtful() {
      return truth == Truth.UNKNOWN && !open;
    }

    /** Whether the person is told. */
    public boolean isTold() {
      return isTrue() || isDoubtful();
    }
  }

  /** A remark, judged. */
  record OfRemark(Remark remark, Truth truth, SupportingAnswers support) implements Judgement {
    @Override
    public String id() {
      return remark.id();
    }

    /** Whether the person is told, if this is the outcome: what is not known is not remarked on. */
    public boolean isToldWith(Outcome outcome) {
      boolean fits =
          remark.with().isEmpty()
              ? !(outcome instanceof Outcome.Stopped)
              : remark.with().contains(outcome.id());
      return isTrue() && fits;
    }
  }
}
