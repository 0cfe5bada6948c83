package advisor.render.json;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.CarriedValue;
import advisor.render.RulesIdentity;
import advisor.text.Visible;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Results as JSON Lines: the line and what is carried first, then the fields that are wanted. */
public final class JsonRecords implements RecordForm {

  private final List<String> names = new ArrayList<>();
  private final ExplainedAsNeeded explaining;

  /**
   * @param carried the names of what is carried
   */
  public JsonRecords(
      Evaluator evaluator, RulesIdentity rules, List<String> carried, List<ResultField> fields) {
    carried.forEach(name -> names.add(name(name)));
    this.explaining = ExplainedAsNeeded.of(evaluator, rules, fields);
  }

  @Override
  public boolean restsOnVerdict() {
    return explaining.needs() == ResultKey.Needs.VERDICT;
  }

  @Override
  public String body(Walk walk) {
    List<JsonNode> values = explaining.values(walk);
    ObjectNode json = JsonLayout.object();
    for (int i = 0; i < values.size(); i++) {
      json.set(explaining.fields().get(i).id(), values.get(i));
    }
    return JsonLayout.compact(json).substring(1) + "\n";
  }

  @Override
  public String beginning(long line, List<CarriedValue> values) {
    return beginning("{\"line\":", line, names, values);
  }

  static String beginning(String first, long line, List<String> names, List<CarriedValue> values) {
    StringBuilder text = new StringBuilder(first).append(line).append(',');
    for (int i = 0; i < values.size(); i++) {
      CarriedValue value = values.get(i);
      if (value.isPresent()) {
        text.append(names.get(i));
        text.append(value.isText() ? quoted(value.text()) : value.text()).append(',');
      }
    }
    return text.toString();
  }

  @Override
  public String unusable(UnusableLine line) {
    return line.json();
  }

  /** The name of a member, before its value. */
  static String name(String name) {
    return quoted(name) + ":";
  }

  /** A text as JSON that can be shown. */
  private static String quoted(String text) {
    String inside = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    return "\"" + Visible.escaped(inside) + "\"";
  }
}
