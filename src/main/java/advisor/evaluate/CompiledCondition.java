package advisor.evaluate;

import advisor.model.Condition;
import advisor.model.Truth;
import java.util.List;

/**
 * A condition compiled against the questions of a book. All that it asks for is a number of ticks,
 * and all that joins conditions is a number of them that must hold.
 */
sealed interface CompiledCondition {

  Truth on(long[] marks);

  /**
   * Adds the answers that make it what it is: of several parts those of every part that settles it,
   * so that the order of the parts does not matter. Where it rests on a question that does not
   * apply, just that is added.
   */
  void support(long[] marks, long[] support);

  /** So many of the masked answers, or more, were given to the question at this position. */
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
    public void support(long[] marks, long[] support) {
      long mark = marks[question];
      if (holds(mark) || AnswerBits.isResponse(mark) || mark == AnswerBits.NOT_APPLICABLE) {
        long part = holds(mark) ? mark & mask : mark;
        boolean first = support[question] == AnswerBits.UNANSWERED;
        support[question] = first ? part : support[question] | part;
      }
    }
  }

  /** So many parts or more are true: what is unknown may still be. */
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
