package advisor.cli.error;

import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.IssueText;
import advisor.rulefile.issue.ReadOutcome;
import java.util.List;

/** All faults of a file as one error. */
public final class FileFaults {

  private FileFaults() {}

  public static <T> T soundOrRefuse(ReadOutcome<T> read) throws UserError {
    if (read instanceof ReadOutcome.Ok<T> ok) {
      return ok.value();
    }
    throw refuse(read.issues());
  }

  public static UserError refuse(List<Issue> issues) {
    return refuse(ExitCode.INVALID, issues);
  }

  /** All issues as one error with this exit code. */
  public static UserError refuse(ExitCode code, List<Issue> issues) {
    return new UserError(code, IssueText.of(issues).stripTrailing(), reported(issues));
  }

  /** The issues as an error without a message, because people have already seen them. */
  public static UserError shown(List<Issue> issues) {
    return new UserError(ExitCode.INVALID, "", reported(issues));
  }

  private static List<ReportedFault> reported(List<Issue> issues) {
    return issues.stream().map(FileFaults::reported).toList();
  }

  private static ReportedFault reported(Issue issue) {
    return reported(issue, FaultCode.INVALID_FILE, issue.file(), issue.place().line());
  }

  /**
   * An issue as a fault for programs.
   *
   * @param code used unless the issue is about an answer
   * @param line of the file, or 0 if unknown
   */
  public static ReportedFault reported(Issue issue, FaultCode code, String file, int line) {
    ReportedFault fault =
        issue.answer().isPresent()
            ? ReportedFault.of(issue.answer().get())
            : ReportedFault.of(code, issue.message(), List.of(), issue.suggestion());
    return fault.at(file, line, issue.place().column(), issue.field());
  }
}
