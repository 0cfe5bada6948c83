package advisor.rulefile.issue;

import java.util.List;

/** What comes of reading a file: what it says, or everything that is wrong with it. */
public sealed interface ReadOutcome<T> {

  /** Everything that is wrong, in file order; empty where the file is sound. */
  List<Issue> issues();

  record Ok<T>(T value) implements ReadOutcome<T> {
    @Override
    public List<Issue> issues() {
      return List.of();
    }
  }

  /**
   * The file cannot be used.
   *
   * @param issues at least one, in file order
   */
  record Faulty<T>(List<Issue> issues) implements ReadOutcome<T> {
    public Faulty {
      issues = List.copyOf(issues);
    }
  }
}
