package advisor.cli.batch;

import advisor.text.NamedConstant;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The treatment of unusable lines.
 *
 * @param handling where they go
 * @param most the limit for their number
 * @param asksForRecords whether a record of each is requested
 * @param errors the file for those records; empty for standard error
 * @param failFast whether the first one ends the batch
 */
record UnusablePolicy(
    Handling handling,
    Limit most,
    boolean asksForRecords,
    Optional<Path> errors,
    boolean failFast) {

  /** The destination of unusable lines. */
  enum Handling implements NamedConstant {
    /** To the errors, and the run fails. */
    FAIL,
    /** To the errors. */
    EXCLUDE,
    /** Among the results, in their place. */
    INLINE
  }

  /**
   * A limit for the number of unusable lines.
   *
   * @param percent whether the number is a share of all lines
   */
  record Limit(double number, boolean percent) {

    /** Reads "20" or "5%"; empty for anything else. */
    static Optional<Limit> of(String text) {
      boolean percent = text.endsWith("%");
      String number = percent ? text.substring(0, text.length() - 1) : text;
      if (!number.matches(percent ? "[0-9]{1,3}([.][0-9]{1,6})?" : "[0-9]{1,15}")) {
        return Optional.empty();
      }
      Limit limit = new Limit(Double.parseDouble(number), percent);
      return percent && limit.number() > 100 ? Optional.empty() : Optional.of(limit);
    }

    boolean isExceeded(long unusable, long lines) {
      return percent ? unusable * 100 > number * lines : unusable > number;
    }
  }

  /** Whether there were too many unusable lines among so many that are not blank. */
  boolean isFailed(long unusable, long lines) {
    return handling == Handling.FAIL ? unusable > 0 : most.isExceeded(unusable, lines);
  }
}
