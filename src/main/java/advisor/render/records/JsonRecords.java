package advisor.render.records;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.model.CarriedValue;
import advisor.render.RulesIdentity;
import advisor.render.json.JsonLayout;
import advisor.render.json.ResultKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Writes results as JSON Lines: first the line number and the carried values, then the fields. */
public final class JsonRecords implements RecordForm {

  /** Enough characters for most records. */
  private static final int ROOM = 4096;

  private final List<String> names;
  private final List<String> fields;
  private final ExplainedAsNeeded explaining;

  /**
   * @param carried the names of the carried values
   */
  public JsonRecords(
      Evaluator evaluator, RulesIdentity rules, List<String> carried, List<ResultField> fields) {
    this.names = carried.stream().map(JsonRecords::name).toList();
    this.fields = fields.stream().map(field -> name(field.id())).toList();
    this.explaining = ExplainedAsNeeded.of(evaluator, rules, fields);
  }

  @Override
  public boolean restsOnVerdict() {
    return explaining.needs() == ResultKey.Needs.VERDICT;
  }

  @Override
  public String body(Walk walk, Verdict verdict) {
    List<JsonNode> values = explaining.values(walk, verdict);
    StringBuilder text = new StringBuilder(ROOM);
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isMissingNode()) {
        text.append(',').append(fields.get(i));
        JsonLayout.write(values.get(i), text);
      }
    }
    return text.append("}\n").toString();
  }

  @Override
  public String beginning(long line, List<CarriedValue> values) {
    StringBuilder text = new StringBuilder("{\"line\":").append(line);
    for (int i = 0; i < values.size(); i++) {
      CarriedValue value = values.get(i);
      if (value.isPresent()) {
        text.append(',').append(names.get(i));
        text.append(json(value));
      }
    }
    return text.toString();
  }

  @Override
  public String unusable(UnusableLine line) {
    return line.json();
  }

  static String json(CarriedValue value) {
    return value.isText() ? JsonLayout.quoted(value.text()) : value.text();
  }

  /** The name of a member and its colon. */
  private static String name(String name) {
    return JsonLayout.quoted(name) + ":";
  }
}
