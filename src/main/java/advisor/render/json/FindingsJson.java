package advisor.render.json;

import advisor.check.report.Figures;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.render.CheckedRules;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the findings on a rule file in the format {@code advisor-findings/2}. */
public final class FindingsJson {

  private FindingsJson() {}

  /** All findings on one file; a file that could not be read has no figures. */
  public static ObjectNode of(CheckedRules rules) {
    Optional<CheckedRules.Checked> checked = rules.checked();
    ObjectNode json =
        JsonLayout.object().put("format", "advisor-findings/2").put("file", rules.file());
    json.set("rules", checked.map(each -> ResultJson.rules(each.rules())).orElse(null));
    json.put("sound", rules.isSound()).put("strict", rules.strict());
    json.set("findings", JsonLayout.list(rules.findings(), each -> finding(each, checked)));
    return json.set("figures", checked.map(FindingsJson::figures).orElse(null));
  }

  public static JsonNode of(List<CheckedRules> files) {
    return files.size() == 1 ? of(files.get(0)) : JsonLayout.list(files, FindingsJson::of);
  }

  private static ObjectNode finding(Finding finding, Optional<CheckedRules.Checked> checked) {
    ObjectNode json =
        JsonLayout.object()
            .put("id", finding.id())
            .put("code", finding.code())
            .put("severity", finding.severity())
            .put("subject", finding.subject().id())
            .put("message", finding.message())
            .put("line", finding.line())
            .put("column", finding.column());
    json.set(
        "witness",
        finding
            .witness()
            .flatMap(answers -> checked.map(each -> AnswersJson.of(each.book(), answers)))
            .orElse(null));
    json.put("suggestion", finding.suggestion().orElse(null))
        .put("accepted", finding.accepted().orElse(null));
    return json.set("cause", finding.cause().map(FindingsJson::cause).orElse(null));
  }

  private static ObjectNode cause(Finding cause) {
    return JsonLayout.object().put("id", cause.id()).put("subject", cause.subject().id());
  }

  private static ObjectNode figures(CheckedRules.Checked checked) {
    Figures figures = checked.figures();
    ObjectNode json = JsonLayout.object().put("paths", figures.paths());
    outcomes(figures.outcomes(), json);
    json.put("proved", checked.unproved().isEmpty());
    json.set("unproved", JsonLayout.list(checked.unproved(), FindingsJson::unproved));
    ObjectNode unsure = json.putObject("withNotSure").put("paths", figures.unsure().paths());
    outcomes(figures.unsure().outcomes(), unsure);
    unsure.put("proved", figures.unsure().proved());
    json.set("byQuestion", JsonLayout.list(figures.questions(), FindingsJson::question));
    json.set("byThreshold", JsonLayout.list(figures.thresholds(), FindingsJson::threshold));
    return json.set("byRule", JsonLayout.list(figures.rules(), FindingsJson::rule));
  }

  private static void outcomes(Map<String, BigInteger> counts, ObjectNode json) {
    ObjectNode outcomes = json.putObject("outcomes");
    counts.forEach(outcomes::put);
  }

  private static ObjectNode unproved(Report.Unproved unproved) {
    return JsonLayout.object().put("what", unproved.what()).put("why", unproved.why());
  }

  private static ObjectNode question(Figures.OfQuestion question) {
    return JsonLayout.object()
        .put("question", question.question())
        .put("asked", question.asked())
        .put("changes", question.changes().orElse(null));
  }

  private static ObjectNode threshold(Figures.OfThreshold threshold) {
    return JsonLayout.object()
        .put("threshold", threshold.key())
        .put("points", threshold.points())
        .put("ifLower", threshold.ifLower().orElse(null))
        .put("ifHigher", threshold.ifHigher());
  }

  private static ObjectNode rule(Figures.OfPoints rule) {
    return JsonLayout.object()
        .put("rule", rule.rule())
        .put("points", rule.points())
        .put("least", rule.least())
        .put("most", rule.most());
  }
}
