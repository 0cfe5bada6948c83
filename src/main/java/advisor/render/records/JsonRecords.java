package advisor.render.records;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.model.CarriedValue;
import advisor.render.RulesIdentity;
import advisor.render.json.JsonLayout;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Results as JSON Lines: the line and what is carried first, then the fields that are wanted. */
public final class JsonRecords implements RecordForm {

  private final List<String> names;
  private final WrittenFields written;

  /**
   * @param carried the names of what is carried
   */
  public JsonRecords(
      Evaluator evaluator, RulesIdentity rules, List<String> carried, List<ResultField> fields) {
    this.names = carried.stream().map(JsonRecords::name).toList();
    this.written = new WrittenFields(evaluator, rules, fields, JsonRecords::member, "}\n");
  }

  @Override
  public boolean restsOnVerdict() {
    return written.restOnVerdict();
  }

  @Override
  public RecordBody body(Walk walk, Verdict verdict) {
    return written.of(walk, verdict);
  }

  /** Nothing of a member that is missing. */
  private static String member(ResultField field, JsonNode value) {
    return value.isMissingNode() ? "" : "," + name(field.id()) + JsonLayout.compact(value);
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

  /** The name of a member, before its value. */
  private static String name(String name) {
    return JsonLayout.quoted(name) + ":";
  }
}
