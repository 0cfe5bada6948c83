package advisor.render;

import advisor.evaluate.Effect;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Judged;
import advisor.evaluate.Outcome;
import advisor.explain.Explanation;
import advisor.model.Guidance;
import advisor.model.RuleBook;
import advisor.render.Document.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A result as it is told to a person at a terminal: the outcome first, then what it rests on. */
public final class ResultDocument {

  private final Explanation explanation;
  private final Evaluation evaluation;
  private final RuleBook book;
  private final Provenance provenance;

  private ResultDocument(Explanation explanation) {
    this.explanation = explanation;
    this.evaluation = explanation.evaluation();
    this.book = evaluation.book();
    this.provenance = new Provenance(book);
  }

  /**
   * Tells a result.
   *
   * @param rules the rule file that was named, if one was, for the equivalent command
   */
  public static Document of(Explanation explanation, Optional<String> rules) {
    return new ResultDocument(explanation).document(rules);
  }

  private Document document(Optional<String> rules) {
    Document.Builder document = Document.builder();
    outcome(document);
    if (evaluation.isStop()) {
      warningSigns(document);
    }
    Guidance guidance = evaluation.outcome().guidance();
    if (evaluation.isStop()) {
      document.steps("What to do now", guidance.next());
    }
    reasons(document);
    cautions(document);
    if (!evaluation.isStop()) {
      document.steps("What to do next", guidance.next());
    }
    document.bullets("What to watch for", items(guidance.watch()));
    document.bullets("What would change this", items(conjectures()));
    about(document);
    document.section(
        "The same answers again, without questions",
        List.of(
            new Document.Command(EquivalentCommand.words(book, evaluation.answers(), rules))));
    return document.build();
  }

  private void outcome(Document.Builder document) {
    Outcome outcome = evaluation.outcome();
    document.add(new Document.Banner(OutcomeWords.headline(outcome)));
    String strength = OutcomeWords.strength(outcome);
    String advice = outcome.guidance().advice();
    document.add(new Document.Paragraph(strength.isEmpty() ? advice : strength + " " + advice));
    if (!evaluation.complete()) {
      document.add(new Document.Paragraph(settled()));
    }
  }

  private String settled() {
    return "Not every question was asked: no further answer could change this. It rests on: "
        + String.join(", ", AnswerWords.each(book, evaluation.answers()))
        + ".";
  }

  private void warningSigns(Document.Builder document) {
    List<Item> ticked = new ArrayList<>();
    List<Item> unsure = new ArrayList<>();
    for (Judged.OfStop sign : evaluation.warningSigns()) {
      if (sign.effect() == Effect.STOPS) {
        ticked.add(new Item(sign.stop().because(), youSaid(sign)));
      } else {
        unsure.add(new Item(sign.stop().because()));
      }
    }
    document.bullets("Why", ticked);
    document.bullets("You were not sure about these, so please do not leave them open", unsure);
  }

  private void reasons(Document.Builder document) {
    boolean either = evaluation.outcome() instanceof Outcome.Either;
    document.bullets(either ? "What speaks for each" : "Why", reasons(evaluation.reasons(), either));
    document.bullets("The other side", reasons(evaluation.otherSide(), true));
  }

  private List<Item> reasons(List<Judged.OfRule> rules, boolean nameOption) {
    List<Item> items = new ArrayList<>();
    for (Judged.OfRule judged : rules) {
      String option = OutcomeWords.label(book, judged.rule().option());
      String because = judged.rule().because();
      String note =
          youSaid(judged) + (explanation.isDecisive(judged.id()) ? " This one decides." : "");
      items.add(new Item(nameOption ? "For " + option.toLowerCase(java.util.Locale.ROOT) + ": " + because : because, note));
    }
    return items;
  }

  private String youSaid(Judged judged) {
    return "You said: " + String.join("; ", AnswerWords.each(book, judged.answers())) + ".";
  }

  private void cautions(Document.Builder document) {
    List<Item> certain = new ArrayList<>();
    List<Item> unsure = new ArrayList<>();
    evaluation.doubts().forEach(doubt -> unsure.add(new Item(doubt.stop().because())));
    for (Judged.OfCaution judged : evaluation.toldCautions()) {
      (judged.isTrue() ? certain : unsure).add(new Item(judged.caution().say()));
    }
    document.bullets("Take care", certain);
    document.bullets("You were not sure whether any of these applies. If one does", unsure);
  }

  private List<String> conjectures() {
    return new Conjecture(book, evaluation.answers()).told(explanation.whatIf());
  }

  private void about(Document.Builder document) {
    List<Document.Block> about = new ArrayList<>();
    about.add(new Document.Paragraph(provenance.notice()));
    about.add(new Document.Aside(provenance.version() + ". " + sources()));
    document.section("Where this comes from", about);
  }

  private String sources() {
    List<String> titles =
        provenance.sources(Citations.of(evaluation)).stream()
            .map(source -> source.title() + " (" + source.publisher() + ")")
            .toList();
    return titles.isEmpty() ? "" : "Sources: " + String.join("; ", titles) + ".";
  }

  private static List<Item> items(List<String> texts) {
    return texts.stream().map(Item::new).toList();
  }
}
