package advisor.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
    ObjectNode json = Json.object().put("line", number).put("error", error);
    if (input.isPresent()) {
      json.put("input", input.get());
    }
    buffer.write(Json.compact(json) + "\n");
  }
}
