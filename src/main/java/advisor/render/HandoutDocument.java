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
 * A page to take to the appointment. The first page stands alone: what fits and how sure that is,
 * what to be careful about with it, what was answered, what to ask and to watch for, and room for
 * notes; for a stop, what to do now. What it rests on stands behind it.
 */
public final class HandoutDocument {

  private static final int LINES_FOR_NOTES = 6;

  private HandoutDocument() {}

  public static Document of(Explanation explanation) {
    Document document = new Document();
    Evaluation evaluation = explanation.evaluation();
    document.title(evaluation.book().title());
    ResultSections told = new ResultSections(explanation);
    if (evaluation.isStop()) {
      stop(document, evaluation, told);
    } else {
      result(document, evaluation, told);
    }
    provenance(document, evaluation, told);
    return document;
  }

  private static void stop(Document document, Evaluation evaluation, ResultSections told) {
    Guidance guidance = evaluation.outcome().guidance();
    document.alarm(guidance.label(), new StopNotice(evaluation).isMostUrgent());
    document.paragraph(guidance.advice());
    document.steps("What to do now", guidance.next());
    told.warningSigns(document);
    told.remarks(document);
    told.watch(document);
    answers(document, evaluation);
    person(document.heading("To show to those who help you"));
    notes(document);
  }

  private static void result(Document document, Evaluation evaluation, ResultSections told) {
    person(document);
    told.outcome(document);
    told.cautionsAboutIt(document);
    answers(document, evaluation);
    questionsToAsk(document, evaluation);
    told.watch(document);
    notes(document);
    document.text(Role.PAGE_HEADING, "What to do next");
    document.add(new Document.Steps(new Precautions(evaluation).steps()));
    told.reasons(document);
    told.otherCautions(document);
    told.remarks(document);
    told.conjectures(document);
    document.heading(ComparisonDocument.TITLE);
    document.add(ComparisonDocument.table(evaluation.book()));
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

  /** Those of the options that fit; where too little is known, those of every option. */
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
    document.heading("My answers").add(new Document.Terms(items));
  }

  private static void provenance(Document document, Evaluation evaluation, ResultSections told) {
    Provenance provenance = new Provenance(evaluation.book());
    Role role = evaluation.isStop() ? Role.PAGE_HEADING : Role.HEADING;
    document.text(role, "Where this comes from");
    document.paragraph(provenance.notice());
    document.paragraph("Rules: " + provenance.version() + ".");
    document.add(provenance.publication());
    document.bullets(
        "Sources", told.sources().stream().map(Provenance::cite).map(Item::new).toList());
  }
}
