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
import java.util.List;

/**
 * A hand-out to take to the appointment. The first page is complete by itself: what fits and how
 * sure that is, its cautions, the answers, what to ask and to watch for, and room for notes; for a
 * stop, what to do now. The reasons and sources follow on the next pages.
 */
public final class HandoutDocument {

  private static final int LINES_FOR_NOTES = 6;

  private HandoutDocument() {}

  public static Document of(Explanation explanation) {
    Document document = new Document();
    Evaluation evaluation = explanation.evaluation();
    document.title(evaluation.book().title());
    ResultSections sections = new ResultSections(explanation);
    if (evaluation.isStop()) {
      stop(document, evaluation, sections);
    } else {
      result(document, evaluation, sections);
    }
    provenance(document, evaluation, sections);
    return document;
  }

  private static void stop(Document document, Evaluation evaluation, ResultSections sections) {
    Guidance guidance = evaluation.outcome().guidance();
    document.alarm(guidance.label(), new StopNotice(evaluation).isMostUrgent());
    document.paragraph(guidance.advice());
    document.steps("What to do now", guidance.next());
    sections.warningSigns(document);
    sections.remarks(document);
    sections.watch(document);
    answers(document, evaluation);
    person(document.heading("To show to anyone who helps you"));
    notes(document);
  }

  private static void result(Document document, Evaluation evaluation, ResultSections sections) {
    person(document);
    sections.outcome(document);
    sections.cautionsAboutResult(document);
    answers(document, evaluation);
    questionsToAsk(document, evaluation);
    sections.watch(document);
    notes(document);
    document.text(Role.PAGE_HEADING, "What to do next");
    document.steps(new Precautions(evaluation).steps());
    sections.reasons(document);
    sections.otherCautions(document);
    sections.remarks(document);
    sections.whatIf(document);
    document.heading(ComparisonDocument.TITLE);
    ComparisonDocument.table(evaluation.book(), document);
  }

  private static void person(Document document) {
    document.text(Role.BLANK, "Name:").text(Role.BLANK, "Date:");
  }

  private static void notes(Document document) {
    document.heading("Notes");
    for (int i = 0; i < LINES_FOR_NOTES; i++) {
      document.text(Role.BLANK, "");
    }
  }

  /** The questions of the options that fit, or of every option if too little is known. */
  private static void questionsToAsk(Document document, Evaluation evaluation) {
    for (Option option : evaluation.book().recommendable()) {
      boolean recommended = evaluation.outcome().speaksFor(option.id());
      if (recommended || evaluation.outcome().is(Outcome.Kind.UNKNOWN)) {
        document.bullets("Questions to ask: " + option.label(), Item.each(option.ask()));
      }
    }
  }

  private static void answers(Document document, Evaluation evaluation) {
    List<Item> items = AnswerWords.terms(evaluation.book(), evaluation.answers());
    document.heading("My answers").terms(items);
  }

  private static void provenance(
      Document document, Evaluation evaluation, ResultSections sections) {
    Provenance provenance = new Provenance(evaluation.book());
    Role role = evaluation.isStop() ? Role.PAGE_HEADING : Role.HEADING;
    document.text(role, "Where this comes from");
    document.paragraph(provenance.notice());
    document.paragraph("Rules: " + provenance.version() + ".");
    document.add(provenance.publication());
    document.bullets(
        "Sources", sections.sources().stream().map(Provenance::cite).map(Item::new).toList());
  }
}
