package advisor.check.diff;

import advisor.check.prove.AnswerSpace;
import advisor.check.prove.Diagram;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A part of the answers: for some decisions, the choices that are meant. A path is in it when it
 * takes all of those decisions and each in one of these ways.
 */
final class AnswerPart {

  private static final long ANY = -1;

  private final AnswerSpace space;
  private final long[] choices;

  private AnswerPart(AnswerSpace space, long[] choices) {
    this.space = space;
    this.choices = choices;
  }

  /** The path that decides everything that it is asked in this way. */
  static AnswerPart of(AnswerSpace space, int[] path) {
    long[] choices = new long[path.length];
    Arrays.fill(choices, ANY);
    for (int level = 0; level < path.length; level++) {
      int first = space.firstLevel(space.level(level).question());
      if (path[first] < space.level(first).given()) {
        choices[level] = 1L << path[level];
      }
    }
    return new AnswerPart(space, choices);
  }

  /** The largest part around this one that is still like this. */
  AnswerPart widened(Diagram diagram, IntPredicate isLikeThis) {
    AnswerPart part = this;
    for (int level : levels()) {
      AnswerPart wider = part.with(level, ANY);
      part = isLikeThis.test(wider.set(diagram)) ? wider : part;
    }
    for (int level : part.levels()) {
      for (int i = 0; i < space.level(level).given(); i++) {
        AnswerPart other = part.with(level, 1L << i);
        if (!part.allows(level, i) && isLikeThis.test(other.set(diagram))) {
          part = part.with(level, part.choices[level] | 1L << i);
        }
      }
    }
    return part;
  }

  private AnswerPart with(int level, long allowed) {
    long[] other = choices.clone();
    other[level] = allowed;
    return new AnswerPart(space, other);
  }

  /** The decisions that it asks for. */
  int[] levels() {
    return IntStream.range(0, choices.length).filter(level -> choices[level] != ANY).toArray();
  }

  boolean allows(int level, int choice) {
    return (choices[level] & 1L << choice) != 0;
  }

  int set(Diagram diagram) {
    int set = Diagram.YES;
    for (int level = choices.length - 1; level >= 0; level--) {
      if (choices[level] != ANY || isAskedFor(level)) {
        int[] row = diagram.row(level);
        for (int i = 0; i < space.level(level).given(); i++) {
          row[1 + i] = allows(level, i) ? set : Diagram.NO;
        }
        set = diagram.choose(row);
      }
    }
    return set;
  }

  /** Whether something of the question that a level begins is asked for. */
  private boolean isAskedFor(int level) {
    return space.level(level).first()
        && Arrays.stream(levels())
            .anyMatch(each -> space.level(each).question() == space.level(level).question());
  }
}
