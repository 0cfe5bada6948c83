package advisor.check.decision;

import advisor.check.prove.Diagram;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds two rules for the same option of which one counts only where the other does: the same fact
 * may be counted twice. The paths that no stop ends are compared, so conditions in other words or
 * through other questions are found too. Of two that count on the same paths, the later is found.
 */
public final class SameCondition implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    List<Rule> rules = proofs.book().rules();
    return rules.stream()
        .flatMap(
            rule ->
                rules.stream()
                    .filter(other -> isWithin(proofs, rule, other))
                    .map(other -> finding(proofs, rule, other)));
  }

  private static boolean isWithin(BookProofs proofs, Rule rule, Rule other) {
    int counts = proofs.counts(rule);
    int others = proofs.counts(other);
    List<Rule> rules = proofs.book().rules();
    return rule.option().equals(other.option())
        && counts != Diagram.NO
        && (counts == others
            ? rules.indexOf(rule) > rules.indexOf(other)
            : proofs.functions().diagram().and(counts, others) == counts);
  }

  private static Finding finding(BookProofs proofs, Rule rule, Rule other) {
    boolean equal = proofs.counts(rule) == proofs.counts(other);
    return Finding.of(
        Fault.SAME_CONDITION,
        Subject.rule(rule.id()).with(other.id()),
        (equal
                ? "This rule and '" + other.id() + "' are true for the same answers"
                : "Whenever this rule is true, '" + other.id() + "' is true too")
            + ", and both speak for "
            + rule.option()
            + ": together they give "
            + (rule.points() + other.points())
            + " points.",
        equal
            ? "If they are one reason, make them one rule. If they are two, accept this with a reason."
            : "If they are two reasons, accept this with a reason. If they are one, narrow the condition of '"
                + other.id()
                + "'.",
        proofs.functions().first(proofs.counts(rule), Diagram.YES));
  }
}
