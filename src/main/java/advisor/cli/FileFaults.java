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

  public static <T> T soundOrRefuse(ReadOutcome<T> read) throws UserError {
    if (read instanceof ReadOutcome.Ok<T> ok) {
      return ok.value();
    }
    throw refuse(read.issues());
  }

  public static UserError refuse(List<Issue> issues) {
    return refuse(ExitCode.INVALID, issues);
  }

  /** The same, ended with another code. */
  public static UserError refuse(ExitCode code, List<Issue> issues) {
    List<ReportedFault> faults = issues.stream().map(FileFaults::reported).toList();
    return new UserError(code, IssueText.of(issues).stripTrailing(), faults);
  }

  private static ReportedFault reported(Issue issue) {
    return reported(issue, FaultCode.INVALID_FILE, issue.message())
        .at(issue.file(), issue.place().line(), issue.place().column());
  }

  /** The same without its place, and in other words where it is no misunderstood answer. */
  public static ReportedFault reported(Issue issue, FaultCode code, String message) {
    return issue.answer().isPresent()
        ? ReportedFault.of(issue.answer().get())
        : ReportedFault.of(code, message, List.of(), issue.suggestion());
  }
}
