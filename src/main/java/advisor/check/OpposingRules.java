package advisor.check;

import advisor.check.prove.Diagram;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two rules that are true for the same answers and speak for different options, of which there are
 * two. Among three or more, one answer may well weigh for each of them in its own way.
 */
final class OpposingRules implements Check {

  @Override
  public Stream<Finding> findings(Studied book) {
    if (book.book().recommendable().size() > 2) {
      return Stream.empty();
    }
    List<Rule> rules = book.book().rules();
    return rules.stream()
        .flatMap(
            one ->
                rules.subList(rules.indexOf(one) + 1, rules.size()).stream()
                    .filter(other -> isOpposed(book, one, other))
                    .map(other -> finding(book, one, other)));
  }

  private static boolean isOpposed(Studied book, Rule one, Rule other) {
    return !one.option().equals(other.option())
        && book.counts(one) == book.counts(other)
        && book.counts(one) != Diagram.NO;
  }

  private static Finding finding(Studied book, Rule one, Rule other) {
    return Finding.of(
        Fault.OPPOSING_RULES,
        Subject.rules(other.id(), one.id()),
        "This rule is for %s and '%s' is for %s, and both are true for the same answers."
            .formatted(other.option(), one.id(), one.option()),
        "Keep the one that is meant, or tell the two conditions apart.",
        book.pathWith(other.when()));
  }
}
