package advisor.check.query;

import advisor.model.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The inputs of a run of the checks besides the book.
 *
 * @param on the day on which review dates are judged; the clock is never read
 * @param scenarios the scenarios that should cover the book; empty if coverage is not checked
 */
public record CheckRequest(Optional<LocalDate> on, Optional<List<Scenario>> scenarios) {

  /** Returns a request without a date or scenarios. */
  public static CheckRequest plain() {
    return new CheckRequest(Optional.empty(), Optional.empty());
  }
}
