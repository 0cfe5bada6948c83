package advisor.check.decision;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Stop.IfUnsure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code masked-by-stop}: points that never count, because a stop is always true too. */
class MaskedByStopTest {

  private static List<String> found(Books books) {
    return Found.subjects(Fault.MASKED_BY_STOP, books);
  }

  @Test
  void aRuleThatAsksForAStopsOwnSignIsFoundWithAnswers() {
    Books books = Found.sound().rule("fever", is("signs", "fever"), "physio", 1);
    Finding finding = Found.only(Fault.MASKED_BY_STOP, books);

    assertThat(finding.subject()).isEqualTo(Subject.rule("fever"));
    assertThat(finding.isError()).isFalse();
    assertThat(Found.shown(finding, books).isStop()).isTrue();
    assertThat(Found.shown(finding, books).rules().get(2).isTrue()).isTrue();
  }

  @Test
  void seenAlsoWhereTheStopFollowsFromOtherAnswers() {
    Books books =
        Found.sound()
            .ask(many("past", "surgery", "fall"))
            .stop("both", all(is("goal", "pain"), is("past", "fall")), "doctor")
            .rule("fall", all(is("past", "fall"), is("goal", "pain")), "physio", 1);

    assertThat(found(books)).containsExactly("fall");
  }

  @Test
  void seenAlsoWhereOnlyThoseWhoAreNotSureComeToIt() {
    Books books =
        Found.sound()
            .ask(one("knows", "yes", "no"))
            .ask(when(all(is("knows", "yes"), is("knows", "no")), one("guess", "yes", "no")))
            .stop("guess", is("guess", "yes"), "doctor")
            .rule("guess", is("guess", "yes"), "physio", 1);

    assertThat(found(books)).containsExactly("guess");
  }

  @Test
  void aCautionIsToldIfItIsTrueOrInDoubtWhereNothingStops() {
    Books fever = Found.sound().caution("fever", is("signs", "fever"), "physio");
    Books doubt =
        Found.sound()
            .ask(one("rest", "yes", "no"))
            .stop("rest", is("rest", "yes"), "doctor", IfUnsure.CAUTION, "doctor")
            .caution("rest", is("rest", "yes"), "physio");

    assertThat(found(fever)).containsExactly("fever");
    assertThat(found(doubt)).isEmpty();
  }

  @Test
  void aRemarkIsToldOnlyWithTheResultsItIsFor() {
    assertThat(found(Found.sound().remark("fever", is("signs", "fever")))).containsExactly("fever");
    assertThat(found(Found.sound().remark("fever", is("signs", "fever"), "doctor"))).isEmpty();
    assertThat(found(Found.sound().remark("calm", is("goal", "calm"), "physio")))
        .containsExactly("calm");
    assertThat(found(Found.sound().remark("calm", is("goal", "calm"), "massage"))).isEmpty();
  }

  @Test
  void onePathWithoutAStopIsEnoughForPointsToCount() {
    Books books =
        Found.sound().rule("any", any(is("signs", "fever"), is("goal", "both")), "physio", 1);

    assertThat(found(books)).isEmpty();
  }

  @Test
  void whatIsNeverTrueIsNotMasked() {
    Books books =
        Found.sound().rule("never", all(is("goal", "pain"), is("goal", "calm")), "physio", 1);

    assertThat(found(books)).isEmpty();
  }

  @Test
  void pointsThatCountOnlyForThoseWhoAreNotSureCount() {
    Books books =
        Found.sound()
            .ask(one("knows", "yes", "no"))
            .ask(when(not(is("knows", "yes", "no")), one("guess", "yes", "no")))
            .rule("either", any(is("signs", "fever"), is("guess", "yes")), "physio", 1);

    assertThat(found(books)).isEmpty();
  }

  @Test
  void aRemarkThatIsTrueAtStopsAloneIsToBeToldWithThem() {
    Finding finding =
        Found.only(Fault.MASKED_BY_STOP, Found.sound().remark("fever", is("signs", "fever")));

    assertThat(finding.suggestion().orElseThrow()).contains("name the result in its \"with\"");
    assertThat(
            Found.only(
                    Fault.MASKED_BY_STOP,
                    Found.sound().remark("calm", is("goal", "calm", "both"), "doctor"))
                .suggestion()
                .orElseThrow())
        .contains("name the result in its \"with\"");
  }
}
