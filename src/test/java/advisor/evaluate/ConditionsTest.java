package advisor.evaluate;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.any;
import static advisor.Books.atLeast;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.ticked;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.model.Condition;
import advisor.model.Rule;
import advisor.model.Truth;
import org.junit.jupiter.api.Test;

/** The truth of conditions, and the answers behind it. */
class ConditionsTest {

  private static final Condition TRUE = is("given", "a");
  private static final Condition FALSE = is("given", "b");
  private static final Condition UNSURE = is("unsure", "a");
  private static final Condition UNANSWERED = is("last", "a");
  private static final Condition NOT_APPLICABLE = is("skipped", "a");

  private static Judgement<Rule> judge(Condition condition) {
    Books books =
        new Books()
            .ask(one("given", "a", "b"))
            .ask(one("unsure", "a", "b"))
            .ask(when(is("given", "b"), one("skipped", "a", "b")))
            .ask(many("ticks", "x", "y", "z"))
            .ask(many("none", "x", "y"))
            .ask(one("last", "a", "b"))
            .rule("rule", condition, "physio", 1);
    return Evaluator.compile(books.book())
        .evaluate(answers("given=a", "unsure=?", "skipped=a", "ticks=x,y", "none="))
        .rules()
        .get(0);
  }

  private static Truth truth(Condition condition) {
    return judge(condition).truth();
  }

  @Test
  void anAnswerGivenIsTrueOrFalse() {
    assertThat(truth(TRUE)).isEqualTo(Truth.TRUE);
    assertThat(truth(FALSE)).isEqualTo(Truth.FALSE);
    assertThat(truth(is("given", "b", "a"))).isEqualTo(Truth.TRUE);
  }

  @Test
  void aQuestionThatDoesNotApplyIsFalseEvenIfItWasAnswered() {
    assertThat(truth(NOT_APPLICABLE)).isEqualTo(Truth.FALSE);
    assertThat(truth(not(NOT_APPLICABLE))).isEqualTo(Truth.TRUE);
  }

