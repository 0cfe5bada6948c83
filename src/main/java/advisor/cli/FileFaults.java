package advisor.cli;

import advisor.rulefile.Issue;
import advisor.rulefile.IssueText;
import advisor.rulefile.ReadOutcome;
import java.util.List;

/** Everything that is wrong with a file, told as one refusal. */
public final class FileFaults {

  private FileFaults() {}

  /** What a file says, where it is sound. */
  public static <T> T soundOrRefuse(ReadOutcome<T> read) throws UserError {
    if (read instanceof ReadOutcome.Ok<T> ok) {
      return ok.value();
    }
    throw refuse(read.issues());
  }

  public static UserError refuse(List<Issue> issues) {
    return new UserError(ExitCode.INVALID, IssueText.of(issues).stripTrailing());
  }
}
