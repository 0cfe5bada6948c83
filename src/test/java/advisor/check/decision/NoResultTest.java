package advisor.check.decision;

import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.one;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Evaluator;
import advisor.model.Caution;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code no-result}: a whole interview, and then "too little to go on". */
class NoResultTest {

  private static Books withSleep() {
    return Found.sound().ask(one("sleep", "good", "bad"));
  }

  private static Books withoutRuleForPain() {
    return new Books()
        .outcome("doctor")
        .ask(Books.many("signs", "fever", "flu"))
        .ask(one("goal", "pain", "calm"))
        .stop("fever", is("signs", "fever"), "doctor")
        .rule("calm", is("goal", "calm"), "massage", 3);
  }

  @Test
  void nothingIsFoundWhereSomeRuleIsAlwaysTrue() {
    assertThat(Found.of(Fault.NO_RESULT, withSleep())).isEmpty();
  }

  @Test
  void answersThatMakeNoRuleTrueAreFoundCountedAndShown() {
    Finding finding = Found.only(Fault.NO_RESULT, withoutRuleForPain());

    assertThat(finding.subject()).isEqualTo(Subject.key("unknown"));
    assertThat(finding.isError()).isTrue();
    assertThat(finding.message()).contains("\"unknown\": 2.");
    assertThat(Found.shown(finding, withoutRuleForPain()).outcome().id()).isEqualTo("unknown");
    assertThat(finding.witness().orElseThrow().to("goal")).isEqualTo(answers("g=pain").to("g"));
  }

  @Test
  void whereAStopEndsTheInterviewNoRuleIsNeeded() {
    Books stopped = withoutRuleForPain().stop("pain", is("goal", "pain"), "doctor");

    assertThat(Found.of(Fault.NO_RESULT, stopped)).isEmpty();
  }

  @Test
  void aTieIsAResultAndTooFewPointsAreNone() {
    Books small = withoutRuleForPain().rule("pain", is("goal", "pain"), "physio", 1).leads(2, 3);

    assertThat(Found.of(Fault.NO_RESULT, small)).hasSize(1);
    assertThat(Found.of(Fault.NO_RESULT, small.rule("rest", is("goal", "pain"), "massage", 1)))
        .isEmpty();
  }

  private static Books advised(Books books) {
    return books.accept("no-result", "unknown", "They are told whom to ask.");
  }

  @Test
  void itIsAcceptedWhereAllWhoComeToItAreToldWhomToAskFirst() {
    Books told = withoutRuleForPain();
    told.caution("ask", is("goal", "pain"), Caution.Level.ASK_FIRST, Optional.empty());

    assertThat(Found.only(Fault.NO_RESULT, told).isError()).isTrue();
    Finding accepted = Found.only(Fault.NO_RESULT, advised(told));
    assertThat(accepted.accepted()).contains("They are told whom to ask.");
    assertThat(accepted.isError()).isFalse();
    assertThat(Found.of(Fault.ACCEPTED_IN_VAIN, told)).isEmpty();
  }

  @Test
  void itIsNotWhereOneOfThemIsToldOfOneOptionAloneOrNothingOfTheSort() {
    Books some = withoutRuleForPain();
    some.caution("ask", is("signs", "flu"), Caution.Level.ASK_FIRST, Optional.empty());
    Books other = withoutRuleForPain();
    other.caution("ask", is("goal", "pain"), Caution.Level.ASK_FIRST, Optional.of("physio"));
    Books wait = withoutRuleForPain();
    wait.caution("wait", is("goal", "pain"), Caution.Level.WAIT, Optional.empty());

    for (Books books : List.of(some, other, wait, withoutRuleForPain())) {
      Finding finding = Found.only(Fault.NO_RESULT, advised(books));
      assertThat(finding.isError()).isTrue();
      assertThat(finding.isAccepted()).isFalse();
    }
    assertThat(Found.only(Fault.NO_RESULT, advised(some)).witness().orElseThrow())
        .as("somebody who is left alone")
        .isEqualTo(answers("signs=", "goal=pain"));
  }

  @Test
  void thatNotSureAloneLeavesNothingToGoOnIsNoFault() {
    Books books = Found.sound();

    assertThat(Evaluator.compile(books.book()).evaluate(answers("signs=", "goal=?")).outcome().id())
        .isEqualTo("unknown");
    assertThat(Found.of(Fault.NO_RESULT, books)).isEmpty();
  }
}
