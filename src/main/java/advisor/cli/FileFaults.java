package advisor.cli;

import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
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
    return new UserError(
        ExitCode.INVALID,
        IssueText.of(issues).stripTrailing(),
        issues.stream().map(FileFaults::reported).toList());
  }

  /** A fault of a file, for a program. */
  public static ReportedFault reported(Issue issue) {
    ReportedFault fault =
        issue.answer().isPresent()
            ? ReportedFault.of(issue.answer().get())
            : ReportedFault.of(
                FaultCode.INVALID_FILE, issue.message(), List.of(), issue.suggestion());
    return fault.at(issue.file(), issue.place().line(), issue.place().column());
  }
}
