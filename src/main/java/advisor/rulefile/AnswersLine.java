package advisor.rulefile;

/**
 * The answers of one line among many.
 *
 * @param marks in question order, as {@link advisor.evaluate.Marks} holds them
 * @param id what the line calls itself, as a JSON scalar in UTF-8; empty where it does not
 */
public record AnswersLine(long[] marks, byte[] id) {

  /** The key of the id, which no question can have. */
  public static final String ID = "id";
}
