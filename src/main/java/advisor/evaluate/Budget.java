package advisor.evaluate;

import advisor.model.Condition;
import advisor.model.RuleBook;

/**
 * How much more may be tried out: a bound that hangs on the book alone, so that what is found under
 * it is the same on every machine.
 *
 * <p>Counted in questions put and tests of their answers; a processor does some hundred million in
 * a second.
 */
public final class Budget {

  private final int walk;
  private long left;

  private Budget(int walk, long tests) {
    this.walk = walk;
    this.left = tests;
  }

  /** As much as this many tests. */
  public static Budget of(RuleBook book, long tests) {
    return new Budget(size(book), tests);
  }

  /** One of so many equal parts of what is left; this one keeps all it has. */
  public Budget share(long parts) {
    return new Budget(walk, left / parts);
  }

  private static int size(RuleBook book) {
    int size = book.questions().size();
    for (Condition condition : book.deciding()) {
      size += condition.leaves().size();
    }
    return size;
  }

  /** Takes off what one walk and its verdict cost; false when less than that is left. */
  public boolean allowsAWalk() {
    left -= walk;
    return left >= 0;
  }
}