  @Test
  void notSureAndUnansweredAreUnknownAndSoAreTheirOpposites() {
    assertThat(truth(UNSURE)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(not(UNSURE))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(UNANSWERED)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(not(UNANSWERED))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void anyWithOneTruePartIsTrueWhateverElseIsUnknown() {
    assertThat(truth(any(UNSURE, TRUE))).isEqualTo(Truth.TRUE);
    assertThat(truth(any(TRUE, UNANSWERED, FALSE))).isEqualTo(Truth.TRUE);
    assertThat(truth(any(FALSE, UNSURE))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(any(FALSE, NOT_APPLICABLE))).isEqualTo(Truth.FALSE);
  }

  @Test
  void allWithOneFalsePartIsFalseWhateverElseIsUnknown() {
    assertThat(truth(all(UNSURE, FALSE))).isEqualTo(Truth.FALSE);
    assertThat(truth(all(UNSURE, TRUE))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(all(TRUE, not(FALSE)))).isEqualTo(Truth.TRUE);
  }

  @Test
  void noneOfTheseIsAnAnswerAndNotUnknown() {
    assertThat(truth(is("none", "x", "y"))).isEqualTo(Truth.FALSE);
    assertThat(truth(not(is("none", "x", "y")))).isEqualTo(Truth.TRUE);
  }

  @Test
  void anyWithTwoTruePartsListsBoth() {
    assertThat(judge(any(TRUE, FALSE, is("ticks", "y"))).answers())
        .isEqualTo(answers("given=a", "ticks=y"));
  }

  @Test
  void ofAChooseManyAnswerOnlyThePartThatDidItIsListed() {
    assertThat(judge(is("ticks", "y", "z")).answers()).isEqualTo(answers("ticks=y"));
    assertThat(judge(all(is("ticks", "x"), is("ticks", "y"))).answers())
        .isEqualTo(answers("ticks=x,y"));
  }

  @Test
  void whatIsTrueForWantOfAnAnswerListsTheWholeAnswer() {
    assertThat(judge(not(is("ticks", "z"))).answers()).isEqualTo(answers("ticks=x,y"));
    assertThat(judge(not(is("none", "x"))).answers()).isEqualTo(answers("none="));
  }

  @Test
  void inPlaceOfAQuestionThatWasNotAskedStandsWhyItWasNot() {
    assertThat(judge(not(NOT_APPLICABLE)).answers()).isEqualTo(answers("given=a"));
    assertThat(judge(all(is("ticks", "x"), not(NOT_APPLICABLE))).answers())
        .isEqualTo(answers("given=a", "ticks=x"));
    assertThat(judge(any(is("ticks", "x"), not(NOT_APPLICABLE))).answers())
        .as("it would be true even so")
        .isEqualTo(answers("ticks=x"));
  }

  @Test
  void soManyOfThemAreCountedAndWhatIsUnknownMayStillBeTrue() {
    assertThat(truth(atLeast(1, FALSE, TRUE, UNSURE))).isEqualTo(Truth.TRUE);
    assertThat(truth(atLeast(2, FALSE, TRUE, UNSURE))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(atLeast(3, FALSE, TRUE, UNSURE))).isEqualTo(Truth.FALSE);
    assertThat(truth(atLeast(2, TRUE, NOT_APPLICABLE, UNANSWERED))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(atLeast(2, TRUE, NOT_APPLICABLE, FALSE))).isEqualTo(Truth.FALSE);
    assertThat(truth(not(atLeast(2, FALSE, TRUE, UNSURE)))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(atLeast(2, TRUE, TRUE))).as("each part for itself").isEqualTo(Truth.TRUE);
  }

  @Test
  void ticksAreCountedAndNoneIsNoTick() {
    assertThat(truth(ticked("ticks", 2))).isEqualTo(Truth.TRUE);
    assertThat(truth(ticked("ticks", 3))).isEqualTo(Truth.FALSE);
    assertThat(truth(ticked("none", 1))).isEqualTo(Truth.FALSE);
    assertThat(truth(not(ticked("none", 1)))).isEqualTo(Truth.TRUE);
    assertThat(truth(ticked("unsure", 1))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(ticked("skipped", 1))).isEqualTo(Truth.FALSE);
    assertThat(truth(ticked("last", 1))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aConditionByNameIsWhatItsPartIs() {
    assertThat(truth(new Condition.Named("name", "Name", TRUE))).isEqualTo(Truth.TRUE);
    assertThat(truth(not(new Condition.Named("name", "Name", UNSURE)))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void ofACountThePartsThatSettleItAreListed() {
    Condition ticks = is("ticks", "y");
    assertThat(judge(atLeast(2, TRUE, ticks, UNSURE)).answers())
        .isEqualTo(answers("given=a", "ticks=y"));
    assertThat(judge(atLeast(2, UNSURE, FALSE, TRUE)).answers()).isEqualTo(answers("unsure=?"));
    assertThat(judge(ticked("ticks", 1)).answers()).isEqualTo(answers("ticks=x,y"));
    assertThat(judge(ticked("ticks", 3)).answers()).isEqualTo(answers("ticks=x,y"));
    assertThat(judge(ticked("unsure", 1)).answers()).isEqualTo(answers("unsure=?"));
  }

  @Test
  void whereItIsUnknownTheNotSureAnswersAreListed() {
    assertThat(judge(any(UNSURE, UNANSWERED, FALSE)).answers()).isEqualTo(answers("unsure=?"));
  }

  @Test
  void aRuleCountsOnlyWhereItIsTrue() {
    assertThat(judge(UNSURE).isTrue()).isFalse();
    assertThat(judge(NOT_APPLICABLE).isTrue()).isFalse();
    assertThat(judge(TRUE).isTrue()).isTrue();
  }
}
