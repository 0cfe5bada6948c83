package advisor.cli.batch;

import advisor.cli.ExitCode;
import advisor.cli.FileFaults;
import advisor.interview.Misunderstanding;
import advisor.model.Question;
import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import advisor.rulefile.Issue;
import advisor.rulefile.IssueText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Why a line could not be used.
 *
 * @param code how a run that ends here ends
 * @param error in a sentence
 */
record UnusableInput(ExitCode code, String error, List<ReportedFault> faults) {

  private static final int MOST_TOLD = 5;

  UnusableInput {
    faults = List.copyOf(faults);
  }

  /**
   * Of a line with these faults.
   *
   * @param field the name of a column
   */
  static UnusableInput faulty(List<Issue> issues, IntFunction<String> field) {
    StringBuilder error = new StringBuilder();
    List<ReportedFault> faults = new ArrayList<>();
    for (Issue issue : issues) {
      int column = issue.place().column();
      if (faults.size() < MOST_TOLD) {
        error.append(error.length() == 0 ? "" : "; ");
        error.append("column ").append(column).append(": ");
        error.append(IssueText.sentence(issue));
      }
      faults.add(
          FileFaults.reported(issue, FaultCode.INVALID_LINE, issue.message())
              .at("", 0, column)
              .in(field.apply(column)));
    }
    if (issues.size() > MOST_TOLD) {
      error.append("; and ").append(issues.size() - MOST_TOLD).append(" more");
    }
    ExitCode code =
        issues.stream().allMatch(issue -> issue.answer().isPresent())
            ? ExitCode.USAGE
            : ExitCode.INVALID;
    return new UnusableInput(code, error.toString(), faults);
  }

  /** Its faults, said to be in that line. */
  List<ReportedFault> faultsOf(long line) {
    return faults.stream().map(fault -> fault.at("", line, fault.column())).toList();
  }

  static UnusableInput tooLong(int bytes) {
    String message = "the line is longer than " + bytes + " bytes";
    ReportedFault fault = ReportedFault.of(FaultCode.LINE_TOO_LONG, message);
    return new UnusableInput(ExitCode.INVALID, message, List.of(fault));
  }

  /** Without an answer to a question that applies. */
  static UnusableInput unanswered(Question question) {
    Misunderstanding missing = Misunderstanding.missing(question);
    return new UnusableInput(
        ExitCode.USAGE, missing.sentence(), List.of(ReportedFault.of(missing)));
  }
}
