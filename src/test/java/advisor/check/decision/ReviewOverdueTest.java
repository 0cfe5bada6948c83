package advisor.check.decision;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Review.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code review-overdue}: judged on a given day, never by the clock. */
class ReviewOverdueTest {

  private static List<Finding> foundOn(String day, Books books) {
    CheckRequest request = new CheckRequest(Optional.of(LocalDate.parse(day)), Optional.empty());
    return Found.of(Fault.REVIEW_OVERDUE, books, request);
  }

  private static Books next(Status status, String day) {
    return Found.sound().reviewedNext(status, day);
  }

  @Test
  void theDayAfterTheReviewWasDueIsTooLate() {
    Books books = next(Status.ACTIVE, "2027-06-30");

    assertThat(foundOn("2027-06-29", books)).isEmpty();
    assertThat(foundOn("2027-06-30", books)).isEmpty();
    assertThat(foundOn("2027-07-01", books))
        .extracting(Finding::subject)
        .containsExactly(Subject.key("review"));
    assertThat(foundOn("2027-07-01", books).get(0).message())
        .isEqualTo("These rules were due for review by 2027-06-30.");
  }

  @Test
  void aDraftIsToBeReviewedAndRetiredRulesAreNot() {
    assertThat(foundOn("2028-01-01", next(Status.DRAFT, "2027-06-30"))).hasSize(1);
    assertThat(foundOn("2028-01-01", next(Status.RETIRED, "2027-06-30"))).isEmpty();
  }

  @Test
  void withoutADayOrADateNothingIsOverdue() {
    assertThat(Found.of(Fault.REVIEW_OVERDUE, next(Status.ACTIVE, "1999-01-01"))).isEmpty();
    assertThat(foundOn("2028-01-01", Found.sound())).isEmpty();
  }
}
