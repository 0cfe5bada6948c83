package advisor.evaluate;

import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private final List<Set<Long>> masks = new ArrayList<>();
  private final List<BitSet> counts = new ArrayList<>();

  /** The sorts of answers that rules and {@code askWhen} tell apart: what points hang on. */
  public static DistinctAnswers weighed(Evaluator evaluator) {
    return new DistinctAnswers(evaluator.questions(), weighing(evaluator.book()));
  }

  /** The same with stops: answers of one sort lead to the same end of the interview. */
  public static DistinctAnswers toldApart(Evaluator evaluator) {
    List<Condition> conditions = weighing(evaluator.book());
    for (Stop stop : evaluator.book().stops()) {
      conditions.add(stop.when());
    }
    return new DistinctAnswers(evaluator.questions(), conditions);
  }

  /** The sorts of answers that {@code askWhen} tells apart: what decides which questions come. */
  public static DistinctAnswers asking(Evaluator evaluator) {
    List<Condition> conditions = new ArrayList<>();
    for (Question question : evaluator.book().questions()) {
      conditions.add(question.askWhen());
    }
    return new DistinctAnswers(evaluator.questions(), conditions);
  }

  private static List<Condition> weighing(RuleBook book) {
    List<Condition> conditions = new ArrayList<>();
    for (Rule rule : book.rules()) {
      conditions.add(rule.when());
    }
    for (Question question : book.questions()) {
      conditions.add(question.askWhen());
    }
    return conditions;
  }

  /** The sorts of answers that these conditions tell apart. */
  public DistinctAnswers(Questions questions, Iterable<? extends Condition> conditions) {
    this.questions = questions;
    for (int i = 0; i < questions.size(); i++) {
      masks.add(new LinkedHashSet<>());
      counts.add(new BitSet());
    }
    for (Condition condition : conditions) {
      for (Condition leaf : condition.leaves()) {
        add(leaf);
      }
    }
  }

  private void add(Condition leaf) {
    if (leaf instanceof Condition.Counted counted) {
      counts.get(questions.indexOf(counted.question())).set(counted.atLeast());
    } else if (leaf instanceof Condition.Chosen chosen) {
      int position = questions.indexOf(chosen.question());
      masks.get(position).add(AnswerBits.of(questions.get(position), chosen.anyOf()));
    }
  }

  /** Whether any of the conditions mentions the question at this position. */
  public boolean mentions(int question) {
    return !masks.get(question).isEmpty() || isCounted(question);
  }

  private boolean isCounted(int question) {
    return !counts.get(question).isEmpty();
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
    Map<Object, Long> sorts = new LinkedHashMap<>();
    for (int i = 0; i < questions.get(position).answers().size(); i++) {
      Object sort = isCounted(position) ? i : testsPassed(position, 1L << i);
      sorts.put(sort, sorts.getOrDefault(sort, 0L) | 1L << i);
    }
    return sorts.values();
  }

  private BitSet testsPassed(int position, long mark) {
    BitSet passed = new BitSet();
    int test = 0;
    for (long mask : masks.get(position)) {
      passed.set(test++, (mask & mark) != 0);
    }
    BitSet counted = counts.get(position);
    for (int least = counted.nextSetBit(0); least >= 0; least = counted.nextSetBit(least + 1)) {
      passed.set(test++, Long.bitCount(mark) >= least);
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
    private final Set<BitSet> seen = new HashSet<>();
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
      BitSet passed = testsPassed(position, mark);
      BitSet lasting = (BitSet) passed.clone();
      int tests = masks.get(position).size() + counts.get(position).cardinality();
      int most = Math.max(0, counts.get(position).length() - 1);
      lasting.set(tests, tests + Math.min(most, Long.bitCount(mark)));
      if (seen.add(lasting)) {
        found.add(mark);
      }
      if (seenSorts.add(passed)) {
        sorts.add(mark);
      }
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
