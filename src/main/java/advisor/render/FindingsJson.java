package advisor.render;

import advisor.check.Figures;
import advisor.check.Report;
import advisor.model.RuleBook;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** The findings about a rule file as JSON of the format {@value #FORMAT}. */
public final class FindingsJson {

  public static final String FORMAT = "advisor-findings/1";

  private FindingsJson() {}

  /** Writes one object. Of a file that could not be read, there are no figures. */
  public static void write(CheckedRules rules, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeStringField("file", rules.file());
    Optional<CheckedRules.Checked> checked = rules.checked();
    json.writeArrayFieldStart("findings");
    for (PlacedFinding finding : rules.findings()) {
      write(finding, checked.map(CheckedRules.Checked::book), json);
    }
    json.writeEndArray();
    json.writeFieldName("figures");
    if (checked.isPresent()) {
      write(checked.get(), json);
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }

  private static void write(PlacedFinding finding, Optional<RuleBook> book, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("severity", finding.severity());
    json.writeStringField("subject", finding.subject());
    json.writeStringField("message", finding.message());
    json.writeNumberField("line", finding.line());
    json.writeNumberField("column", finding.column());
    json.writeFieldName("witness");
    if (finding.witness().isPresent() && book.isPresent()) {
      AnswersJson.write(book.get(), finding.witness().get(), json);
    } else {
      json.writeNull();
    }
    write("suggestion", finding.suggestion(), json);
    write("accepted", finding.accepted(), json);
    json.writeEndObject();
  }

  private static void write(String name, Optional<String> text, JsonGenerator json)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static void write(CheckedRules.Checked checked, JsonGenerator json) throws IOException {
    Figures figures = checked.figures();
    json.writeStartObject();
    json.writeNumberField("paths", figures.paths());
    json.writeObjectFieldStart("outcomes");
    for (Map.Entry<String, BigInteger> outcome : figures.outcomes().entrySet()) {
      json.writeNumberField(outcome.getKey(), outcome.getValue());
    }
    json.writeEndObject();
    json.writeBooleanField("proved", checked.unproved().isEmpty());
    json.writeArrayFieldStart("unproved");
    for (Report.Unproved unproved : checked.unproved()) {
      json.writeStartObject();
      json.writeStringField("what", unproved.what());
      json.writeStringField("why", unproved.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("questions");
    for (Figures.OfQuestion question : figures.questions()) {
      json.writeStartObject();
      json.writeStringField("question", question.question());
      json.writeNumberField("asked", question.asked());
      number("changes", question.changes(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    thresholds(figures, json);
    json.writeEndObject();
  }

  private static void number(String name, Optional<BigInteger> number, JsonGenerator json)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, number.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static void thresholds(Figures figures, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("thresholds");
    for (Figures.OfThreshold threshold : figures.thresholds()) {
      json.writeStartObject();
      json.writeStringField("key", threshold.key());
      json.writeNumberField("points", threshold.points());
      number("ifLower", threshold.ifLower(), json);
      json.writeNumberField("ifHigher", threshold.ifHigher());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rules");
    for (Figures.OfRule rule : figures.rules()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule());
      json.writeNumberField("points", rule.points());
      json.writeNumberField("least", rule.least());
      json.writeNumberField("most", rule.most());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
