package advisor.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/** A line that could not be used, as one line of JSON. */
public final class UnusableLine {

  private UnusableLine() {}

  /**
   * Adds the line to the buffer.
   *
   * @param number of the line in its file, from 1
   * @param input the line as it came
   */
  public static void write(long number, String error, Optional<String> input, LineBuffer buffer)
      throws IOException {
    buffer.write(Json.compact(json -> write(number, error, input, json)));
  }

  private static void write(long number, String error, Optional<String> input, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", number);
    json.writeStringField("error", error);
    if (input.isPresent()) {
      json.writeStringField("input", input.get());
    }
    json.writeEndObject();
  }
}
