package advisor.check;

import java.util.Arrays;

/**
 * A part of the answers: for some steps, the classes that are meant. A path is in it when it takes
 * all of those steps and decides each in one of these ways.
 */
final class Part {

  private static final long ANY = -1;

  private final long[] classes;

  private Part(long[] classes) {
    this.classes = classes;
  }

  /** All paths. */
  static Part whole(int steps) {
    long[] classes = new long[steps];
    Arrays.fill(classes, ANY);
    return new Part(classes);
  }

  boolean asksFor(int step) {
    return classes[step] != ANY;
  }

  boolean allows(int step, int choice) {
    return (classes[step] & 1L << choice) != 0;
  }

  /** The same with only this class at a step. */
  Part only(int step, int choice) {
    return with(step, 1L << choice);
  }

  Part also(int step, int choice) {
    return with(step, classes[step] | 1L << choice);
  }

  /** The same with a step that does not matter. */
  Part without(int step) {
    return with(step, ANY);
  }

  private Part with(int step, long allowed) {
    long[] other = classes.clone();
    other[step] = allowed;
    return new Part(other);
  }

  /** Whether none of these steps is asked for, the first included and the last not. */
  boolean ignores(int from, int to) {
    for (int step = from; step < to; step++) {
      if (asksFor(step)) {
        return false;
      }
    }
    return true;
  }
}
