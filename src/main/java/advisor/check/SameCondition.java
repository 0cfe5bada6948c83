package advisor.check;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Two rules for the same option of which one counts only where the other does: the same fact may be
 * counted twice. Judged on the paths that no stop ends, so that conditions that are written in
 * other words, or through other questions, are seen too.
 */
final class SameCondition implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    List<Rule> rules = book.book().rules();
    RulePairs pairs = book.pairs();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = 0; j < rules.size(); j++) {
        boolean sameOption = rules.get(i).option().equals(rules.get(j).option());
        boolean equal = pairs.isWithin(j, i);
        if (sameOption && pairs.isWithin(i, j) && (!equal || i > j)) {
          findings.add(finding(book, rules.get(i), rules.get(j), equal));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Studied book, Rule rule, Rule other, boolean equal) {
    return Finding.of(
        Fault.SAME_CONDITION,
        Subject.rules(rule.id(), other.id()),
        (equal
                ? "This rule and '" + other.id() + "' are true for the same answers"
                : "Wherever this rule is true, '" + other.id() + "' is true too")
            + ", and both are for "
            + rule.option()
            + ": together they give "
            + (rule.points() + other.points())
            + " points.",
        equal
            ? "Make one rule of them, if they are one reason."
            : "If they are two reasons, accept this with a reason. If one, narrow the condition of '"
                + other.id()
                + "'.",
        book.pathWith(rule.when()));
  }
}
