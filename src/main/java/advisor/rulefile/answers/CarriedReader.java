package advisor.rulefile.answers;

import advisor.model.CarriedValue;
import advisor.rulefile.json.ExpectedValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
    if (value.isObject() || value.isList()) {
      value.fault("the " + value.key() + " must be a text, a number, true, false or null");
      return CarriedValue.NONE;
    }
    if (value.isText() && holdsHalves(value.raw())) {
      value.fault("the " + value.key() + " contains half a character");
      return CarriedValue.NONE;
    }
    return new CarriedValue(value.raw(), value.isText());
  }

  private static boolean holdsHalves(String text) {
    return !StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
