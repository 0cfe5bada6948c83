package advisor.check;

import advisor.check.prove.PointTotals;
import advisor.check.prove.Points;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule that counts for somebody, and without which everybody has the outcome they have, those who
 * are not sure among them.
 */
final class NeverDecisive implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < book.book().rules().size(); i++) {
      int rule = i;
      if (Stream.of(book.totals(), book.unsureTotals()).anyMatch(each -> counts(each, rule))
          && Stream.of(book.totals(), book.unsureTotals()).noneMatch(each -> decides(each, rule))) {
        findings.add(finding(book.book().rules().get(i)));
      }
    }
    return findings;
  }

  private static boolean counts(PointTotals totals, int rule) {
    return totals.complete().values().stream().anyMatch(cell -> cell.has(rule));
  }

  private static boolean decides(PointTotals totals, int rule) {
    Points points = totals.points();
    for (Map.Entry<Long, PointTotals.Reached> entry : totals.complete().entrySet()) {
      long sums = entry.getKey();
      if (entry.getValue().has(rule) && points.outcome(sums) != points.outcomeWithout(sums, rule)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Rule rule) {
    return Finding.of(
        Fault.NEVER_DECISIVE,
        Subject.rule(rule.id()),
        "This rule gives reasons but decides nothing: without it, all answers, and all \"not sure\", end as they do.",
        "Give it more points if it should decide. If it is there to explain, accept this with a"
            + " reason.");
  }
}
