package advisor.check.query;

import advisor.model.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be checked besides the book itself.
 *
 * @param on the day against which review dates are held; the clock is never asked
 * @param scenarios the scenarios that should cover the book; empty where coverage is not asked for
 */
public record CheckRequest(Optional<LocalDate> on, Optional<List<Scenario>> scenarios) {

  /** Nothing besides. */
  public static CheckRequest plain() {
    return new CheckRequest(Optional.empty(), Optional.empty());
  }
}
