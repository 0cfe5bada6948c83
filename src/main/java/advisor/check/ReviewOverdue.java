package advisor.check;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A review date that has passed on the day that was named. */
final class ReviewOverdue implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    Optional<LocalDate> on = book.request().on();
    Optional<LocalDate> next = book.book().review().next();
    boolean live = book.book().review().status() != Review.Status.RETIRED;
    if (on.isEmpty() || next.isEmpty() || !live || !next.get().isBefore(on.get())) {
      return List.of();
    }
    return List.of(
        Finding.of(
            Fault.REVIEW_OVERDUE,
            Subject.key("review"),
            "These rules were to be reviewed by " + next.get() + ".",
            "Have them reviewed, and set \"on\" and \"next\" anew. Or retire them."));
  }
}
