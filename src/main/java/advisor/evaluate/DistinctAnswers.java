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
 * For each question, one answer of each sort that a set of conditions can tell apart; "not sure" is
 * none of them. Answers that no condition tells apart lead to the same everywhere.
 */
public final class DistinctAnswers {

  private final Questions questions;

  /**
   * By the answers and the number of them, for making a record's own hash takes long at a start.
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

  public boolean mentions(int question) {
    return !tests.get(question).isEmpty();
  }

  /**
   * The answers to try for the question at this position: one of each sort. They are worked out as
   * they are taken, for there can be 2<sup>60</sup> of them.
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
   * The single answers to the question at this position, those of each sort together as bits; where
   * answers are counted, each by itself.
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
   * Sorts of answers to a choose-many question: tick by tick, all that were found without it are
   * taken once more with it. A test is passed by two answers together if one of them passes it, so
   * what is left out for being of a sort that was there before leads to no other; of tests that
   * count ticks this holds for answers with as many of them.
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

    /** How many of the ticks that each test asks for there are. */
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
