package advisor.check.decision;

import static advisor.Books.all;
import static advisor.Books.is;
import static advisor.Books.must;
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
import advisor.model.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code never-true}: statements that nobody will ever read. */
class NeverTrueTest {

  private static final Condition BOTH_GOALS = all(is("goal", "pain"), is("goal", "calm"));

  private static List<String> found(Books books) {
    return Found.subjects(Fault.NEVER_TRUE, books);
  }

  @Test
  void nothingIsFoundWhereEachPartIsTrueForSomebody() {
    assertThat(found(Found.sound().caution("mind", is("goal", "both"), "physio"))).isEmpty();
  }

  @Test
  void partsThatExcludeEachOtherAreFoundInStopsCautionsAndRules() {
    Books books =
        Found.sound()
            .rule("rule", BOTH_GOALS, "physio", 1)
            .caution("caution", BOTH_GOALS, "physio")
            .stop("stop", BOTH_GOALS, "doctor");

    assertThat(Found.of(Fault.NEVER_TRUE, books))
        .extracting(Finding::subject)
        .containsExactly(
            Subject.stop("stop"),
            new Subject(Subject.Kind.CAUTION, "caution"),
            Subject.rule("rule"));
    assertThat(Found.of(Fault.NEVER_TRUE, books))
        .extracting(Finding::message)
        .containsExactly(
            "No answers make this stop true, so it never counts.",
            "No answers make this caution true, so it never counts.",
            "No answers make this rule true, so it never counts.");
  }

  @Test
  void answersThatNothingElseTellsApartAreToldApart() {
    Condition both = all(is("rest", "yes"), is("rest", "no"));
    Books asked = Found.sound().ask(one("rest", "yes", "no"));

    assertThat(found(asked.caution("caution", both, "physio"))).containsExactly("caution");
    assertThat(found(Found.sound().ask(one("rest", "yes", "no")).remark("remark", both)))
        .containsExactly("remark");
  }

  @Test
  void itIsAnErrorWithoutAnswersToShowAndWithSomethingToTry() {
    Finding finding =
        Found.only(Fault.NEVER_TRUE, Found.sound().rule("rule", BOTH_GOALS, "physio", 1));

    assertThat(finding.isError()).isTrue();
    assertThat(finding.witness()).isEmpty();
    assertThat(finding.suggestion().orElseThrow()).contains("hold together");
  }

  @Test
  void aQuestionThatIsOnlyAskedWhereTheConditionCannotHoldMakesItNeverTrue() {
    Books asked = Found.sound().ask(when(is("goal", "calm"), one("rest", "yes", "no")));
    Condition elsewhere = all(is("goal", "pain"), is("rest", "yes"));

    assertThat(found(asked.rule("rest", elsewhere, "massage", 1))).containsExactly("rest");
  }

  @Test
  void aQuestionThatIsOnlyAskedAfterAStopIsNeverAnswered() {
    Books asked = Found.sound().ask(when(is("signs", "fever"), one("since", "today", "longer")));

    assertThat(found(asked.caution("since", is("since", "today"), "physio")))
        .containsExactly("since");
  }

  @Test
  void whatIsTrueOnlyWhereAStopIsIsTrueAllTheSame() {
    assertThat(found(Found.sound().rule("masked", is("signs", "fever"), "physio", 1))).isEmpty();
  }

  @Test
  void whatDoesNotApplyIsFalseSoThatItsOppositeIsTrue() {
    Books asked = Found.sound().ask(when(is("goal", "calm"), one("rest", "yes", "no")));
    Condition notAsked = all(is("goal", "pain"), not(is("rest", "yes", "no")));

    assertThat(found(asked.rule("not-asked", notAsked, "physio", 1))).isEmpty();
    assertThat(found(asked.rule("asked", not(is("rest", "yes", "no")), "physio", 1))).isEmpty();
  }

  @Test
  void whatIsTrueOnlyOfThoseWhoAreNotSureIsTrueOfSomebody() {
    Question knows = one("knows", "yes", "no");
    Question guess = when(not(is("knows", "yes", "no")), one("guess", "yes", "no"));

    assertThat(
            found(Found.sound().ask(knows).ask(guess).rule("r", is("guess", "yes"), "physio", 2)))
        .isEmpty();
    assertThat(
            found(
                Found.sound()
                    .ask(must(knows))
                    .ask(guess)
                    .rule("r", is("guess", "yes"), "physio", 2)))
        .as("nobody can say so")
        .containsExactly("r");
  }
}
