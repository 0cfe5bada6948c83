package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.model.Guidance;
import advisor.model.Source;
import advisor.render.Document.Item;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A result as text, whole: the outcome first, then what it rests on. In a stop, what to do now
 * comes last, so that it is what a screen shows in the end.
 */
public final class ResultDocument {

  private ResultDocument() {}

  /**
   * Tells a result.
   *
   * @param rules the rule file that was named, if one was, for the equivalent command
   */
  public static Document of(Explanation explanation, Optional<String> rules) {
    Evaluation evaluation = explanation.evaluation();
    Guidance guidance = evaluation.outcome().guidance();
    Told told = new Told(explanation);
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
    told.cautions(document);
    document.steps("What to do next", guidance.next());
    told.remarks(document);
    document.bullets("What to watch for", Item.each(guidance.watch()));
    told.conjectures(document);
    about(document, evaluation, told);
    document.section(
        "The same answers again, without questions",
        List.of(
            new Document.Command(
                EquivalentCommand.words(evaluation.book(), evaluation.answers(), rules))));
    told.inShort(document);
    return document.build();
  }

  private static void about(Document.Builder document, Evaluation evaluation, Told told) {
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
