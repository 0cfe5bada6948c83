package advisor.rulefile.answers;

import advisor.model.CarriedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads values that are carried: JSON scalars, as they are. */
final class CarriedReader {

  private CarriedReader() {}

  /** The value of a token; none where it cannot be carried. */
  static CarriedValue read(JsonToken token, JsonParser parser) throws IOException {
    return switch (token) {
      case VALUE_STRING -> {
        String text = parser.getText();
        yield holdsHalves(text) ? CarriedValue.NONE : new CarriedValue(text, true);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
          new CarriedValue(parser.getText(), false);
      default -> CarriedValue.NONE;
    };
  }

  /** A value, where it can be carried; else it is a fault. */
  static CarriedValue read(String name, JsonValue value, FileReading reading) {
    if (value instanceof JsonValue.Text text) {
      if (!holdsHalves(text.value())) {
        return new CarriedValue(text.value(), true);
      }
      reading.fault(value.at(), "the " + name + " holds half a character");
    } else if (value instanceof JsonValue.Num number) {
      return new CarriedValue(number.digits(), false);
    } else if (value instanceof JsonValue.Bool || value instanceof JsonValue.Null) {
      return new CarriedValue(value.kind(), false);
    } else {
      reading.fault(value.at(), "the " + name + " must be a text, a number, true, false or null");
    }
    return CarriedValue.NONE;
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
