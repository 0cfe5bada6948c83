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
    Optional<String> accepted) {

  /** As JSON writes it. */
  public String severity() {
    return error ? "error" : "warning";
  }
}
