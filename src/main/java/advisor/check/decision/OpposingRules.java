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
 * Finds two rules that are true for the same answers and speak for different options, in a book
 * with two options. With three or more options, one answer may well speak for several.
 */
public final class OpposingRules implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    List<Rule> rules = proofs.book().rules();
    return proofs.book().recommendable().size() > 2
        ? Stream.empty()
        : rules.stream()
            .filter(rule -> proofs.counts(rule) != Diagram.NO)
            .flatMap(
                rule ->
                    rules.subList(0, rules.indexOf(rule)).stream()
                        .filter(other -> isOpposed(proofs, rule, other))
                        .map(other -> finding(proofs, other, rule)));
  }

  private static boolean isOpposed(BookProofs proofs, Rule rule, Rule other) {
    return !rule.option().equals(other.option()) && proofs.counts(rule) == proofs.counts(other);
  }

  private static Finding finding(BookProofs proofs, Rule one, Rule other) {
    return Finding.of(
        Fault.OPPOSING_RULES,
        Subject.rule(other.id()).with(one.id()),
        "This rule speaks for %s and '%s' speaks for %s, but both are true for the same answers."
            .formatted(other.option(), one.id(), one.option()),
        "Keep the one that is right, or give the two different conditions.",
        proofs.functions().first(proofs.counts(other), Diagram.YES));
  }
}
