package advisor.rulefile;

import advisor.text.Visible;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a line calls itself, as the JSON scalar that is written beside its result. */
final class LineId {

  static final byte[] NONE = new byte[0];

  private LineId() {}

  /** The next value of a parser; none where it cannot be an id. */
  static byte[] read(JsonParser parser) throws IOException {
    return switch (parser.nextToken()) {
      case VALUE_STRING -> {
        String text = parser.getText();
        yield holdsHalves(text) ? NONE : quoted(text);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
          parser.getText().getBytes(StandardCharsets.ISO_8859_1);
      default -> NONE;
    };
  }

  /** A value, where it can be an id; else it is a fault. */
  static byte[] of(JsonValue value, Reading reading) {
    if (value instanceof JsonValue.Text text) {
      if (holdsHalves(text.value())) {
        reading.fault(value.at(), "the id holds half a character");
        return NONE;
      }
      return quoted(text.value());
    }
    if (value instanceof JsonValue.Num number) {
      return number.digits().getBytes(StandardCharsets.ISO_8859_1);
    }
    if (value instanceof JsonValue.Bool flag) {
      return Boolean.toString(flag.value()).getBytes(StandardCharsets.ISO_8859_1);
    }
    if (!(value instanceof JsonValue.Null)) {
      reading.fault(value.at(), "the id must be a text, a number, true, false or null");
      return NONE;
    }
    return "null".getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A text as a JSON scalar that can be shown. */
  static byte[] quoted(String text) {
    String inside = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    return ("\"" + Visible.escaped(inside) + "\"").getBytes(StandardCharsets.UTF_8);
  }

  private static boolean holdsHalves(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        return true;
      }
    }
    return false;
  }
}
