package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Outcome;
import advisor.explain.Explanation;
import advisor.model.Answers;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * A page to take to the appointment: what was answered, what it came to, both sides, and what to
 * ask there.
 */
public final class HandoutDocument {

  private HandoutDocument() {}

  /** Sets a result as a hand-out. */
  public static Document of(Explanation explanation) {
    Evaluation evaluation = explanation.evaluation();
    RuleBook book = evaluation.book();
    Guidance guidance = evaluation.outcome().guidance();
    ResultSections told = new ResultSections(explanation);
    Document.Builder document = Document.builder();
    document.add(new Document.Title(book.title()));
    told.outcome(document);
    if (evaluation.isStop()) {
      document.steps("What to do now", guidance.next());
      told.warningSigns(document);
    } else {
      told.reasons(document);
      told.cautions(document);
      document.steps("What to do next", guidance.next());
      questionsToAsk(document, evaluation);
    }
    told.remarks(document);
    document.bullets("What to watch for", Item.each(guidance.watch()));
    told.conjectures(document);
    document.section(
        "What was answered", List.of(new Document.Terms(answers(book, evaluation.answers()))));
    if (!evaluation.isStop()) {
      document.section("The options side by side", List.of(ComparisonDocument.table(book)));
    }
    provenance(document, told, new Provenance(book));
    return document.build();
  }

  /** Those of the options that fit; where too little is known, those of every option. */
  private static void questionsToAsk(Document.Builder document, Evaluation evaluation) {
    for (Option option : evaluation.book().recommendable()) {
      boolean recommended = evaluation.outcome().speaksFor(option.id());
      if (recommended || evaluation.outcome() instanceof Outcome.Unknown) {
        document.bullets("Questions to ask: " + option.label(), Item.each(option.ask()));
      }
    }
  }

  private static List<Item> answers(RuleBook book, Answers answers) {
    List<Item> items = new ArrayList<>();
    for (Question question : book.questions()) {
      answers
          .to(question.id())
          .ifPresent(
              response ->
                  items.add(new Item(question.topic(), AnswerWords.of(question, response))));
    }
    return items;
  }

  private static void provenance(
      Document.Builder document, ResultSections told, Provenance provenance) {
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(new Document.Paragraph(provenance.notice()));
    blocks.add(new Document.Paragraph("Rules: " + provenance.version() + "."));
    if (!provenance.publication().isEmpty()) {
      blocks.add(new Document.Terms(provenance.publication()));
    }
    document.section("Where this comes from", blocks);
    document.bullets(
        "Sources", told.sources().stream().map(Provenance::cite).map(Item::new).toList());
  }
}
