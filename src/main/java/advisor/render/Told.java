package advisor.render;

import advisor.evaluate.Effect;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Judged;
import advisor.evaluate.Outcome;
import advisor.explain.Explanation;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.render.Document.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a result that the terminal and the hand-out have in common. */
final class Told {

  private final Explanation explanation;
  private final Evaluation evaluation;
  private final RuleBook book;

  Told(Explanation explanation) {
    this.explanation = explanation;
    this.evaluation = explanation.evaluation();
    this.book = evaluation.book();
  }

  static List<Item> items(List<String> texts) {
    return texts.stream().map(Item::new).toList();
  }

  void outcome(Document.Builder document) {
    Outcome outcome = evaluation.outcome();
    document.add(new Document.Banner(OutcomeWords.headline(outcome)));
    String strength = OutcomeWords.strength(outcome);
    document.add(
        new Document.Paragraph((strength + " " + outcome.guidance().advice()).strip()));
    if (!evaluation.complete()) {
      document.add(
          new Document.Paragraph(
              "Not every question was asked: no further answer could change this. It rests on: "
                  + String.join("; ", AnswerWords.each(book, evaluation.answers()))
                  + "."));
    }
  }

  void warningSigns(Document.Builder document) {
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
    document.bullets("You were not sure, and these must not be left open", unsure);
  }

  void reasons(Document.Builder document) {
    boolean either = evaluation.outcome() instanceof Outcome.Either;
    document.bullets(
        either ? "What speaks for each" : "Why", reasons(evaluation.reasons(), either));
    document.bullets("The other side", reasons(evaluation.otherSide(), true));
  }

  private List<Item> reasons(List<Judged.OfRule> rules, boolean nameOption) {
    List<Item> items = new ArrayList<>();
    for (Judged.OfRule judged : rules) {
      String option = OutcomeWords.label(book, judged.rule().option()).toLowerCase(Locale.ROOT);
      String decides = explanation.isDecisive(judged.id()) ? " This alone decides it." : "";
      items.add(
          new Item(
              (nameOption ? "For " + option + ": " : "") + judged.rule().because(),
              youSaid(judged) + decides));
    }
    return items;
  }

  private String youSaid(Judged judged) {
    return "You said: " + String.join("; ", AnswerWords.each(book, judged.answers())) + ".";
  }

  void cautions(Document.Builder document) {
    List<Item> certain = new ArrayList<>();
    List<Item> unsure = new ArrayList<>();
    evaluation.doubts().forEach(doubt -> unsure.add(new Item(doubt.stop().because())));
    for (Judged.OfCaution judged : evaluation.toldCautions()) {
      (judged.isTrue() ? certain : unsure).add(new Item(judged.caution().say()));
    }
    document.bullets("Take care", certain);
    document.bullets("You were not sure whether one of these applies. If it does", unsure);
  }

  void conjectures(Document.Builder document) {
    document.bullets(
        "What would change this",
        items(new Conjecture(book, evaluation.answers()).told(explanation.whatIf())));
  }

  List<Source> sources() {
    return new Provenance(book).sources(Citations.of(evaluation));
  }
}
