package advisor.rulefile;

import java.util.Optional;

/**
 * One fault of a file, found by reading it. All of them are errors.
 *
 * @param file the name of the file, as it was given
 * @param message what is wrong, without a full stop
 * @param suggestion what to do about it: "did you mean 'goal'?"
 * @param excerpt the line that the place is in
 */
public record Issue(
    String file, Place place, String message, Optional<String> suggestion, Excerpt excerpt) {

  /** The id that every reading fault has among the findings of a check. */
  public static final String ID = "unreadable";

  /** The message and its suggestion as one sentence. */
  public String sentence() {
    return suggestion.isEmpty() ? message : message + ": " + suggestion.get();
  }
}
