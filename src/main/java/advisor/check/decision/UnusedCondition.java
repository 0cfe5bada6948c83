package advisor.check.decision;

import advisor.check.query.BookProofs;
import advisor.check.query.BookStatement;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a named condition to which nothing refers, or only other unused conditions. */
public final class UnusedCondition implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    Set<String> used = new HashSet<>();
    proofs.book().questions().forEach(each -> used.addAll(each.askWhen().names()));
    BookStatement.of(proofs.book()).forEach(each -> used.addAll(each.when().names()));
    return proofs.book().conditions().stream()
        .filter(each -> !used.contains(each.id()))
        .map(UnusedCondition::finding);
  }

  private static Finding finding(Condition.Named condition) {
    return Finding.of(
        Fault.UNUSED_CONDITION,
        new Subject(Subject.Kind.CONDITION, condition.id()),
        "Nothing refers to this condition, so it changes nothing.",
        "Use it where it was meant, or remove it.");
  }
}
