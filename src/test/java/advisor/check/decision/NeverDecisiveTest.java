package advisor.check.decision;

import static advisor.Books.all;
import static advisor.Books.is;
import static advisor.Books.one;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code never-decisive}: a rule without which every result stays the same. */
class NeverDecisiveTest {

  private static List<String> found(Books books) {
    return Found.subjects(Fault.NEVER_DECISIVE, books);
  }

  @Test
  void nothingIsFoundWhereEachRuleDecidesSomething() {
    assertThat(found(Found.sound())).isEmpty();
  }

  @Test
  void aRuleThatOnlyAddsToALeadIsFound() {
    Books books = Found.sound().rule("more", is("goal", "pain"), "physio", 9);
    Books toTheOther = Found.sound().rule("against", is("goal", "pain"), "massage", 2);

    assertThat(found(books)).containsExactly("more");
    assertThat(found(toTheOther)).containsExactly("against");
    assertThat(Found.of(Fault.NEVER_DECISIVE, books).get(0).isError()).isFalse();
    assertThat(Found.of(Fault.NEVER_DECISIVE, books).get(0).subject())
        .isEqualTo(Subject.rule("more"));
  }

  @Test
  void theStrengthAloneIsNotAnotherResult() {
    Books books = Found.sound().leads(1, 4).rule("clear", is("goal", "pain"), "physio", 1);

    assertThat(found(books)).containsExactly("clear");
  }

  @Test
  void onePathThatItDecidesIsEnough() {
    Books books =
        Found.sound().ask(one("rest", "yes", "no")).rule("rest", is("rest", "yes"), "massage", 1);

    assertThat(found(books)).as("it breaks the tie of those who want both").isEmpty();
  }

  @Test
  void theOnlyTrueRuleDecidesOnceItHasThePointsNeeded() {
    Books books =
        new Books()
            .leads(3, 3)
            .ask(one("goal", "pain", "calm", "other"))
            .rule("pain", is("goal", "pain"), "physio", 3)
            .rule("calm", is("goal", "calm"), "massage", 3)
            .rule("other", is("goal", "other"), "physio", 3);
    Books small = Books.framedAs(books.book()).rule("other", is("goal", "other"), "physio", 2);

    assertThat(found(books)).as("without it, nothing would be known").isEmpty();
    assertThat(found(small)).as("with it, nothing is known either").containsExactly("other");
  }

  @Test
  void oneOfTwoTrueRulesForOneOptionLeavesTheOther() {
    Books books =
        new Books()
            .leads(3, 3)
            .ask(one("goal", "pain", "calm", "other"))
            .rule("pain", is("goal", "pain"), "physio", 3)
            .rule("calm", is("goal", "calm"), "massage", 3)
            .rule("other", is("goal", "other"), "physio", 1)
            .rule("too", is("goal", "other"), "physio", 1);

    assertThat(found(books)).as("either, with one of them or both").containsExactly("other", "too");
  }

  @Test
  void whatItDecidesForThoseWhoAreNotSureCounts() {
    Books books =
        Found.sound().ask(one("rest", "yes", "no")).rule("rest", is("rest", "no"), "massage", 1);
    Books unsure = books.rule("both", all(is("goal", "both"), is("rest", "no")), "physio", 1);

    assertThat(found(unsure)).as("those who are not sure of their goal").doesNotContain("rest");
  }

  @Test
  void aRuleThatNeverCountsIsLeftToOtherChecks() {
    Books books =
        Found.sound()
            .rule("masked", is("signs", "fever"), "physio", 9)
            .rule("never", all(is("goal", "pain"), is("goal", "calm")), "physio", 9);

    assertThat(found(books)).isEmpty();
  }
}
