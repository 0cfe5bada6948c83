package advisor.check;

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
    return book.pairs()
        .equal()
        .filter(pair -> !rules.get(pair.one()).option().equals(rules.get(pair.other()).option()))
        .map(pair -> finding(book, rules.get(pair.one()), rules.get(pair.other())));
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
