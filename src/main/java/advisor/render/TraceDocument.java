package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.render.shell.EquivalentCommand;
import java.util.List;
import java.util.Optional;

/**
 * Lists every stop, caution, remark and rule: true, false or unknown, and because of what. The
 * command at its end gives the same result without questions, and shows no more of the answers.
 */
public final class TraceDocument {

  private TraceDocument() {}

  /**
   * The trace of a result.
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
}
