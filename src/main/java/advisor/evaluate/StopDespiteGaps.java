package advisor.evaluate;

import advisor.evaluate.CompiledStop.Effect;
import java.util.Iterator;
import java.util.List;

/**
 * Decides whether a stop acts although questions were passed over, because nobody can be asked. It
 * acts if it does so whatever the answers to them, and also if they do not apply.
 */
final class StopDespiteGaps {

  private final CompiledStop stop;
  private final DistinctAnswers answers;
  private final long[] marks;
  private Effect effect = Effect.OPEN;
  private long[] example;

  private StopDespiteGaps(CompiledStop stop, long[] marks) {
    this.stop = stop;
    this.answers = new DistinctAnswers(stop.questions(), List.of(stop.stop().when()));
    this.marks = marks.clone();
    this.example = marks;
  }

  /** The effect of the stop; {@link Effect#OPEN} if some answers would keep it from acting. */
  static Effect effect(CompiledStop stop, long[] marks) {
    return mayAct(stop, marks) ? of(stop, marks).effect : Effect.OPEN;
  }

  /** Marks that show why the stop acts, with example answers to the questions passed over. */
  static long[] example(CompiledStop stop, long[] marks) {
    return mayAct(stop, marks) ? of(stop, marks).example : marks;
  }

  /** Whether the stop acts if no question passed over applies: a quick test that most fail. */
  private static boolean mayAct(CompiledStop stop, long[] marks) {
    long[] unasked = marks.clone();
    for (int question : stop.mentions()) {
      if (marks[question] == AnswerBits.PASSED_OVER) {
        unasked[question] = AnswerBits.NOT_APPLICABLE;
      }
    }
    return stop.stop().stopsIfUnsure() && stop.effect(unasked).isStop();
  }

  private static StopDespiteGaps of(CompiledStop stop, long[] marks) {
    StopDespiteGaps tried = new StopDespiteGaps(stop, marks);
    if (!tried.actsFrom(0)) {
      tried.effect = Effect.OPEN;
      tried.example = marks;
    }
    return tried;
  }

  /** Whether the stop acts with all answers to the questions that it mentions from this one on. */
  private boolean actsFrom(int mention) {
    if (mention == stop.mentions().length) {
      return acts(stop.effect(marks));
    }
    int question = stop.mentions()[mention];
    if (marks[question] != AnswerBits.PASSED_OVER) {
      return actsFrom(mention + 1);
    }
    boolean acts = true;
    for (Iterator<Long> each = answers.of(question).iterator(); acts && each.hasNext(); ) {
      marks[question] = each.next();
      acts = actsFrom(mention + 1);
    }
    marks[question] = AnswerBits.NOT_APPLICABLE;
    acts = acts && actsFrom(mention + 1);
    marks[question] = AnswerBits.PASSED_OVER;
    return acts;
  }

  /** Records an effect and returns whether it stops; unsure with some answers makes it unsure. */
  private boolean acts(Effect one) {
    if (effect == Effect.OPEN || one == Effect.STOPS_UNSURE && effect == Effect.STOPS) {
      effect = one;
      example = marks.clone();
    }
    return one.isStop();
  }
}
