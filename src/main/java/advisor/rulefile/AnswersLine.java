package advisor.rulefile;

import java.util.List;

/**
 * The answers of one line among many, as far as they were understood.
 *
 * @param marks in question order, as {@link advisor.evaluate.Marks} holds them
 * @param id what the line calls itself, as a JSON scalar in UTF-8; empty where it does not
 * @param faults what was not understood; their places count from the line's start
 */
public record AnswersLine(long[] marks, byte[] id, List<Issue> faults) {

  /** The key of the id, which no question can have. */
  public static final String ID = "id";
}
