package advisor.check.prove;

import advisor.evaluate.Questions;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.List;

/** Builds spaces that distinguish the answers that matter to some books. */
public final class BookLeaves {

  private BookLeaves() {}

  /**
   * Creates a space for some books, whose questions are all in it.
   *
   * @param withTexts whether to distinguish also the answers in cautions and remarks, which do not
   *     affect results
   */
  public static AnswerSpace space(Questions all, boolean withTexts, RuleBook... books) {
    List<Condition> conditions = new ArrayList<>();
    for (RuleBook book : books) {
      conditions.addAll(book.deciding());
      for (Question own : book.questions()) {
        conditions.add(notOffered(all.get(all.indexOf(own.id())), own));
      }
      if (withTexts) {
        book.cautions().forEach(each -> conditions.add(each.when()));
        book.remarks().forEach(each -> conditions.add(each.when()));
      }
    }
    return new AnswerSpace(all, conditions);
  }

  /**
   * Returns a condition that is true of the answers that a book's own form of a question does not
   * offer.
   *
   * @param all the question with the answers of every book in the space
   */
  static Condition notOffered(Question all, Question own) {
    List<Condition> parts = new ArrayList<>();
    List<String> others = all.answerIds();
    others.removeAll(own.answerIds());
    if (!others.isEmpty()) {
      parts.add(new Condition.Chosen(all.id(), others));
    }
    if (all.choosesMany() && !own.choosesMany()) {
      parts.add(new Condition.Chosen(all.id(), List.of(), 2));
    }
    if (all.offersNone() && !own.offersNone()) {
      parts.add(new Condition.Not(new Condition.Chosen(all.id(), List.of())));
    }
    return Condition.Joined.any(parts);
  }
}
