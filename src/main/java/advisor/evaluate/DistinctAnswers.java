package advisor.evaluate;

import advisor.model.Condition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The answers to each question that a set of conditions distinguishes, one of each class. Answers
 * in one class have the same effect everywhere. "Not sure" is not among them.
 */
public final class DistinctAnswers {

  private final Questions questions;

  /**
   * Tests by question, then by answers and count; a record as the key would slow the start, because
   * its hash method is generated then.
   */
  private final List<Map<List<Long>, CompiledCondition.Ticked>> tests = new ArrayList<>();

  public DistinctAnswers(Questions questions, Iterable<? extends Condition> conditions) {
    this.questions = questions;
    for (int i = 0; i < questions.size(); i++) {
      tests.add(new LinkedHashMap<>());
    }
    for (Condition condition : conditions) {
      for (Condition.Chosen leaf : condition.leaves()) {
        CompiledCondition.Ticked test = CompiledCondition.Ticked.of(leaf, questions);
        tests.get(test.question()).put(List.of(test.mask(), (long) test.atLeast()), test);
      }
    }
  }

  /**
   * Returns the answers to try for the question at this position, one of each class. They are
   * computed lazily, because there can be 2<sup>60</sup>.
   */
  public Iterable<Long> of(int position) {
    boolean many = questions.get(position).choosesMany();
    return many ? () -> new Combinations(position) : singles(position);
  }

  private List<Long> singles(int position) {
    List<Long> singles = new ArrayList<>();
    for (long sort : sorts(position)) {
      singles.add(Long.lowestOneBit(sort));
    }
    return singles;
  }

  /**
   * Returns the classes of single answers to the question at this position, each as bits. If a
   * condition counts answers, every answer is a class by itself.
   */
  public Collection<Long> sorts(int position) {
    boolean isCounted = false;
    for (CompiledCondition.Ticked test : tests.get(position).values()) {
      isCounted |= test.atLeast() > 1;
    }
    Map<Object, Long> sorts = new LinkedHashMap<>();
    for (int i = 0; i < questions.get(position).answers().size(); i++) {
      Object sort = isCounted ? i : testsPassed(position, 1L << i);
      sorts.put(sort, sorts.getOrDefault(sort, 0L) | 1L << i);
    }
    return sorts.values();
  }

  private BitSet testsPassed(int position, long mark) {
    BitSet passed = new BitSet();
    int number = 0;
    for (CompiledCondition.Ticked test : tests.get(position).values()) {
      passed.set(number++, test.holds(mark));
    }
    return passed;
  }

  /**
   * Iterates over the classes of answers to a choose-many question. For each tick, every answer
   * found without it is tried again with it. Two answers together pass a test if one of them does,
   * so an answer of a known class can be left out: it leads to no new class. For tests that count
   * ticks, this holds for answers with equal counts.
   */
  private final class Combinations implements Iterator<Long> {

    private final int position;
    private final List<Long> ticks;
    private final List<Long> found = new ArrayList<>();
    private final Set<List<Integer>> seen = new HashSet<>();
    private final List<Long> sorts = new ArrayList<>();
    private final Set<BitSet> seenSorts = new HashSet<>();
    private int taken;
    private int tick = -1;
    private int without;
    private int combined;

    Combinations(int position) {
      this.position = position;
      this.ticks = singles(position);
      if (questions.get(position).offersNone()) {
        add(0);
      }
    }

    private void add(long mark) {
      if (seen.add(towardsEachTest(mark))) {
        found.add(mark);
      }
      if (seenSorts.add(testsPassed(position, mark))) {
        sorts.add(mark);
      }
    }

    /** Returns, for each test, how many of the ticks that it asks for are set. */
    private List<Integer> towardsEachTest(long mark) {
      List<Integer> ticked = new ArrayList<>();
      for (CompiledCondition.Ticked test : tests.get(position).values()) {
        ticked.add(Math.min(test.atLeast(), Long.bitCount(mark & test.mask())));
      }
      return ticked;
    }

    @Override
    public boolean hasNext() {
      while (taken == sorts.size() && (combined < without || tick < ticks.size() - 1)) {
        combine();
      }
      return taken < sorts.size();
    }

    private void combine() {
      if (combined < without) {
        add(found.get(combined++) | ticks.get(tick));
      } else {
        without = found.size();
        combined = 0;
        add(ticks.get(++tick));
      }
    }

    @Override
    public Long next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return sorts.get(taken++);
    }
  }
}
