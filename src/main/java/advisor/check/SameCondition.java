package advisor.check;

import advisor.check.prove.Diagram;
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
    return rules.stream()
        .flatMap(
            rule ->
                rules.stream()
                    .filter(other -> isWithin(book, rule, other))
                    .filter(
                        other ->
                            rules.indexOf(rule) > rules.indexOf(other)
                                || !isEqual(book, rule, other))
                    .map(other -> finding(book, rule, other)));
  }

  /** Whether a rule counts, and only where another one for the same option does. */
  private static boolean isWithin(Studied book, Rule rule, Rule other) {
    int both =
        book.functions().diagram().and(book.counts(rule), book.functions().isTrue(other.when()));
    return rule != other
        && rule.option().equals(other.option())
        && book.counts(rule) != Diagram.NO
        && both == book.counts(rule);
  }

  private static boolean isEqual(Studied book, Rule rule, Rule other) {
    return book.counts(rule) == book.counts(other);
  }

  private static Finding finding(Studied book, Rule rule, Rule other) {
    boolean equal = isEqual(book, rule, other);
    return Finding.of(
        Fault.SAME_CONDITION,
        Subject.rule(rule.id()).with(other.id()),
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
