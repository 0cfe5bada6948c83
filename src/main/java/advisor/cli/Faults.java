package advisor.cli;

import advisor.rulefile.Issue;
import advisor.rulefile.IssueText;
import java.io.IOException;
import java.util.List;

/** Everything that is wrong with a file, told as one refusal. */
final class Faults {

  private Faults() {}

  static Refusal refuse(List<Issue> issues) throws IOException {
    StringBuilder told = new StringBuilder();
    IssueText.write(issues, told);
    return new Refusal(ExitCode.INVALID, told.toString().stripTrailing());
  }
}
