package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that is true only where a stop ends the interview, so that its points never count. */
final class MaskedByStop implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    BookFunctions functions = book.functions();
    for (Rule rule : book.book().rules()) {
      int isTrue = functions.isTrue(rule.when());
      if (!functions.diagram().meet(functions.completeWalks(), isTrue)) {
        book.functions()
            .first(functions.paths(), isTrue)
            .ifPresent(path -> findings.add(finding(rule, path)));
      }
    }
    return findings;
  }

  private static Finding finding(Rule rule, Answers path) {
    return Finding.of(
        Fault.MASKED_BY_STOP,
        Subject.rule(rule.id()),
        "Wherever this rule is true, a stop is true too, so its points never count.",
        "Remove it, or take what the stop asks for out of its condition.",
        Optional.of(path));
  }
}
