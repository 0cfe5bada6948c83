package advisor.render;

import advisor.model.Answers;
import java.util.Optional;

/**
 * A finding about a rule file, with its place in the file.
 *
 * @param error whether the rules must not be used like this
 * @param line from 1
 * @param column from 1
 * @param suggestion what to do about it; may be empty
 * @param accepted the reason for which the file accepts it
 * @param cause the finding that it follows from
 */
public record PlacedFinding(
    String id,
    boolean error,
    String subject,
    String message,
    int line,
    int column,
    Optional<Answers> witness,
    Optional<String> suggestion,
    Optional<String> accepted,
    Optional<Cause> cause) {

  /** Another finding, as it is named. */
  public record Cause(String id, String subject) {}

  /** Whether another one follows from this. */
  boolean isCauseOf(PlacedFinding other) {
    return other.cause().equals(Optional.of(new Cause(id, subject)));
  }

  /** As JSON writes it. */
  public String severity() {
    return error ? "error" : "warning";
  }
}
