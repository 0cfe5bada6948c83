package advisor.check;

import advisor.check.prove.PointTotals;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Outcome;
import advisor.model.Answers;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/** A path on which every question is answered and too little speaks for any option. */
final class NoResult implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    int unknown = book.evaluator().outcomes().unknown();
    PointTotals totals = book.totals();
    LongPredicate isUnknown = each -> totals.points().outcome(each) == unknown;
    return totals
        .witness(isUnknown)
        .map(witness -> List.of(finding(totals.count(isUnknown), witness)))
        .orElse(List.of());
  }

  private static Finding finding(BigInteger paths, Answers witness) {
    return Finding.of(
        Fault.NO_RESULT,
        Subject.key(Outcome.UNKNOWN),
        "Somebody can answer every question without \"not sure\", and too little speaks for any option: "
            + paths
            + " paths end in \"unknown\".",
        "Add a rule that is true for these answers, give more points, or ask something else on"
            + " this path.",
        Optional.of(witness));
  }
}
