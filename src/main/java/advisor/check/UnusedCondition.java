package advisor.check;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A condition with a name that nothing refers to, or nothing but other such conditions. */
final class UnusedCondition implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    Set<String> used = used(book.book());
    List<Finding> findings = new ArrayList<>();
    for (Condition.Named named : book.book().conditions()) {
      if (!used.contains(named.id())) {
        findings.add(
            Finding.of(
                Fault.UNUSED_CONDITION,
                new Subject(Subject.Kind.CONDITION, named.id()),
                "Nothing refers to this condition, so it changes nothing.",
                "Use it where it was meant, or remove it."));
      }
    }
    return findings;
  }

  private static Set<String> used(RuleBook book) {
    Set<String> used = new HashSet<>();
    book.questions().forEach(each -> used.addAll(each.askWhen().names()));
    book.stops().forEach(each -> used.addAll(each.when().names()));
    book.cautions().forEach(each -> used.addAll(each.when().names()));
    book.remarks().forEach(each -> used.addAll(each.when().names()));
    book.rules().forEach(each -> used.addAll(each.when().names()));
    return used;
  }
}
