package advisor.check;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code masked-by-stop}: points that never count, for a stop comes first. */
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
}
