package advisor.check.decision;

import static advisor.Books.is;
import static advisor.Books.not;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import org.junit.jupiter.api.Test;

/** {@code opposing-rules}: the same answers speak for both sides. */
class OpposingRulesTest {

  private static Books against(Condition when) {
    return Found.sound().rule("against", when, "massage", 2);
  }

  @Test
  void theLaterOfTwoIsFoundWithAnswersThatMakeBothTrue() {
    Books books = against(is("goal", "pain", "both"));
    Finding finding = Found.only(Fault.OPPOSING_RULES, books);

    assertThat(finding.subject()).isEqualTo(Subject.rule("against").with("pain"));
    assertThat(finding.isError()).isFalse();
    assertThat(finding.message())
        .isEqualTo(
            "This rule speaks for massage and 'pain' speaks for physio, but both are true for the same"
                + " answers.");
    assertThat(Found.shown(finding, books).rules().get(0).isTrue()).isTrue();
    assertThat(Found.shown(finding, books).rules().get(2).isTrue()).isTrue();
  }

  @Test
  void otherWordsForTheSameAreFoundToo() {
    assertThat(Found.subjects(Fault.OPPOSING_RULES, against(not(is("goal", "calm")))))
        .containsExactly("against");
  }

  @Test
  void whereOneOfThemIsWiderTheyMayBothBeRight() {
    assertThat(Found.of(Fault.OPPOSING_RULES, against(is("goal", "pain")))).isEmpty();
    assertThat(Found.of(Fault.OPPOSING_RULES, against(is("goal", "pain", "both", "calm"))))
        .isEmpty();
  }

  @Test
  void twoForTheSameOptionDoNotOppose() {
    Books books = Found.sound().rule("more", is("goal", "pain", "both"), "physio", 1);

    assertThat(Found.of(Fault.OPPOSING_RULES, books)).isEmpty();
  }

  @Test
  void ofThreeOptionsEachMayHaveItsOwnWeightForOneAnswer() {
    Books three = against(is("goal", "pain", "both")).options("physio", "massage", "surgery");

    assertThat(Found.of(Fault.OPPOSING_RULES, three)).isEmpty();
    assertThat(
            Found.of(Fault.OPPOSING_RULES, against(is("goal", "pain", "both")).comparedOnly("x")))
        .hasSize(1);
  }

  @Test
  void twoThatNeverCountDoNotOppose() {
    Books books =
        Found.sound()
            .rule("one", is("signs", "fever"), "physio", 1)
            .rule("other", is("signs", "fever"), "massage", 1);

    assertThat(Found.of(Fault.OPPOSING_RULES, books)).isEmpty();
  }
}
