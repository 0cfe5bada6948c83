package advisor.render.records;

import advisor.render.RulesIdentity;
import advisor.render.json.JsonLayout;
import advisor.render.json.ResultJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * The number of lines of a batch for each outcome.
 *
 * @param rules the rules that the batch was run with
 * @param byOutcome the number of lines for every outcome of the rules, in their order
 * @param unusable the number of lines without a result
 */
public record BatchSummary(RulesIdentity rules, Map<String, Long> byOutcome, long unusable) {

  /** The number of lines with a result. */
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

  /** A row for each outcome, and one for the unusable lines. */
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
}
