package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.model.Source;
import advisor.render.document.Document;
import advisor.render.shell.EquivalentCommand;
import java.nio.file.Path;
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
   * @param rules the rule file that was named, if one was
   */
  public static Document of(Explanation explanation, Optional<String> rules) {
    Document whole = whole(explanation, rules);
    // Once more, for a screen on which the beginning has scrolled away.
    return explanation.evaluation().isStop()
        ? whole
        : whole.paragraph("In short: " + OutcomeWords.headline(explanation.evaluation()) + ".");
  }

  /** The same where a {@link LastScreen} follows. */
  public static Document whole(Explanation explanation, Optional<String> rules) {
    Evaluation evaluation = explanation.evaluation();
    List<String> next = new Precautions(evaluation).steps();
    ResultSections told = new ResultSections(explanation);
    Document document = new Document();
    told.outcome(document);
    if (evaluation.isStop()) {
      told.warningSigns(document);
      told.remarks(document);
      told.watch(document);
      about(document, evaluation, told, rules);
      return document.steps("What to do now", next);
    }
    told.reasons(document);
    told.cautions(document);
    document.steps("What to do next", next);
    told.remarks(document);
    told.watch(document);
    told.conjectures(document);
    about(document, evaluation, told, rules);
    return document;
  }

  /** What a person at the terminal is told of a result that went into a file. */
  public static Document written(Explanation explanation, Path file) {
    return new Document()
        .heading(OutcomeWords.headline(explanation.evaluation()))
        .paragraph("The whole result is in " + file + ".");
  }

  private static void about(
      Document document, Evaluation evaluation, ResultSections told, Optional<String> rules) {
    Provenance provenance = new Provenance(evaluation.book());
    String side = " For the options side by side: " + EquivalentCommand.compare(rules) + ".";
    String compare = evaluation.isStop() ? "" : side;
    Set<String> names = new LinkedHashSet<>();
    for (Source source : told.sources()) {
      names.add(Provenance.name(source));
    }
    String sources = names.isEmpty() ? "" : " Sources: " + String.join("; ", names) + ".";
    document
        .heading("Where this comes from")
        .paragraph(provenance.notice() + compare)
        .aside("Rules: " + provenance.version() + "." + sources);
  }
}
