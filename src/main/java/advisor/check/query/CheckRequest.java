package advisor.check.query;

import advisor.check.report.Fault;
import advisor.model.Scenario;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The inputs of a run of the checks besides the book.
 *
 * @param on the day on which review dates are judged; the clock is never read
 * @param scenarios the scenarios that should cover the book; empty if coverage is not checked
 */
public record CheckRequest(Optional<LocalDate> on, Optional<List<Scenario>> scenarios) {

  public static CheckRequest plain() {
    return new CheckRequest(Optional.empty(), Optional.empty());
  }

  /** Returns the ids of the checks that this request leaves out, in a new set. */
  public Set<String> leftOut() {
    Set<String> leftOut = new HashSet<>();
    if (on.isEmpty()) {
      leftOut.add(Fault.REVIEW_OVERDUE.id());
    }
    if (scenarios.isEmpty()) {
      leftOut.add(Fault.NOT_COVERED.id());
    }
    return leftOut;
  }
}
