package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judged;
import advisor.model.RuleBook;
import advisor.render.Document.Item;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Every stop, caution, remark and rule: true, false or unknown, and which answers made it so. */
public final class Trace {

  private Trace() {}

  /** For a person. */
  public static Document of(Evaluation evaluation) {
    RuleBook book = evaluation.book();
    return Document.builder()
        .bullets("Trace: stops", items(book, evaluation.stops()))
        .bullets("Trace: cautions", items(book, evaluation.cautions()))
        .bullets("Trace: remarks", items(book, evaluation.remarks()))
        .bullets(
            "Trace: rules",
            evaluation.rules().stream().map(judged -> item(book, judged, points(judged))).toList())
        .build();
  }

  private static List<Item> items(RuleBook book, List<? extends Judged> judged) {
    return judged.stream().map(each -> item(book, each, "")).toList();
  }

  private static String points(Judged.OfRule judged) {
    return " (" + judged.rule().option() + " " + judged.rule().points() + ")";
  }

  private static Item item(RuleBook book, Judged judged, String points) {
    String answers = String.join("; ", AnswerWords.each(book, judged.answers()));
    String what = word(judged) + "  " + judged.id() + points;
    return answers.isEmpty() ? new Item(what) : new Item(what, answers);
  }

  private static String word(Judged judged) {
    return judged.truth().name().toLowerCase(Locale.ROOT);
  }

  /** For a script: an object with a list for each kind. */
  static ObjectNode json(Evaluation evaluation) {
    RuleBook book = evaluation.book();
    ObjectNode json = Json.object();
    json.set("stops", json("stop", evaluation.stops(), book));
    json.set("cautions", json("caution", evaluation.cautions(), book));
    json.set("remarks", json("remark", evaluation.remarks(), book));
    json.set("rules", json("rule", evaluation.rules(), book));
    return json;
  }

  private static ArrayNode json(String kind, List<? extends Judged> judged, RuleBook book) {
    ArrayNode list = Json.list();
    for (Judged each : judged) {
      ObjectNode json = list.addObject().put(kind, each.id()).put("truth", word(each));
      json.set("answers", AnswersJson.of(book, each.answers()));
    }
    return list;
  }
}
