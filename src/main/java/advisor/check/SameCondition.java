package advisor.check;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two rules for the same option of which one counts only where the other does: the same fact may be
 * counted twice. Judged on the paths that no stop ends, so that conditions that are written in
 * other words, or through other questions, are seen too.
 */
final class SameCondition implements Check {

  @Override
  public Stream<Finding> findings(Studied book) {
    List<Rule> rules = book.book().rules();
    RulePairs pairs = book.pairs();
    return pairs
        .nested()
        .filter(pair -> rules.get(pair.one()).option().equals(rules.get(pair.other()).option()))
        .filter(pair -> pair.one() > pair.other() || !pairs.isEqual(pair))
        .map(pair -> finding(book, pair));
  }

  private static Finding finding(Studied book, RulePairs.RulePair pair) {
    boolean equal = book.pairs().isEqual(pair);
    Rule rule = book.book().rules().get(pair.one());
    Rule other = book.book().rules().get(pair.other());
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
