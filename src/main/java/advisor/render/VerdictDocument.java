package advisor.render;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.interview.StopNotice;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.List;

/** A result in short, for a class: the outcome, three reasons, and what would change it. */
public final class VerdictDocument {

  private static final int REASONS = 3;
  private static final int CHANGES = 2;

  private VerdictDocument() {}

  /**
   * The result in short.
   *
   * @param width the columns of the screen
   * @param rows the room for a stop, whose headline and steps are seen together
   */
  public static Document of(Explanation explanation, int width, int rows) {
    Evaluation evaluation = explanation.evaluation();
    if (evaluation.isStop()) {
      return StopDocument.last(new StopNotice(evaluation), width, rows + 1);
    }
    String strength = OutcomeWords.strength(evaluation);
    String advice = evaluation.outcome().guidance().advice();
    List<String> changes =
        new WhatIfWords(evaluation.book(), evaluation.answers()).sentences(explanation.whatIf());
    return new Document()
        .banner(OutcomeWords.headline(evaluation))
        .paragraph(strength.isEmpty() ? advice : strength)
        .bullets("Why", first(reasons(evaluation), REASONS))
        .bullets("What would change this", first(changes, CHANGES));
  }

  /** The expected result and its reasons, one paragraph each. */
  public static List<String> expected(Evaluation evaluation) {
    List<String> paragraphs = new ArrayList<>();
    String strength = OutcomeWords.strength(evaluation);
    paragraphs.add(("Expected: " + OutcomeWords.headline(evaluation) + ". " + strength).strip());
    paragraphs.addAll(
        evaluation.isStop() ? new StopNotice(evaluation).because() : reasons(evaluation));
    return paragraphs;
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
