package advisor.rulefile.answers;

import advisor.interview.HeardAnswers;
import advisor.rulefile.issue.Issue;
import java.util.List;

/**
 * Answers read from a file.
 *
 * @param answers the answers that were understood, in file order
 * @param issues the faults, in file order
 * @param origin the rules that the file names
 */
public record AnswersFile(HeardAnswers answers, List<Issue> issues, RulesOrigin origin) {
  public AnswersFile {
    issues = List.copyOf(issues);
  }
}
