package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.interview.StopNotice;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.List;

/** A result in short, for a class: what it is, three reasons for it, and what would change it. */
public final class VerdictDocument {

  private static final int REASONS = 3;
  private static final int CHANGES = 2;

  private VerdictDocument() {}

  /**
   * Tells it.
   *
   * @param width of the lines that it will be set in
   * @param rows that there are for a stop, so that its headline is seen with what to do
   */
  public static Document of(Explanation explanation, int width, int rows) {
    Evaluation evaluation = explanation.evaluation();
    if (evaluation.isStop()) {
      return StopDocument.last(new StopNotice(evaluation), width, rows + 1);
    }
    String strength = OutcomeWords.strength(evaluation);
    String advice = evaluation.outcome().guidance().advice();
    List<String> changes =
        new WhatIfWords(evaluation.book(), evaluation.answers()).told(explanation.whatIf());
    return new Document()
        .banner(OutcomeWords.headline(evaluation))
        .paragraph(strength.isEmpty() ? advice : strength)
        .bullets("Why", first(reasons(evaluation), REASONS))
        .bullets("What would change this", first(changes, CHANGES));
  }

  /** What it comes to and why, a paragraph each. */
  public static List<String> expected(Evaluation evaluation) {
    List<String> told = new ArrayList<>();
    String strength = OutcomeWords.strength(evaluation);
    told.add(("Expected: " + OutcomeWords.headline(evaluation) + ". " + strength).strip());
    told.addAll(evaluation.isStop() ? new StopNotice(evaluation).because() : reasons(evaluation));
    return told;
  }

  private static List<String> reasons(Evaluation evaluation) {
    return evaluation.reasons().stream().map(judged -> judged.said().because()).toList();
  }

  private static List<Item> first(List<String> texts, int most) {
    List<Item> items = Item.each(texts.subList(0, Math.min(most, texts.size())));
    if (texts.size() > most) {
      items.add(new Item("And " + (texts.size() - most) + " more."));
    }
    return items;
  }
}
