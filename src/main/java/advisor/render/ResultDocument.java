package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.model.Guidance;
import advisor.model.Source;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A result as text, whole: the outcome first, then what it rests on. In a stop, what to do now
 * comes last, so that it is what a screen shows in the end.
 */
public final class ResultDocument {

  private ResultDocument() {}

  /** Tells a result. */
  public static Document of(Explanation explanation) {
    Evaluation evaluation = explanation.evaluation();
    Guidance guidance = evaluation.outcome().guidance();
    ResultSections told = new ResultSections(explanation);
    Document.Builder document = Document.builder();
    told.outcome(document);
    if (evaluation.isStop()) {
      told.warningSigns(document);
      told.remarks(document);
      document.bullets("What to watch for", Item.each(guidance.watch()));
      about(document, evaluation, told);
      return document.steps("What to do now", guidance.next()).build();
    }
    told.reasons(document);
    told.cautions(document, true);
    document.steps("What to do next", guidance.next());
    told.remarks(document);
    document.bullets("What to watch for", Item.each(guidance.watch()));
    told.conjectures(document);
    about(document, evaluation, told);
    told.inShort(document);
    return document.build();
  }

  private static void about(Document.Builder document, Evaluation evaluation, ResultSections told) {
    Provenance provenance = new Provenance(evaluation.book());
    String compare = evaluation.isStop() ? "" : " For the options side by side: advisor compare.";
    Set<String> names = new LinkedHashSet<>();
    for (Source source : told.sources()) {
      names.add(Provenance.name(source));
    }
    String sources = names.isEmpty() ? "" : " Sources: " + String.join("; ", names) + ".";
    document.section(
        "Where this comes from",
        List.of(
            new Document.Paragraph(provenance.notice() + compare),
            new Document.Aside("Rules: " + provenance.version() + "." + sources)));
  }
}
