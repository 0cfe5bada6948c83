package advisor.check.decision;

import advisor.check.prove.Diagram;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds two rules for the same option of which one counts only where the other does: the same fact
 * may be counted twice. The paths that no stop ends are compared, so conditions in other words or
 * through other questions are found too.
 *
 * <p>Of rules that count on the same paths, the first stands for all: the others are reported with
 * it, and only it is reported with wider rules.
 */
public final class SameCondition implements Check {

  /** The option of a rule, and the paths on which the rule counts. */
  private record CountedPaths(String option, int paths) {}

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    Map<CountedPaths, Rule> firsts = new LinkedHashMap<>();
    for (Rule rule : proofs.book().rules()) {
      CountedPaths counted = counted(proofs, rule);
      if (counted.paths() != Diagram.NO) {
        firsts.putIfAbsent(counted, rule);
      }
    }
    return proofs.book().rules().stream()
        .flatMap(rule -> others(proofs, rule, firsts).map(other -> finding(proofs, rule, other)));
  }

  private static CountedPaths counted(BookProofs proofs, Rule rule) {
    return new CountedPaths(rule.option(), proofs.counts(rule));
  }

  private static Stream<Rule> others(BookProofs proofs, Rule rule, Map<CountedPaths, Rule> firsts) {
    CountedPaths counted = counted(proofs, rule);
    Rule first = firsts.get(counted);
    if (first == rule) {
      return firsts.keySet().stream()
          .filter(other -> !other.equals(counted) && isWithin(proofs, counted, other))
          .map(firsts::get);
    }
    return Stream.ofNullable(first);
  }

  private static boolean isWithin(BookProofs proofs, CountedPaths counted, CountedPaths other) {
    int both = proofs.functions().diagram().and(counted.paths(), other.paths());
    return counted.option().equals(other.option()) && both == counted.paths();
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
