package advisor.check.decision;

import advisor.check.prove.Diagram;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds two rules that are true for the same answers and speak for different options, in a book
 * with two options. Each is reported with the first such rule before it. With three or more
 * options, one answer may well speak for several.
 */
public final class OpposingRules implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    if (proofs.book().recommendable().size() > 2) {
      return Stream.empty();
    }
    List<Finding> findings = new ArrayList<>();
    Map<Integer, List<Rule>> alike = new HashMap<>();
    for (Rule rule : proofs.book().rules()) {
      List<Rule> before = alike.computeIfAbsent(proofs.counts(rule), each -> new ArrayList<>());
      before.stream()
          .filter(other -> proofs.counts(rule) != Diagram.NO && !isForTheSame(rule, other))
          .findFirst()
          .ifPresent(other -> findings.add(finding(proofs, other, rule)));
      if (before.stream().noneMatch(other -> isForTheSame(rule, other))) {
        before.add(rule);
      }
    }
    return findings.stream();
  }

  private static boolean isForTheSame(Rule one, Rule other) {
    return one.option().equals(other.option());
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
