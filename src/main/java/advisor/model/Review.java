package advisor.model;

import advisor.text.NamedConstant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has reviewed the content, and when the next review is due.
 *
 * @param by who signed the review; empty if nobody has
 */
public record Review(
    Status status, Optional<String> by, Optional<LocalDate> on, Optional<LocalDate> next) {

  public enum Status implements NamedConstant {
    DRAFT,
    ACTIVE,
    RETIRED
  }
}
