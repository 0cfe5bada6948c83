package advisor.evaluate;

import advisor.model.Condition;
import advisor.model.Truth;
import java.util.List;

/** A condition compiled against the questions of a book. */
sealed interface CompiledCondition {

  Truth on(long[] marks);

  /**
   * Adds the answers that make it what it is: of several parts those of every part that settles it,
   * so that the order of the parts does not matter. Where it rests on a question that does not
   * apply, just that is added.
   */
  void support(long[] marks, long[] support);

  /** One of the masked answers was given to the question at this position. */
  record Chosen(int question, long mask) implements CompiledCondition {
    @Override
    public Truth on(long[] marks) {
      long mark = marks[question];
      if ((mark & mask) != 0) {
        return Truth.TRUE;
      }
      return (mark & AnswerBits.NOT_KNOWN) != 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public void support(long[] marks, long[] support) {
      long mark = marks[question];
      if ((mark & mask) != 0 || AnswerBits.isResponse(mark) || mark == AnswerBits.NOT_APPLICABLE) {
        long part = (mark & mask) != 0 ? mark & mask : mark;
        boolean first = support[question] == AnswerBits.UNANSWERED;
        support[question] = first ? part : support[question] | part;
      }
    }
  }

  record All(CompiledCondition... parts) implements CompiledCondition {
    @Override
    public Truth on(long[] marks) {
      Truth truth = Truth.TRUE;
      for (CompiledCondition part : parts) {
        Truth next = part.on(marks);
        if (next == Truth.FALSE) {
          return Truth.FALSE;
        }
        truth = next == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
      }
      return truth;
    }

    @Override
    public void support(long[] marks, long[] support) {
      settling(on(marks), parts, marks, support);
    }
  }

  record Any(CompiledCondition... parts) implements CompiledCondition {
    @Override
    public Truth on(long[] marks) {
      Truth truth = Truth.FALSE;
      for (CompiledCondition part : parts) {
        Truth next = part.on(marks);
        if (next == Truth.TRUE) {
          return Truth.TRUE;
        }
        truth = next == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
      }
      return truth;
    }

    @Override
    public void support(long[] marks, long[] support) {
      settling(on(marks), parts, marks, support);
    }
  }

  record Not(CompiledCondition part) implements CompiledCondition {
    @Override
    public Truth on(long[] marks) {
      return part.on(marks).not();
    }

    @Override
    public void support(long[] marks, long[] support) {
      part.support(marks, support);
    }
  }

  /** So many parts or more: what is unknown may still be true. */
  record AtLeast(int count, CompiledCondition... of) implements CompiledCondition {
    @Override
    public Truth on(long[] marks) {
      int isTrue = 0;
      int notFalse = 0;
      for (CompiledCondition part : of) {
        Truth truth = part.on(marks);
        isTrue += truth == Truth.TRUE ? 1 : 0;
        notFalse += truth == Truth.FALSE ? 0 : 1;
      }
      if (isTrue >= count) {
        return Truth.TRUE;
      }
      return notFalse >= count ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public void support(long[] marks, long[] support) {
      settling(on(marks), of, marks, support);
    }
  }

  /** So many answers or more were given to the question at this position. */
  record Counted(int question, int atLeast) implements CompiledCondition {
    @Override
    public Truth on(long[] marks) {
      long mark = marks[question];
      if (Long.bitCount(mark & AnswerBits.TICKS) >= atLeast) {
        return Truth.TRUE;
      }
      return (mark & AnswerBits.NOT_KNOWN) != 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public void support(long[] marks, long[] support) {
      if (on(marks) == Truth.TRUE || (marks[question] & AnswerBits.UNANSWERED) == 0) {
        support[question] = marks[question] & ~AnswerBits.UNANSWERED;
      }
    }
  }

  private static void settling(
      Truth truth, CompiledCondition[] parts, long[] marks, long[] support) {
    for (CompiledCondition part : parts) {
      if (part.on(marks) == truth) {
        part.support(marks, support);
      }
    }
  }

  /** Compiles conditions that mention only these questions. */
  static CompiledCondition of(Condition condition, Questions questions) {
    return condition.match(
        new Condition.Cases<>() {
          @Override
          public CompiledCondition chosen(Condition.Chosen chosen) {
            int position = questions.indexOf(chosen.question());
            return new Chosen(position, AnswerBits.of(questions.get(position), chosen.anyOf()));
          }

          @Override
          public CompiledCondition all(Condition.All all) {
            return new All(each(all.parts()));
          }

          @Override
          public CompiledCondition any(Condition.Any any) {
            return new Any(each(any.parts()));
          }

          @Override
          public CompiledCondition not(Condition.Not not) {
            return new Not(not.part().match(this));
          }

          @Override
          public CompiledCondition atLeast(Condition.AtLeast atLeast) {
            return new AtLeast(atLeast.count(), each(atLeast.of()));
          }

          @Override
          public CompiledCondition counted(Condition.Counted counted) {
            return new Counted(questions.indexOf(counted.question()), counted.atLeast());
          }

          @Override
          public CompiledCondition named(Condition.Named named) {
            return named.part().match(this);
          }

          private CompiledCondition[] each(List<Condition> parts) {
            CompiledCondition[] compiled = new CompiledCondition[parts.size()];
            for (int i = 0; i < compiled.length; i++) {
              compiled[i] = parts.get(i).match(this);
            }
            return compiled;
          }
        });
  }
}
