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
 * A full result: the outcome first, then what it is based on. In a stop, what to do now comes last,
 * so that it is what the screen shows at the end.
 */
public final class ResultDocument {

  private ResultDocument() {}

  /**
   * The full result, with the headline repeated at the end.
   *
   * @param rules the rule file, if one was named
   */
  public static Document of(Explanation explanation, Optional<String> rules) {
    return inShort(whole(explanation, rules), explanation);
  }

  /** Adds the headline again, for a screen on which the beginning has scrolled away. */
  public static Document inShort(Document document, Explanation explanation) {
    return explanation.evaluation().isStop()
        ? document
        : document.paragraph("In short: " + OutcomeWords.headline(explanation.evaluation()) + ".");
  }

  /** The full result, without the headline at the end: a {@link LastScreen} follows. */
  public static Document whole(Explanation explanation, Optional<String> rules) {
    Evaluation evaluation = explanation.evaluation();
    List<String> next = new Precautions(evaluation).steps();
    ResultSections sections = new ResultSections(explanation);
    Document document = new Document();
    sections.outcome(document);
    if (evaluation.isStop()) {
      sections.warningSigns(document);
      sections.remarks(document);
      sections.watch(document);
      about(document, evaluation, sections, rules);
      return document.steps("What to do now", next);
    }
    sections.reasons(document);
    sections.cautions(document);
    document.steps("What to do next", next);
    sections.remarks(document);
    sections.watch(document);
    sections.whatIf(document);
    about(document, evaluation, sections, rules);
    return document;
  }

  /** What the terminal shows of a result that was written to a file. */
  public static Document written(Explanation explanation, Path file) {
    return new Document()
        .heading(OutcomeWords.headline(explanation.evaluation()))
        .paragraph("The full result is in " + file + ".");
  }

  private static void about(
      Document document, Evaluation evaluation, ResultSections sections, Optional<String> rules) {
    Provenance provenance = new Provenance(evaluation.book());
    String compare = " To see the options side by side: " + EquivalentCommand.compare(rules) + ".";
    Set<String> names = new LinkedHashSet<>();
    for (Source source : sections.sources()) {
      names.add(Provenance.name(source));
    }
    String sources = names.isEmpty() ? "" : " Sources: " + String.join("; ", names) + ".";
    document
        .heading("Where this comes from")
        .paragraph(provenance.notice() + (evaluation.isStop() ? "" : compare))
        .aside("Rules: " + provenance.version() + "." + sources);
  }
}
