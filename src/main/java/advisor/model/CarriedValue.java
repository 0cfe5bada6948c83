package advisor.model;

/**
 * A value that a batch copies unchanged from a line of answers to its result, such as the line's
 * id.
 *
 * @param text the text; for any other value, its JSON
 * @param isText whether the value is a JSON string
 */
public record CarriedValue(String text, boolean isText) {

  /** The value of a line that has none. */
  public static final CarriedValue NONE = new CarriedValue("", false);

  public boolean isPresent() {
    return !text.isEmpty() || isText;
  }

  /** Whether the value is JSON's {@code null}. */
  public boolean isNull() {
    return !isText && text.equals("null");
  }
}
