package advisor.evaluate;

/**
 * Answers to one question of which a condition needs at least one to be true. Most people tick no
 * sign, and then the rest of a stop need not be judged.
 *
 * @param question the position of the question, or {@link #NO_QUESTION} if the condition needs none
 */
record NeededTicks(int question, long mask) {

  private static final int NO_QUESTION = -1;
  private static final NeededTicks UNKNOWN = new NeededTicks(NO_QUESTION, 0);

  static NeededTicks of(CompiledCondition condition) {
    if (condition instanceof CompiledCondition.Ticked ticked && ticked.atLeast() > 0) {
      return new NeededTicks(ticked.question(), ticked.mask());
    }
    return condition instanceof CompiledCondition.Counted counted && counted.atLeast() > 0
        ? of(counted)
        : UNKNOWN;
  }

  /** Returns the needs of one part if all parts must be true; otherwise the needs of every part. */
  private static NeededTicks of(CompiledCondition.Counted counted) {
    boolean all = counted.atLeast() == counted.parts().length;
    NeededTicks needed = of(counted.parts()[0]);
    for (int i = 1; i < counted.parts().length; i++) {
      NeededTicks more = of(counted.parts()[i]);
      needed = all ? needed.or(more) : needed.and(more);
    }
    return needed;
  }

  private NeededTicks or(NeededTicks more) {
    return more.question == NO_QUESTION ? this : more;
  }

  /** Returns the ticks that one or the other needs. */
  private NeededTicks and(NeededTicks more) {
    return question == more.question ? new NeededTicks(question, mask | more.mask) : UNKNOWN;
  }

  /** Whether certainly none of the answers is ticked, so that the condition is false. */
  boolean areMissing(long[] marks) {
    return question != NO_QUESTION && (marks[question] & (mask | AnswerBits.NOT_KNOWN)) == 0;
  }
}
