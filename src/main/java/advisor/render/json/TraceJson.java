package advisor.render.json;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.RuleBook;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Lists every stop, caution, remark and rule: true, false or unknown, and because of what. */
final class TraceJson {

  private TraceJson() {}

  /** The trace for a program: one list, each entry under its kind. */
  static ArrayNode of(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    add("stop", evaluation.stops(), evaluation.book(), list);
    add("caution", evaluation.cautions(), evaluation.book(), list);
    add("remark", evaluation.remarks(), evaluation.book(), list);
    add("rule", evaluation.rules(), evaluation.book(), list);
    return list;
  }

  private static void add(
      String kind, List<? extends Judgement<?>> judged, RuleBook book, ArrayNode list) {
    for (Judgement<?> each : judged) {
      ObjectNode json = list.addObject().put(kind, each.id()).put("truth", each.truth().id());
      json.set("answers", AnswersJson.of(book, each.answers()));
    }
  }
}
