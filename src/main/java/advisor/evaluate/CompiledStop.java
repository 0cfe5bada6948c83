package advisor.evaluate;

import advisor.model.Stop;
import advisor.model.Truth;

/**
 * A stop, ready to be judged.
 *
 * @param mentions the positions of the questions in it, ascending
 * @param go the outcome it leads to, as a position in {@link Outcomes#ids}
 * @param goIfUnsure the same for a "not sure"
 */
record CompiledStop(
    Stop stop,
    Questions questions,
    CompiledCondition when,
    int[] mentions,
    int go,
    int goIfUnsure) {

  /** How a stop bears on the interview. */
  enum Effect {
    /** It does not hold. */
    NONE,
    /** It hangs on a question that is not answered yet, and blocks any recommendation. */
    OPEN,
    /** "Not sure" leaves it open: it is listed as a caution, and strength is slight at most. */
    DOUBT,
    /** "Not sure" leaves it open, and that stops. */
    STOPS_UNSURE,
    /** It is true, and that stops. */
    STOPS;

    public boolean isStop() {
      return this == STOPS || this == STOPS_UNSURE;
    }
  }

  Effect effect(long[] marks) {
    Truth truth = when.on(marks);
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

  /** The outcome that this effect leads to, or {@link Verdict#NONE} where it does not stop. */
  int outcome(Effect effect) {
    return switch (effect) {
      case STOPS -> go;
      case STOPS_UNSURE -> goIfUnsure;
      case NONE, OPEN, DOUBT -> Verdict.NONE;
    };
  }
}
