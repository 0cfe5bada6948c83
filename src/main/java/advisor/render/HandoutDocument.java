package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Outcome;
import advisor.explain.Explanation;
import advisor.interview.StopNotice;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Role;
import java.util.Collections;
import java.util.List;

/**
 * A page to take to the appointment. The first page stands alone: what fits and how sure that is,
 * what to be careful about, what was answered, what to ask and to watch for, and room for notes;
 * for a stop, what to do now. What it rests on stands behind it.
 */
public final class HandoutDocument {

  private static final int LINES_FOR_NOTES = 6;

  private HandoutDocument() {}

  public static Document of(Explanation explanation) {
    Document.Builder document = Document.builder();
    Evaluation evaluation = explanation.evaluation();
    document.add(Document.title(evaluation.book().title()));
    ResultSections told = new ResultSections(explanation);
    if (evaluation.isStop()) {
      stop(document, evaluation, told);
    } else {
      result(document, evaluation, told);
    }
    provenance(document, evaluation, told);
    return document.build();
  }

  private static void stop(Document.Builder document, Evaluation evaluation, ResultSections told) {
    Guidance guidance = evaluation.outcome().guidance();
    document.add(Document.alarm(guidance.label(), new StopNotice(evaluation).isMostUrgent()));
    document.add(Document.paragraph(guidance.advice()));
    document.steps("What to do now", guidance.next());
    told.warningSigns(document);
    told.remarks(document);
    told.watch(document);
    answers(document, evaluation);
    document.section("To show to those who help you", person());
    document.section("Notes", notes());
  }

  private static void result(
      Document.Builder document, Evaluation evaluation, ResultSections told) {
    Guidance guidance = evaluation.outcome().guidance();
    person().forEach(document::add);
    told.outcome(document);
    told.cautions(document, false);
    answers(document, evaluation);
    questionsToAsk(document, evaluation);
    told.watch(document);
    document.section("Notes", notes());
    document.add(new Document.TextBlock(Role.PAGE_HEADING, "What to do next"));
    document.add(new Document.Steps(guidance.next()));
    told.reasons(document);
    told.remarks(document);
    told.conjectures(document);
    document.section(
        "The options side by side", List.of(ComparisonDocument.table(evaluation.book())));
  }

  private static List<Document.TextBlock> person() {
    return List.of(blank("Name:"), blank("Date:"));
  }

  private static List<Document.TextBlock> notes() {
    return Collections.nCopies(LINES_FOR_NOTES, blank(""));
  }

  private static Document.TextBlock blank(String label) {
    return new Document.TextBlock(Role.BLANK, label);
  }

  /** Those of the options that fit; where too little is known, those of every option. */
  private static void questionsToAsk(Document.Builder document, Evaluation evaluation) {
    for (Option option : evaluation.book().recommendable()) {
      boolean recommended = evaluation.outcome().speaksFor(option.id());
      if (recommended || evaluation.outcome().is(Outcome.Kind.UNKNOWN)) {
        document.bullets("Questions to ask: " + option.label(), Item.each(option.ask()));
      }
    }
  }

  private static void answers(Document.Builder document, Evaluation evaluation) {
    List<Item> items = AnswerWords.terms(evaluation.book(), evaluation.answers());
    document.section("My answers", List.of(new Document.Terms(items)));
  }

  private static void provenance(
      Document.Builder document, Evaluation evaluation, ResultSections told) {
    Provenance provenance = new Provenance(evaluation.book());
    Role role = evaluation.isStop() ? Role.PAGE_HEADING : Role.HEADING;
    document.add(new Document.TextBlock(role, "Where this comes from"));
    document.add(Document.paragraph(provenance.notice()));
    document.add(Document.paragraph("Rules: " + provenance.version() + "."));
    if (!provenance.publication().isEmpty()) {
      document.add(new Document.Terms(provenance.publication()));
    }
    document.bullets(
        "Sources", told.sources().stream().map(Provenance::cite).map(Item::new).toList());
  }
}
