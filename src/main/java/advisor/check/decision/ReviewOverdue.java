package advisor.check.decision;

import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Review;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a review date that has passed on the given day. */
public final class ReviewOverdue implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    Review review = proofs.book().review();
    Optional<LocalDate> on = proofs.request().on();
    boolean live = review.status() != Review.Status.RETIRED;
    return review.next().stream()
        .filter(next -> live && on.isPresent() && next.isBefore(on.get()))
        .map(ReviewOverdue::finding);
  }

  private static Finding finding(LocalDate next) {
    return Finding.of(
        Fault.REVIEW_OVERDUE,
        Subject.key("review"),
        "These rules were due for review by " + next + ".",
        "Have them reviewed, and update \"on\" and \"next\". Or retire them.");
  }
}
