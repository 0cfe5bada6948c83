package advisor.cli.batch;

import advisor.cli.files.FileErrors;
import advisor.interview.Misunderstanding;
import advisor.model.Question;
import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.IssueText;
import advisor.rulefile.json.FileReading;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/**
 * The reason why a line could not be used.
 *
 * @param error the reason in a sentence
 */
record UnusableInput(String error, List<ReportedFault> faults) {

  private static final int MOST_SHOWN = 5;

  UnusableInput {
    faults = List.copyOf(faults);
  }

  /** The reason for a line with these faults. */
  static UnusableInput faulty(List<Issue> issues) {
    StringBuilder error = new StringBuilder();
    List<ReportedFault> faults = new ArrayList<>();
    for (Issue issue : issues) {
      if (faults.size() < MOST_SHOWN) {
        error.append(error.length() == 0 ? "" : "; ");
        error.append(where(issue)).append(IssueText.sentence(issue));
      }
      faults.add(FileErrors.reported(issue, FaultCode.INVALID_LINE, "", 0));
    }
    if (issues.size() > MOST_SHOWN) {
      boolean areMore = issues.size() > FileReading.MOST_ISSUES;
      String many = areMore ? "many" : Integer.toString(issues.size() - MOST_SHOWN);
      error.append("; and ").append(many).append(" more");
    }
    return new UnusableInput(error.toString(), faults);
  }

  /** Whether nothing was misunderstood, and an answer is missing. */
  boolean isOnlyMissing() {
    return faults.stream().allMatch(fault -> fault.code() == FaultCode.MISSING_ANSWER);
  }

  private static String where(Issue issue) {
    int column = issue.place().column();
    String named = issue.field().isEmpty() ? "" : "column " + Quoted.of(issue.field()) + ": ";
    return column > 0 ? "column " + column + ": " : named;
  }

  /** The faults with the number of their line. */
  List<ReportedFault> faultsOf(long line) {
    return faults.stream().map(fault -> fault.at("", line, fault.column(), fault.field())).toList();
  }

  /** The reason for a line that is longer than the limit. */
  static UnusableInput tooLong(String most) {
    String message = "the line is longer than " + most;
    ReportedFault fault = ReportedFault.of(FaultCode.LINE_TOO_LONG, message);
    return new UnusableInput(message, List.of(fault));
  }

  /** The reason for a line without an answer to a question that applies. */
  static UnusableInput unanswered(Question question) {
    Misunderstanding missing = Misunderstanding.missing(question);
    return new UnusableInput(missing.sentence(), List.of(ReportedFault.of(missing)));
  }
}
