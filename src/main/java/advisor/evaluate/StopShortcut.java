package advisor.evaluate;

/**
 * The answers that stops look for, by question: most people tick none of them, and then no stop has
 * to be judged. Only a shortcut: in a book with a stop that hangs on more than one question, or on
 * an answer that was not given, every stop is judged.
 */
final class StopShortcut {

  private final long[] alarming;
  private boolean applies = true;

  /** No answer to any of the questions alarms, until stops are added. */
  StopShortcut(int questions) {
    this.alarming = new long[questions];
  }

  void add(CompiledStop stop) {
    applies &= stop.mentions().length == 1 && rouses(stop.when());
  }

  /** Marks what a condition looks for; false where it can be true without any of that. */
  private boolean rouses(CompiledCondition condition) {
    if (condition instanceof CompiledCondition.Ticked ticked) {
      alarming[ticked.question()] |= ticked.mask() | AnswerBits.NOT_KNOWN;
      return true;
    }
    if (condition instanceof CompiledCondition.Counted counted && counted.atLeast() > 0) {
      boolean all = true;
      for (CompiledCondition part : counted.parts()) {
        all &= rouses(part);
      }
      return all;
    }
    return false;
  }

  /** Whether every stop that mentions this question is certainly false. */
  boolean isCalm(int question, long mark) {
    return applies && (mark & alarming[question]) == 0;
  }

  /** Whether every stop is certainly false. */
  boolean areCalm(long[] marks) {
    for (int i = 0; i < marks.length; i++) {
      if (!isCalm(i, marks[i])) {
        return false;
      }
    }
    return true;
  }
}
