package advisor.rulefile.answers;

import advisor.model.CarriedValue;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads carried values: JSON scalars, unchanged. */
final class CarriedReader {

  private CarriedReader() {}

  static CarriedValue read(JsonToken token, JsonParser parser) throws IOException {
    boolean isText = token == JsonToken.VALUE_STRING;
    boolean isFit = token.isScalarValue() && !(isText && holdsHalves(parser.getText()));
    return isFit ? new CarriedValue(parser.getText(), isText) : CarriedValue.NONE;
  }

  /** Reads a value, and reports a fault if it cannot be carried. */
  static CarriedValue read(ExpectedValue value) {
    if (value.json() instanceof JsonValue.Text text) {
      if (!holdsHalves(text.value())) {
        return new CarriedValue(text.value(), true);
      }
      value.fault("the " + value.key() + " contains half a character");
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
