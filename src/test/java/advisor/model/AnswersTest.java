package advisor.model;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers, and the questions that conditions mention. */
class AnswersTest {

  @Test
  void keepTheOrderInWhichTheyWereGiven() {
    assertThat(answers("z=1", "a=2", "m=3").questions()).containsExactly("z", "a", "m");
  }

  @Test
  void anAnswerToTheSameQuestionTakesThePlaceOfTheOther() {
    Answers changed = answers("z=1", "a=2").with("z", Response.of("9"));

    assertThat(changed.questions()).containsExactly("z", "a");
    assertThat(changed.to("z")).contains(Response.of("9"));
  }

  @Test
  void ofTwoSetsTheOthersWin() {
    assertThat(answers("a=1", "b=1").with(answers("b=2", "c=2")))
        .isEqualTo(answers("a=1", "b=2", "c=2"));
  }

  @Test
  void noneOfTheseNotSureAndNoAnswerAreThreeThings() {
    Answers answers = answers("none=", "unsure=?");

    assertThat(answers.to("none")).contains(Response.of());
    assertThat(answers.to("unsure")).contains(Response.NOT_SURE);
    assertThat(answers.to("unanswered")).isEmpty();
    assertThat(Response.of()).isNotEqualTo(Response.NOT_SURE);
  }

  @Test
  void copyWhatTheyAreGivenAndCannotBeChanged() {
    Map<String, Response> given = new LinkedHashMap<>(Map.of("a", Response.of("1")));
    List<String> ticks = new ArrayList<>(List.of("x"));
    Response ticked = new Response.Given(ticks);
    Answers answers = new Answers(given);
    given.clear();
    ticks.clear();

    assertThat(answers.to("a")).contains(Response.of("1"));
    assertThat(ticked).isEqualTo(Response.of("x"));
    assertThatThrownBy(() -> answers.byQuestion().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void withoutTakesQuestionsOutAndLeavesTheOriginal() {
    Answers answers = answers("a=1", "b=1");

    assertThat(answers.without(List.of("a", "x"))).isEqualTo(answers("b=1"));
    assertThat(answers.questions()).containsExactly("a", "b");
    assertThat(answers.without(List.of("a", "b"))).isEqualTo(Answers.none());
  }

  @Test
  void aConditionMentionsEachQuestionOnceInTheOrderWritten() {
    Condition condition = all(is("b", "1"), any(is("a", "1"), not(is("b", "2"))), is("c", "1"));

    assertThat(condition.questions()).containsExactly("b", "a", "c");
    assertThat(condition.leaves()).hasSize(4);
    assertThat(Condition.ALWAYS.questions()).isEmpty();
  }
}
