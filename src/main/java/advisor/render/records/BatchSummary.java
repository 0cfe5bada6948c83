package advisor.render.records;

import advisor.render.RulesIdentity;
import advisor.render.json.JsonLayout;
import advisor.render.json.ResultJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * How many of each outcome a batch came to.
 *
 * @param rules those that it rests on
 * @param byOutcome every outcome of the rules, in their order
 * @param unusable lines that came to none
 */
public record BatchSummary(RulesIdentity rules, Map<String, Long> byOutcome, long unusable) {

  /** How many lines came to an outcome. */
  public long results() {
    return byOutcome.values().stream().mapToLong(Long::longValue).sum();
  }

  /** One line of JSON. */
  public String json() {
    ObjectNode json = JsonLayout.object().put("format", "advisor-summary/1");
    json.set("rules", ResultJson.rules(rules));
    json.put("results", results()).put("unusable", unusable);
    ObjectNode outcomes = json.putObject("outcomes");
    byOutcome.forEach(outcomes::put);
    return JsonLayout.compact(json) + "\n";
  }

  /** A line for each outcome, and one for the lines that came to none. */
  public String csv(TableText text) {
    StringBuilder csv =
        new StringBuilder(text.head(List.of("outcome", "lines", "rules", "version", "sha256")));
    byOutcome.forEach((outcome, lines) -> csv.append(row(outcome, lines, text)));
    return csv.append(row("unusable", unusable, text)).toString();
  }

  private String row(String outcome, long lines, TableText text) {
    return text.row(
        List.of(
            outcome,
            Long.toString(lines),
            rules.id(),
            text.harmless(rules.version()),
            rules.sha256()));
  }

  /**
   * One line for a person: "3 results: physiotherapy 2, massage 1 (rules ID 1.0.0, sha256 ...)".
   */
  public String told() {
    StringBuilder told = new StringBuilder();
    for (Map.Entry<String, Long> outcome : byOutcome.entrySet()) {
      if (outcome.getValue() > 0) {
        told.append(told.length() == 0 ? ": " : ", ");
        told.append(outcome.getKey()).append(' ').append(outcome.getValue());
      }
    }
    String by =
        " (rules " + rules.id() + " " + rules.version() + ", sha256 " + rules.sha256() + ")";
    return results() + (results() == 1 ? " result" : " results") + told + by;
  }
}
