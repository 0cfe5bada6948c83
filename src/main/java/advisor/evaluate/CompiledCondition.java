package advisor.evaluate;

import advisor.model.Condition;
import advisor.model.Truth;
import java.util.List;

/**
 * A condition compiled for the questions of a book. Every leaf is a number of ticks, and every
 * combination is a number of parts that must be true.
 */
sealed interface CompiledCondition {

  Truth on(long[] marks);

  /**
   * The truths that the condition can have once the questions passed over are answered or known not
   * to apply, one bit each, as if every leaf were free: it may not have some of them after all.
   */
  int possible(long[] marks);

  static int bit(Truth truth) {
    return 1 << truth.ordinal();
  }

  /**
   * Adds the answers that give this condition its value. Of several parts, every part with that
   * value adds its answers, so the order of the parts does not matter. For a question that does not
   * apply, only {@link AnswerBits#NOT_APPLICABLE} is added.
   */
  void support(long[] marks, long[] support);

  /** True if at least {@code atLeast} of the masked answers to this question were given. */
  record Ticked(int question, long mask, int atLeast) implements CompiledCondition {

    static Ticked of(Condition.Chosen leaf, Questions questions) {
      int position = questions.indexOf(leaf.question());
      List<String> answers = leaf.anyOf(questions.get(position));
      return new Ticked(position, AnswerBits.of(questions.get(position), answers), leaf.atLeast());
    }

    boolean holds(long mark) {
      return Long.bitCount(mark & mask) >= atLeast;
    }

    @Override
    public Truth on(long[] marks) {
      long mark = marks[question];
      if (holds(mark)) {
        return Truth.TRUE;
      }
      return (mark & AnswerBits.NOT_KNOWN) != 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public int possible(long[] marks) {
      return marks[question] == AnswerBits.PASSED_OVER
          ? bit(Truth.TRUE) | bit(Truth.FALSE)
          : bit(on(marks));
    }

    @Override
    public void support(long[] marks, long[] support) {
      long mark = marks[question];
      if (holds(mark) || AnswerBits.isResponse(mark) || mark == AnswerBits.NOT_APPLICABLE) {
        long part = holds(mark) ? mark & mask : mark;
        boolean first = support[question] == AnswerBits.UNANSWERED;
        support[question] = first ? part : support[question] | part;
      }
    }
  }

  /** True if {@code atLeast} parts or more are true; unknown while unknown parts could be. */
  record Counted(int atLeast, CompiledCondition... parts) implements CompiledCondition {
    @Override
    public Truth on(long[] marks) {
      int isTrue = 0;
      int notFalse = parts.length;
      for (int i = 0; i < parts.length && isTrue < atLeast && notFalse >= atLeast; i++) {
        Truth truth = parts[i].on(marks);
        isTrue += truth == Truth.TRUE ? 1 : 0;
        notFalse -= truth == Truth.FALSE ? 1 : 0;
      }
      if (isTrue >= atLeast) {
        return Truth.TRUE;
      }
      return notFalse >= atLeast ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public int possible(long[] marks) {
      int isTrue = 0;
      int isFalse = 0;
      int canBeTrue = 0;
      int canBeFalse = 0;
      int any = 0;
      for (CompiledCondition part : parts) {
        int possible = part.possible(marks);
        isTrue += possible == bit(Truth.TRUE) ? 1 : 0;
        isFalse += possible == bit(Truth.FALSE) ? 1 : 0;
        canBeTrue += (possible & bit(Truth.TRUE)) != 0 ? 1 : 0;
        canBeFalse += (possible & bit(Truth.FALSE)) != 0 ? 1 : 0;
        any |= possible;
      }
      int others = parts.length - atLeast;
      boolean isOpen = isTrue < atLeast && isFalse <= others;
      return (isOpen ? any & bit(Truth.UNKNOWN) : 0)
          | (canBeTrue >= atLeast ? bit(Truth.TRUE) : 0)
          | (canBeFalse > others ? bit(Truth.FALSE) : 0);
    }

    @Override
    public void support(long[] marks, long[] support) {
      Truth truth = on(marks);
      for (CompiledCondition part : parts) {
        if (part.on(marks) == truth) {
          part.support(marks, support);
        }
      }
    }
  }

  record Negated(CompiledCondition part) implements CompiledCondition {
    @Override
    public Truth on(long[] marks) {
      return part.on(marks).not();
    }

    @Override
    public int possible(long[] marks) {
      int possible = part.possible(marks);
      int mirrored = 0;
      for (Truth truth : Truth.values()) {
        mirrored |= (possible & bit(truth)) != 0 ? bit(truth.not()) : 0;
      }
      return mirrored;
    }

    @Override
    public void support(long[] marks, long[] support) {
      part.support(marks, support);
    }
  }

  /** Compiles a condition that mentions only these questions. */
  static CompiledCondition of(Condition condition, Questions questions) {
    return condition.match(new ConditionCompiler(questions));
  }

  record ConditionCompiler(Questions questions) implements Condition.Cases<CompiledCondition> {
    @Override
    public CompiledCondition chosen(Condition.Chosen chosen) {
      return Ticked.of(chosen, questions);
    }

    @Override
    public CompiledCondition joined(Condition.Joined joined) {
      CompiledCondition[] parts = new CompiledCondition[joined.parts().size()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = joined.parts().get(i).match(this);
      }
      return new Counted(joined.atLeast(), parts);
    }

    @Override
    public CompiledCondition not(Condition.Not not) {
      return new Negated(not.part().match(this));
    }

    @Override
    public CompiledCondition named(Condition.Named named) {
      return named.part().match(this);
    }
  }
}
