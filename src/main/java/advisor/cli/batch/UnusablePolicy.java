package advisor.cli.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What becomes of lines that cannot be used.
 *
 * @param handling where they go
 * @param most how many there may be
 * @param asksForRecords whether their records, all of them, are asked for
 * @param errors the file that those go to; empty for standard error
 * @param failFast whether the first ends the batch
 */
record UnusablePolicy(
    Handling handling,
    Limit most,
    boolean asksForRecords,
    Optional<Path> errors,
    boolean failFast) {

  /** Where they go. */
  enum Handling {
    /** To the errors, and the run has failed. */
    FAIL,
    /** To the errors. */
    EXCLUDE,
    /** Among the results, each in its place. */
    INLINE
  }

  /**
   * How many there may be.
   *
   * @param percent whether it is a share of all lines
   */
  record Limit(double number, boolean percent) {

    /** "20" or "5%"; empty where it is neither. */
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

  /** Whether there were too many, of so many lines that were no blank ones. */
  boolean isFailed(long unusable, long lines) {
    return handling == Handling.FAIL ? unusable > 0 : most.isExceeded(unusable, lines);
  }
}
