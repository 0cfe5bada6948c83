package advisor.render.sheet;

import advisor.model.Condition;
import advisor.model.RuleBook;
import java.util.List;

/** The position of the question after whose answer a condition can be true for the first time. */
final class EarliestQuestion implements Condition.Cases<Integer> {

  private final RuleBook book;

  private EarliestQuestion(RuleBook book) {
    this.book = book;
  }

  static int of(RuleBook book, Condition condition) {
    return condition.match(new EarliestQuestion(book));
  }

  @Override
  public Integer chosen(Condition.Chosen chosen) {
    return book.questions().indexOf(book.question(chosen.question()).orElseThrow());
  }

  /** Where so many of the parts can be true together. */
  @Override
  public Integer joined(Condition.Joined joined) {
    List<Integer> earliest =
        joined.parts().stream().map(part -> part.match(this)).sorted().toList();
    int count = Math.min(joined.atLeast(), earliest.size());
    return count == 0 ? 0 : earliest.get(count - 1);
  }

  @Override
  public Integer not(Condition.Not not) {
    return not.part().match(this);
  }

  @Override
  public Integer named(Condition.Named named) {
    return named.part().match(this);
  }
}
