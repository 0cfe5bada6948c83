package advisor.check.prove;

import advisor.evaluate.Questions;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.List;

/** What a space of answers has to tell apart for a book. */
public final class BookLeaves {

  private BookLeaves() {}

  /**
   * A space for some books, each of whose questions is in it.
   *
   * @param told whether it is to tell apart what cautions and remarks ask for, and not only what
   *     results hang on
   */
  public static AnswerSpace space(Questions all, boolean told, RuleBook... books) {
    List<Condition> conditions = new ArrayList<>();
    for (RuleBook book : books) {
      conditions.addAll(book.deciding());
      for (Question own : book.questions()) {
        conditions.add(notOffered(all.get(all.indexOf(own.id())), own));
      }
      if (told) {
        book.cautions().forEach(each -> conditions.add(each.when()));
        book.remarks().forEach(each -> conditions.add(each.when()));
      }
    }
    return new AnswerSpace(all, conditions);
  }

  /**
   * True of the answers to a question that it does not offer as a book has it.
   *
   * @param all the question with the answers of every book of the space
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
