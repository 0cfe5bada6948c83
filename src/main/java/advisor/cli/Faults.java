package advisor.cli;

import advisor.rulefile.Issue;
import advisor.rulefile.IssueText;
import advisor.rulefile.Read;
import java.util.List;

/** Everything that is wrong with a file, told as one refusal. */
final class Faults {

  private Faults() {}

  /** What a file says, where it is sound. */
  static <T> T soundOrRefuse(Read<T> read) throws Refusal {
    if (read instanceof Read.Ok<T> ok) {
      return ok.value();
    }
    throw refuse(read.issues());
  }

  static Refusal refuse(List<Issue> issues) {
    return new Refusal(ExitCode.INVALID, IssueText.of(issues).stripTrailing());
  }
}
