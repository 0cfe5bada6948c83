package advisor.render.json;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.render.AnswerWords;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.render.shell.EquivalentCommand;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Lists every stop, caution, remark and rule: true, false or unknown, and because of what. */
public final class Trace {

  private Trace() {}

  /**
   * The trace for a person, with the command that gives the same result without questions. The
   * command shows no more of the answers than the trace does.
   *
   * @param rules the rule file, if one was named
   */
  public static Document of(Evaluation evaluation, Optional<String> rules) {
    RuleBook book = evaluation.book();
    return new Document()
        .bullets("Trace: stops", items(book, evaluation.stops()))
        .bullets("Trace: cautions", items(book, evaluation.cautions()))
        .bullets("Trace: remarks", items(book, evaluation.remarks()))
        .bullets(
            "Trace: rules",
            evaluation.rules().stream().map(judged -> item(book, judged, points(judged))).toList())
        .heading("To get the same result without questions")
        .command(EquivalentCommand.words(evaluation, rules));
  }

  private static List<Item> items(RuleBook book, List<? extends Judgement<?>> judged) {
    return judged.stream().map(each -> item(book, each, "")).toList();
  }

  private static String points(Judgement<Rule> judged) {
    return " (" + judged.said().option() + " " + judged.said().points() + ")";
  }

  private static Item item(RuleBook book, Judgement<?> judged, String points) {
    String answers = String.join("; ", AnswerWords.each(book, judged.answers()));
    String what = judged.truth().id() + "  " + judged.id() + points;
    return answers.isEmpty() ? new Item(what) : new Item(what, answers);
  }

  /** The trace for a program: one list, each entry under its kind. */
  public static ArrayNode json(Evaluation evaluation) {
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
