package advisor.rulefile.answers;

import advisor.model.CarriedValue;
import advisor.rulefile.json.ExpectedValue;
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
  static CarriedValue read(ExpectedValue value) {
    if (value.json() instanceof JsonValue.Text text) {
      if (!holdsHalves(text.value())) {
        return new CarriedValue(text.value(), true);
      }
      value.fault("the " + value.key() + " holds half a character");
    } else if (value.json() instanceof JsonValue.Num number) {
      return new CarriedValue(number.digits(), false);
    } else if (value.isObject() || value.isList()) {
      value.fault("the " + value.key() + " must be a text, a number, true, false or null");
    } else {
      return new CarriedValue(value.json().kind(), false);
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
