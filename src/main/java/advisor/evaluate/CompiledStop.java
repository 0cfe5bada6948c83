package advisor.evaluate;

import advisor.model.Stop;
import advisor.model.Truth;

/**
 * A stop with its compiled condition.
 *
 * @param needed ticks without which the stop is certainly false, as for most people
 * @param mentions the positions of the questions in it, ascending
 * @param go the outcome it leads to, as a position in {@link Outcomes#ids}
 * @param goIfUnsure the outcome for "not sure", as such a position
 */
record CompiledStop(
    Stop stop,
    Questions questions,
    CompiledCondition when,
    NeededTicks needed,
    int[] mentions,
    int go,
    int goIfUnsure) {

  /** The effect of a stop on the interview. */
  enum Effect {
    /** The stop does not act. */
    NONE,
    /** The stop depends on a question that is not answered yet, which blocks any recommendation. */
    OPEN,
    /** "Not sure" leaves the stop open: it is a caution, and the strength is slight at most. */
    DOUBT,
    /** "Not sure" leaves the stop open, and that ends the interview. */
    STOPS_UNSURE,
    /** The stop is true and ends the interview. */
    STOPS;

    public boolean isStop() {
      return this == STOPS || this == STOPS_UNSURE;
    }
  }

  Effect effect(long[] marks) {
    Truth truth = needed.areMissing(marks) ? Truth.FALSE : when.on(marks);
    if (truth != Truth.UNKNOWN) {
      return truth == Truth.TRUE ? Effect.STOPS : Effect.NONE;
    }
    if (AnswerBits.someIs(AnswerBits.UNANSWERED, mentions, marks)) {
      return AnswerBits.someIs(AnswerBits.PASSED_OVER, mentions, marks)
          ? StopDespiteGaps.effect(this, marks)
          : Effect.OPEN;
    }
    return stop.stopsIfUnsure() ? Effect.STOPS_UNSURE : Effect.DOUBT;
  }

  /** Returns the outcome of this effect, or {@link Verdict#NONE} if it does not stop. */
  int outcome(Effect effect) {
    return switch (effect) {
      case STOPS -> go;
      case STOPS_UNSURE -> goIfUnsure;
      case NONE, OPEN, DOUBT -> Verdict.NONE;
    };
  }
}
