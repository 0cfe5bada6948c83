package advisor.render;

import advisor.model.Answers;
import java.util.Optional;

/**
 * A finding about a rule file, with its place in the file.
 *
 * @param code what tells it from every other sort of finding: the id, but for a file that cannot be
 *     read the sort of fault
 * @param error whether the rules must not be used like this
 * @param line from 1
 * @param column from 1
 * @param suggestion what to do about it; may be empty
 * @param accepted the reason for which the file accepts it
 */
public record PlacedFinding(
    String id,
    String code,
    boolean error,
    String subject,
    String message,
    int line,
    int column,
    Optional<Answers> witness,
    Optional<String> suggestion,
    Optional<String> accepted) {

  /** What is wrong and what to do about it. */
  public String sentences() {
    String end = message.endsWith(".") ? "" : ".";
    return suggestion.isEmpty() ? message : message + end + " Try: " + suggestion.get();
  }

  /** As JSON writes it. */
  public String severity() {
    return error ? "error" : "warning";
  }
}
