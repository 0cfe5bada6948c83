package advisor.evaluate;

import advisor.evaluate.CompiledStop.Effect;
import advisor.model.Truth;
import java.util.Iterator;
import java.util.List;

/**
 * Decides whether a stop acts although questions were passed over, because nobody can be asked. It
 * acts if it does so whatever the answers to them, and also if they do not apply. If that would
 * take too many tries, it acts as if they did not apply, so that no warning sign is lost.
 */
final class StopDespiteGaps {

  private static final int MOST_TRIED = 10_000;

  private final CompiledStop stop;
  private final DistinctAnswers answers;
  private final long[] marks;
  private int tried;

  private StopDespiteGaps(CompiledStop stop, long[] marks) {
    this.stop = stop;
    this.answers = new DistinctAnswers(stop.questions(), List.of(stop.stop().when()));
    this.marks = marks.clone();
  }

  /** The effect of the stop; {@link Effect#OPEN} if some answers would keep it from acting. */
  static Effect effect(CompiledStop stop, long[] marks) {
    long[] example = example(stop, marks);
    return example == marks ? Effect.OPEN : stop.effect(example);
  }

  /**
   * Marks that show the effect of the stop, with example answers to the questions passed over;
   * these marks if some answers would keep it from acting. Unsure with some answers makes it
   * unsure.
   */
  static long[] example(CompiledStop stop, long[] marks) {
    long[] unasked = marks.clone();
    for (int question : stop.mentions()) {
      if (marks[question] == AnswerBits.PASSED_OVER) {
        unasked[question] = AnswerBits.NOT_APPLICABLE;
      }
    }
    boolean mayAct = stop.stop().stopsIfUnsure() && stop.effect(unasked).isStop();
    if (!mayAct || new StopDespiteGaps(stop, marks).canBe(Truth.FALSE, 0)) {
      return marks;
    }
    StopDespiteGaps unsure = new StopDespiteGaps(stop, marks);
    return unsure.canBe(Truth.UNKNOWN, 0) ? unsure.marks : unasked;
  }

  /**
   * Whether some answers to the questions passed over that the stop mentions from this one on give
   * its condition this truth; they are then in the marks.
   */
  private boolean canBe(Truth wanted, int mention) {
    if (tried++ >= MOST_TRIED
        || (stop.when().possible(marks) & CompiledCondition.bit(wanted)) == 0) {
      return false;
    }
    int gap = mention;
    while (gap < stop.mentions().length && marks[stop.mentions()[gap]] != AnswerBits.PASSED_OVER) {
      gap++;
    }
    if (gap == stop.mentions().length) {
      return true;
    }
    int question = stop.mentions()[gap];
    marks[question] = AnswerBits.NOT_APPLICABLE;
    boolean can = canBe(wanted, gap + 1);
    Iterator<Long> others = answers.of(question).iterator();
    while (!can && tried < MOST_TRIED && others.hasNext()) {
      marks[question] = others.next();
      can = canBe(wanted, gap + 1);
    }
    marks[question] = can ? marks[question] : AnswerBits.PASSED_OVER;
    return can;
  }
}
