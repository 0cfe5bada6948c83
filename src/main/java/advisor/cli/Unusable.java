package advisor.cli;

import advisor.interview.AnswerText;
import advisor.model.Question;
import advisor.rulefile.Issue;
import advisor.rulefile.IssueText;
import java.util.List;

/**
 * Why a line could not be used.
 *
 * @param code how a run that ends here ends
 */
record Unusable(ExitCode code, String error) {

  private static final int MOST_TOLD = 5;

  static Unusable faulty(List<Issue> issues) {
    StringBuilder error = new StringBuilder();
    for (Issue issue : issues.subList(0, Math.min(issues.size(), MOST_TOLD))) {
      error.append(error.length() == 0 ? "" : "; ");
      error.append("column ").append(issue.place().column()).append(": ").append(ofLine(issue));
    }
    if (issues.size() > MOST_TOLD) {
      error.append("; and ").append(issues.size() - MOST_TOLD).append(" more");
    }
    return new Unusable(ExitCode.INVALID, error.toString());
  }

  /** The readers of files said it, to whom the line was a file of its own. */
  private static String ofLine(Issue issue) {
    return IssueText.sentence(issue)
        .replace("on line 1, ", "at ")
        .replace("the file ", "the line ");
  }

  static Unusable tooLong(int bytes) {
    return new Unusable(ExitCode.INVALID, "the line is longer than " + bytes + " bytes");
  }

  /** Without an answer to a question that applies. */
  static Unusable unanswered(Question question) {
    StringBuilder allowed = new StringBuilder();
    for (AnswerText.Choice choice : AnswerText.choices(question)) {
      allowed.append(allowed.length() == 0 ? "" : ", ").append(choice.id());
    }
    return new Unusable(
        ExitCode.USAGE,
        "question '" + question.id() + "' is not answered (allowed: " + allowed + ")");
  }
}
