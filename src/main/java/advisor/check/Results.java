package advisor.check;

import advisor.model.Answers;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * What all paths of a book come to, counted exactly, and how much hangs on each answer. Whichever
 * engine works it out, every number and every witness is the same.
 */
interface Results {

  Points points();

  /** What the paths come to that no stop ends, by their totals. */
  Map<Long, Reached> complete();

  /** How many paths lead to each outcome. */
  BigInteger[] paths();

  /**
   * The answers of the first path that no stop ends and whose totals are like this: at every step,
   * the first choice that leads to such a path.
   */
  Optional<Answers> witness(LongPredicate totals);

  /** On how many paths a question is put. */
  BigInteger asked(int question);

  /**
   * On how many paths another answer to a question can lead to another outcome, whatever is then
   * answered to questions that only those are asked who gave it.
   *
   * @throws TooLarge where this one number takes more than it may
   */
  BigInteger changed(int question);

  /** Whether some answers lead elsewhere when this step of the plan is decided in another way. */
  boolean matters(int step);
}
