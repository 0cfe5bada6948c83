package advisor.rulefile.answers;

import advisor.interview.HeardAnswers;
import advisor.rulefile.issue.Issue;
import java.util.List;

/**
 * Answers that were read from a file.
 *
 * @param answers in file order, as far as they were understood
 * @param issues what was not understood, in file order
 * @param origin what the file says of the rules that it was made with
 */
public record AnswersFile(HeardAnswers answers, List<Issue> issues, RulesOrigin origin) {
  public AnswersFile {
    issues = List.copyOf(issues);
  }
}
