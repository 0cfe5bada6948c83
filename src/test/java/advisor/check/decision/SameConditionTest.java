package advisor.check.decision;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code same-condition}: one fact, counted twice. */
class SameConditionTest {

  private static List<String> found(Books books) {
    return Found.subjects(Fault.SAME_CONDITION, books);
  }

  private static Books with(String id, Condition when) {
    return Found.sound().rule(id, when, "physio", 2);
  }

  @Test
  void nothingIsFoundWhereEachRuleIsTrueWithoutTheOther() {
    assertThat(found(with("rest", is("goal", "calm")))).isEmpty();
  }

  @Test
  void ofTwoThatAreEqualTheLaterIsFound() {
    Books books = with("again", is("goal", "both", "pain"));
    Finding finding = Found.only(Fault.SAME_CONDITION, books);

    assertThat(finding.subject()).isEqualTo(Subject.rule("again").with("pain"));
    assertThat(finding.isError()).isFalse();
    assertThat(finding.message())
        .isEqualTo(
            "This rule and 'pain' are true for the same answers, and both speak for physio: together"
                + " they give 5 points.");
    assertThat(finding.suggestion().orElseThrow())
        .startsWith("If they are one reason, make them one rule.");
    assertThat(Found.shown(finding, books).rules().get(2).isTrue()).isTrue();
  }

  @Test
  void ofTwoOfWhichOneIsTheWiderTheNarrowerIsFound() {
    Finding later = Found.only(Fault.SAME_CONDITION, with("narrow", is("goal", "both")));
    Finding earlier =
        Found.only(Fault.SAME_CONDITION, with("wide", is("goal", "both", "pain", "calm")));

    assertThat(later.subject().id()).isEqualTo("narrow");
    assertThat(later.message()).startsWith("Whenever this rule is true, 'pain' is true too");
    assertThat(later.suggestion().orElseThrow()).endsWith("narrow the condition of 'pain'.");
    assertThat(earlier.subject().id()).isEqualTo("pain");
  }

  @Test
  void theSameInOtherWordsIsTheSame() {
    assertThat(found(with("words", not(is("goal", "calm"))))).containsExactly("words");
  }

  @Test
  void theSameThroughAQuestionThatIsOnlyAskedThereIsTheSame() {
    Books asked =
        Found.sound()
            .ask(when(is("goal", "pain"), one("since", "today", "longer")))
            .rule("new", is("since", "today"), "physio", 1);

    assertThat(found(asked)).containsExactly("new");
  }

  @Test
  void onlyPathsWithoutAStopCount() {
    Condition wider = all(is("goal", "both", "pain"), not(is("signs", "fever")));

    assertThat(found(with("no-fever", wider))).containsExactly("no-fever");
  }

  @Test
  void ofThreeThatAreEqualEachIsToldWithThoseBeforeItAndWithWhatIsWider() {
    Books three =
        with("second", is("goal", "pain", "both"))
            .rule("third", is("goal", "pain", "both"), "physio", 1)
            .rule("wide", is("goal", "pain", "both", "calm"), "physio", 1);

    assertThat(Found.of(Fault.SAME_CONDITION, three))
        .extracting(Finding::subject)
        .containsExactly(
            Subject.rule("pain").with("wide"),
            Subject.rule("second").with("pain"),
            Subject.rule("second").with("wide"),
            Subject.rule("third").with("pain"),
            Subject.rule("third").with("second"),
            Subject.rule("third").with("wide"));
  }

  @Test
  void rulesForDifferentOptionsAndRulesThatNeverCountAreLeftAlone() {
    assertThat(found(Found.sound().rule("against", is("goal", "pain"), "massage", 1))).isEmpty();
    assertThat(found(with("masked", is("signs", "fever")))).isEmpty();
    assertThat(found(with("never", all(is("goal", "pain"), is("goal", "calm"))))).isEmpty();
  }

  @Test
  void oneExceptionInAThousandIsFoundAndThenTheyAreTwoReasons() {
    Books books = Found.sound();
    Condition[] some = new Condition[10];
    for (int i = 0; i < some.length; i++) {
      books.ask(one("more" + i, "yes", "no"));
      some[i] = is("more" + i, "yes");
    }
    books.rule("some", any(some), "physio", 1);

    assertThat(
            found(books.rule("all", any(is("goal", "pain"), not(is("goal", "pain"))), "physio", 1)))
        .as("all is true without some where each answer is no")
        .containsExactly("pain", "some");
  }
}
