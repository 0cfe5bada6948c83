package advisor.cli;

import advisor.rulefile.Issue;
import java.util.List;

/** Everything that is wrong with a file, told as one refusal. */
final class Faults {

  private Faults() {}

  static Refusal refuse(List<Issue> issues) {
    StringBuilder told = new StringBuilder();
    for (Issue issue : issues) {
      told.append(issue).append('\n');
    }
    return new Refusal(ExitCode.INVALID, told.toString().stripTrailing());
  }
}
