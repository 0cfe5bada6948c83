package advisor.evaluate;

import advisor.model.Condition;
import advisor.model.RuleBook;

/**
 * A bound on the work of a search. It depends only on the book, so a search finds the same on every
 * machine.
 *
 * <p>The unit is one question or one test of an answer; a processor does about a hundred million a
 * second.
 */
public final class Budget {

  private final int walk;
  private long left;

  private Budget(int walk, long tests) {
    this.walk = walk;
    this.left = tests;
  }

  /** Creates a budget of this many tests. */
  public static Budget of(RuleBook book, long tests) {
    return new Budget(size(book), tests);
  }

  /** Returns a budget with one of this many equal parts of what is left; this one keeps all. */
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

  /** Subtracts the cost of one walk and its verdict; false when less than that is left. */
  public boolean allowsAWalk() {
    left -= walk;
    return left >= 0;
  }
}
