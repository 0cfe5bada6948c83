package advisor.rulefile.issue;

import java.util.List;

/** The outcome of reading a file: its content, or all its faults. */
public sealed interface ReadOutcome<T> {

  /** The faults in file order; empty if the file is valid. */
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
