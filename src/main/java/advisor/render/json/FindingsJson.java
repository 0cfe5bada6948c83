package advisor.render.json;

import advisor.check.report.Figures;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.render.CheckedRules;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings about a rule file as JSON of the format {@value #FORMAT}. */
public final class FindingsJson {

  public static final String FORMAT = "advisor-findings/2";

  private FindingsJson() {}

  /** All that was found. Of a file that could not be read, there are no figures. */
  public static ObjectNode of(CheckedRules rules) {
    Optional<CheckedRules.Checked> checked = rules.checked();
    ObjectNode json = JsonLayout.object().put("format", FORMAT).put("file", rules.file());
    json.put("sound", rules.isSound()).put("strict", rules.strict());
    ArrayNode findings = json.putArray("findings");
    for (Finding finding : rules.findings()) {
      finding(finding, checked, findings.addObject());
    }
    json.set("figures", checked.map(FindingsJson::figures).orElse(null));
    return json;
  }

  /** Of several files, in a list. */
  public static JsonNode of(List<CheckedRules> files) {
    if (files.size() == 1) {
      return of(files.get(0));
    }
    ArrayNode all = JsonLayout.list();
    files.forEach(each -> all.add(of(each)));
    return all;
  }

  private static void finding(
      Finding finding, Optional<CheckedRules.Checked> checked, ObjectNode json) {
    json.put("id", finding.id())
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
    json.set("cause", finding.cause().map(FindingsJson::cause).orElse(null));
  }

  private static ObjectNode cause(Finding cause) {
    return JsonLayout.object().put("id", cause.id()).put("subject", cause.subject().id());
  }

  private static ObjectNode figures(CheckedRules.Checked checked) {
    Figures figures = checked.figures();
    ObjectNode json = JsonLayout.object().put("paths", figures.paths());
    outcomes(figures.outcomes(), json);
    json.put("proved", checked.unproved().isEmpty());
    ArrayNode unproved = json.putArray("unproved");
    for (Report.Unproved each : checked.unproved()) {
      unproved.addObject().put("what", each.what()).put("why", each.why());
    }
    ObjectNode unsure = json.putObject("withNotSure").put("paths", figures.unsure().paths());
    outcomes(figures.unsure().outcomes(), unsure);
    unsure.put("proved", figures.unsure().proved());
    ArrayNode questions = json.putArray("byQuestion");
    for (Figures.OfQuestion question : figures.questions()) {
      questions
          .addObject()
          .put("question", question.question())
          .put("asked", question.asked())
          .put("changes", question.changes().orElse(null));
    }
    thresholds(figures, json.putArray("byThreshold"));
    rules(figures, json.putArray("byRule"));
    return json;
  }

  private static void outcomes(Map<String, BigInteger> counts, ObjectNode json) {
    ObjectNode outcomes = json.putObject("outcomes");
    counts.forEach(outcomes::put);
  }

  private static void thresholds(Figures figures, ArrayNode json) {
    for (Figures.OfThreshold threshold : figures.thresholds()) {
      json.addObject()
          .put("threshold", threshold.key())
          .put("points", threshold.points())
          .put("ifLower", threshold.ifLower().orElse(null))
          .put("ifHigher", threshold.ifHigher());
    }
  }

  private static void rules(Figures figures, ArrayNode json) {
    for (Figures.OfPoints rule : figures.rules()) {
      json.addObject()
          .put("rule", rule.rule())
          .put("points", rule.points())
          .put("least", rule.least())
          .put("most", rule.most());
    }
  }
}
