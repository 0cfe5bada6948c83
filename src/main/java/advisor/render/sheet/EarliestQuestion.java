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
    return position(chosen.question());
  }

  @Override
  public Integer counted(Condition.Counted counted) {
    return position(counted.question());
  }

  private int position(String question) {
    return book.questions().indexOf(book.question(question).orElseThrow());
  }

  @Override
  public Integer all(Condition.All all) {
    return nth(all.parts().size(), all.parts());
  }

  @Override
  public Integer any(Condition.Any any) {
    return nth(1, any.parts());
  }

  @Override
  public Integer atLeast(Condition.AtLeast atLeast) {
    return nth(atLeast.count(), atLeast.parts());
  }

  /** Where so many of the parts can be true together. */
  private int nth(int count, List<Condition> parts) {
    List<Integer> earliest = parts.stream().map(part -> part.match(this)).sorted().toList();
    return count == 0 || earliest.isEmpty() ? 0 : earliest.get(Math.min(count, parts.size()) - 1);
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
