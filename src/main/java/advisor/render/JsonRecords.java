package advisor.render;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.CarriedValue;
import advisor.text.Visible;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Results as JSON Lines: what is carried first, then the keys that are wanted. */
public final class JsonRecords implements RecordForm {

  private final List<String> names = new ArrayList<>();
  private final Explaining explaining;

  /**
   * Writes these keys, in this order.
   *
   * @param carried the names of what is carried
   */
  public JsonRecords(
      Evaluator evaluator, RulesIdentity rules, List<String> carried, List<ResultKey> keys) {
    carried.forEach(name -> names.add(quoted(name) + ":"));
    this.explaining = Explaining.of(evaluator, rules, keys);
  }

  @Override
  public boolean restsOnVerdict() {
    return explaining.needs() == ResultKey.Needs.VERDICT;
  }

  @Override
  public String body(Walk walk) throws IOException {
    List<JsonNode> values = explaining.values(walk);
    ObjectNode json = Json.object();
    for (int i = 0; i < values.size(); i++) {
      json.set(explaining.keys().get(i).id(), values.get(i));
    }
    return Json.compact(json).substring(1) + "\n";
  }

  @Override
  public String beginning(List<CarriedValue> values) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < values.size(); i++) {
      CarriedValue value = values.get(i);
      if (value.isPresent()) {
        text.append(names.get(i));
        text.append(value.isText() ? quoted(value.text()) : value.text()).append(',');
      }
    }
    return text.toString();
  }

  /** A text as JSON that can be shown. */
  private static String quoted(String text) {
    String inside = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    return "\"" + Visible.escaped(inside) + "\"";
  }
}
