package advisor.model;

/**
 * A value that goes from a line of answers to its result as it is, such as its id.
 *
 * @param text the text, or what else it is as JSON writes it
 * @param isText whether it is a text
 */
public record CarriedValue(String text, boolean isText) {

  /** The line has none. */
  public static final CarriedValue NONE = new CarriedValue("", false);

  public boolean isPresent() {
    return !text.isEmpty() || isText;
  }

  /** Nothing, as JSON says it. */
  public boolean isNull() {
    return !isText && text.equals("null");
  }
}
