package advisor.check.prove;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much another answer to one question can change. A path is taken together with all places
 * where somebody stands who answers that question otherwise and all others alike. Questions that
 * only those are asked, they answer in every way.
 */
public final class AnswerInfluence {

  /** Of the figures of all questions together, each of which has an equal share. */
  private static final int MOST_STEPS = 6_000_000;

  private static final int MOST_STEPS_OF_A_PROOF = 1_000_000;

  private final Diagram diagram;
  private final AnswerSpace space;
  private final PathCount count;
  private final List<Integer> parts;
  private final int[] walks;
  private final BigInteger[] waysTo;

  /**
   * The influence of answers on outcomes.
   *
   * @param outcomes what paths of given answers lead to; 0 for what is no path
   */
  public AnswerInfluence(BookFunctions book, int outcomes) {
    this.diagram = book.diagram();
    this.space = book.space();
    this.count = book.space().count();
    this.parts = diagram.parts(outcomes).stream().filter(part -> part >= 0).sorted().toList();
    this.walks = new int[1 + Math.max(0, outcomes)];
    this.waysTo = count.waysTo(outcomes, new HashMap<>());
    count.of(outcomes); // counts every part once, so that threads only look it up
    Join open = diagram.alone(outcome -> outcome == 0 ? 0 : 2);
    parts.forEach(part -> walks[part] = open.of(part, Diagram.YES));
  }

  /** The answers that are open, whatever they lead to: who has the same is asked the same. */
  private int walks(int part) {
    return part >= 0 ? walks[part] : part == Diagram.NO ? Diagram.NO : Diagram.YES;
  }

  /**
   * On how many paths another answer to a question can lead to another outcome. Any number of
   * threads may ask.
   *
   * @throws TooLarge where this one number takes more than it may
   */
  public BigInteger changed(int question) {
    int first = space.firstLevel(question);
    DifferingWays ways =
        new DifferingWays(space, this::walks, MOST_STEPS / space.questions().size());
    BigInteger sum = BigInteger.ZERO;
    for (int part : parts) {
      if (diagram.level(part) == first && space.isAsked(part, first)) {
        sum = sum.add(waysTo[part].multiply(changed(question, part, ways)));
      }
    }
    return sum;
  }

  /** The same from where the question is put. */
  private BigInteger changed(int question, int part, DifferingWays ways) {
    Map<Integer, BigInteger> after = Map.of(part, BigInteger.ONE);
    for (int level = space.firstLevel(question); level <= space.lastLevel(question); level++) {
      after = answered(after, level);
    }
    int[] all = after.keySet().stream().mapToInt(Integer::intValue).toArray();
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Integer, BigInteger> one : after.entrySet()) {
      BigInteger each = ways.differing(space.lastLevel(question) + 1, one.getKey(), all);
      sum = sum.add(each.multiply(one.getValue()));
    }
    return sum;
  }

  private Map<Integer, BigInteger> answered(Map<Integer, BigInteger> before, int level) {
    Map<Integer, BigInteger> after = new TreeMap<>();
    for (Map.Entry<Integer, BigInteger> one : before.entrySet()) {
      for (int i = 0; i < diagram.width(level); i++) {
        int next = diagram.with(one.getKey(), level, i);
        if (next != Diagram.NO) {
          after.merge(next, count.times(one.getValue(), level, i), BigInteger::add);
        }
      }
    }
    return after;
  }

  /** Whether some answers lead elsewhere when this decision is made in another way. */
  public boolean matters(int level) {
    DifferingWays ways = new DifferingWays(space, this::walks, MOST_STEPS_OF_A_PROOF);
    for (int part : parts) {
      if (diagram.level(part) == level && someDiffer(part, level, ways)) {
        return true;
      }
    }
    return false;
  }

  private boolean someDiffer(int part, int level, DifferingWays ways) {
    for (int i = 0; i < space.level(level).given(); i++) {
      for (int j = 0; j < i; j++) {
        int one = diagram.with(part, level, i);
        int other = diagram.with(part, level, j);
        if (one != Diagram.NO && other != Diagram.NO && differ(level + 1, one, other, ways)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Two different functions with the same walks are different on one of them. */
  private boolean differ(int level, int one, int other, DifferingWays ways) {
    return one != other
        && (walks(one) == walks(other) || ways.differing(level, one, other).signum() > 0);
  }
}
