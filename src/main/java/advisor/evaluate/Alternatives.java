package advisor.evaluate;

import advisor.model.Condition;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * For each question, one answer of each sort that a set of conditions can tell apart; "not sure" is
 * none of them. Answers that no condition tells apart lead to the same everywhere.
 */
public final class Alternatives {

  private final Questions questions;
  private final List<Set<Long>> masks = new ArrayList<>();

  public Alternatives(Questions questions, Iterable<Condition> conditions) {
    this.questions = questions;
    for (int i = 0; i < questions.size(); i++) {
      masks.add(new LinkedHashSet<>());
    }
    for (Condition condition : conditions) {
      for (Condition.Chosen mention : condition.mentions()) {
        int position = questions.indexOf(mention.question());
        masks.get(position).add(Marks.of(questions.get(position), mention.anyOf()));
      }
    }
  }

  /** Whether any of the conditions mentions the question at this position. */
  public boolean mentions(int question) {
    return !masks.get(question).isEmpty();
  }

  /** The answers to try for the question at this position; the first of each sort. */
  public List<Long> of(int position) {
    Question question = questions.get(position);
    List<Long> single = new ArrayList<>();
    for (int i = 0; i < question.answers().size(); i++) {
      single.add(1L << i);
    }
    List<Long> sorts = firstOfEachSort(position, single);
    return question.choosesMany()
        ? firstOfEachSort(position, combinations(sorts, question.offersNone()))
        : sorts;
  }

  private List<Long> firstOfEachSort(int position, List<Long> candidates) {
    List<Long> sorts = new ArrayList<>();
    Set<BitSet> seen = new HashSet<>();
    for (long mark : candidates) {
      if (seen.add(testsPassed(position, mark))) {
        sorts.add(mark);
      }
    }
    return sorts;
  }

  private BitSet testsPassed(int position, long mark) {
    BitSet passed = new BitSet();
    int test = 0;
    for (long mask : masks.get(position)) {
      passed.set(test++, (mask & mark) != 0);
    }
    return passed;
  }

  private static List<Long> combinations(List<Long> sorts, boolean orNone) {
    List<Long> combinations = new ArrayList<>();
    combinations.add(0L);
    for (long sort : sorts) {
      for (int i = combinations.size() - 1; i >= 0; i--) {
        combinations.add(combinations.get(i) | sort);
      }
    }
    if (!orNone) {
      combinations.remove(0L);
    }
    return combinations;
  }
}
