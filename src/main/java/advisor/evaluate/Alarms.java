package advisor.evaluate;

/**
 * The answers that stops look for, by question: most people tick none of them, and then no stop has
 * to be judged. Only a shortcut: in a book whose stops ask for more than an answer, every stop is
 * judged.
 */
final class Alarms {

  private final long[] alarming;
  private boolean applies = true;

  /** No answer to any of the questions alarms, until stops are added. */
  Alarms(int questions) {
    this.alarming = new long[questions];
  }

  void add(CompiledStop stop) {
    if (stop.when() instanceof CompiledCondition.Chosen chosen) {
      alarming[chosen.question()] |= chosen.mask() | Marks.NOT_KNOWN;
    } else {
      applies = false;
    }
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
