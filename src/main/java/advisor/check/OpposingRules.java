package advisor.check;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Two rules that are true for the same answers and speak for different options, of which there are
 * two. Among three or more, one answer may well weigh for each of them in its own way.
 */
final class OpposingRules implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    if (book.book().recommendable().size() > 2) {
      return findings;
    }
    for (RulePairs.Pair pair : book.pairs().equal()) {
      Rule one = book.book().rules().get(pair.one());
      Rule other = book.book().rules().get(pair.other());
      if (!one.option().equals(other.option())) {
        findings.add(
            Finding.of(
                Fault.OPPOSING_RULES,
                Subject.rules(other.id(), one.id()),
                "This rule is for "
                    + other.option()
                    + " and '"
                    + one.id()
                    + "' is for "
                    + one.option()
                    + ", and both are true for the same answers.",
                "Keep the one that is meant, or tell the two conditions apart.",
                book.pathWith(other.when())));
      }
    }
    return findings;
  }
}
