package advisor.check.decision;

import advisor.check.prove.WalkTotals;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Rule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a rule that counts for somebody but changes no outcome, "not sure" included. */
public final class NeverDecisive implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    List<Rule> rules = proofs.book().rules();
    WalkTotals totals = proofs.totals();
    return IntStream.range(0, rules.size())
        .filter(rule -> totals.some(rule, any -> true))
        .filter(rule -> !totals.some(rule, totals.table().changedAt(rule, 0)))
        .mapToObj(rule -> finding(rules.get(rule)));
  }

  private static Finding finding(Rule rule) {
    return Finding.of(
        Fault.NEVER_DECISIVE,
        Subject.rule(rule.id()),
        "This rule gives a reason but decides nothing: without it, every outcome stays the same, those with \"not sure\" included.",
        "Give it more points if it should decide. If it is there to explain, accept this with a"
            + " reason.");
  }
}
