package advisor.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many of each outcome a batch came to.
 *
 * @param byOutcome every outcome of the rules, in their order
 * @param unusable lines that came to none
 */
public record BatchSummary(Map<String, Long> byOutcome, long unusable) {

  private long results() {
    return byOutcome.values().stream().mapToLong(Long::longValue).sum();
  }

  /** One line of JSON. */
  public void writeJson(LineBuffer buffer) throws IOException {
    ObjectNode json = Json.object().put("results", results()).put("unusable", unusable);
    ObjectNode outcomes = json.putObject("outcomes");
    byOutcome.forEach(outcomes::put);
    buffer.write(Json.compact(json) + "\n");
  }

  /** Comma-separated values: a line for each outcome, and one for the lines that came to none. */
  public void writeCsv(LineBuffer buffer) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>(byOutcome);
    counts.put("unusable", unusable);
    ResultTable.write(counts, buffer);
  }

  /** One line for a person: "3 results: physiotherapy 2, massage 1". */
  public String told() {
    StringBuilder told = new StringBuilder();
    for (Map.Entry<String, Long> outcome : byOutcome.entrySet()) {
      if (outcome.getValue() > 0) {
        told.append(told.length() == 0 ? "" : ", ");
        told.append(outcome.getKey()).append(' ').append(outcome.getValue());
      }
    }
    return results() + " results" + (told.length() == 0 ? "" : ": " + told);
  }
}
