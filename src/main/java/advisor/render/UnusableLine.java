package advisor.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** A line that could not be used, as one line of JSON. */
public final class UnusableLine {

  private UnusableLine() {}

  /**
   * The line, ended.
   *
   * @param number of the line in its file, from 1
   * @param input the line as it came
   */
  public static String of(long number, String error, Optional<String> input) throws IOException {
    ObjectNode json = Json.object().put("line", number).put("error", error);
    if (input.isPresent()) {
      json.put("input", input.get());
    }
    return Json.compact(json) + "\n";
  }
}
