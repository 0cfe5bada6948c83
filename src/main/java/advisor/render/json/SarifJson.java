package advisor.render.json;

import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.render.CheckedRules;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes findings as SARIF 2.1.0, which editors and code hosts read. An accepted finding becomes a
 * suppressed result with its reason; what was not proved becomes an error.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifJson {

  private static final String NOT_PROVED = "not-proved";

  private SarifJson() {}

  public static ObjectNode of(List<CheckedRules> files, String version) {
    ArrayNode results = JsonLayout.list();
    files.forEach(file -> results(file, results));
    ObjectNode json =
        JsonLayout.object()
            .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .put("version", "2.1.0");
    ObjectNode run = json.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "advisor").put("version", version);
    ArrayNode rules = driver.putArray("rules");
    TreeSet<String> ids = new TreeSet<>();
    results.forEach(result -> ids.add(result.get("ruleId").textValue()));
    ids.forEach(id -> rules.addObject().put("id", id));
    run.put("columnKind", "unicodeCodePoints").set("results", results);
    return json;
  }

  private static void results(CheckedRules file, ArrayNode results) {
    for (Finding finding : file.findings()) {
      ObjectNode result = results.addObject();
      result(finding.code(), finding.severity(), finding.sentences(), result);
      place(file, finding.line(), finding.column(), result);
      properties(finding, file, result.putObject("properties"));
      if (finding.accepted().isPresent()) {
        ObjectNode suppression = result.putArray("suppressions").addObject();
        suppression.put("kind", "inSource").put("justification", finding.accepted().get());
      }
    }
    for (Report.Unproved unproved : file.unproved()) {
      ObjectNode result = results.addObject();
      result(NOT_PROVED, "error", unproved.what() + ": " + unproved.why(), result);
      place(file, 1, 1, result);
    }
  }

  private static void result(String rule, String level, String message, ObjectNode result) {
    result.put("ruleId", rule).put("level", level).putObject("message").put("text", message);
  }

  private static void place(CheckedRules file, int line, int column, ObjectNode result) {
    ObjectNode location = result.putArray("locations").addObject().putObject("physicalLocation");
    location.putObject("artifactLocation").put("uri", uri(file.file()));
    location.putObject("region").put("startLine", line).put("startColumn", column);
  }

  private static void properties(Finding finding, CheckedRules file, ObjectNode json) {
    json.put("check", finding.id()).put("subject", finding.subject().id());
    if (finding.witness().isPresent() && file.checked().isPresent()) {
      json.set("witness", AnswersJson.of(file.checked().get().book(), finding.witness().get()));
    }
  }

  /** A path as a URI reference, written so that its start is not read as a scheme or a host. */
  private static String uri(String path) {
    try {
      String relative = path.startsWith("/") || path.indexOf(':') < 0 ? path : "./" + path;
      return new URI(null, null, relative.replaceFirst("^/+", "/"), null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(path, impossible);
    }
  }
}
