package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.PointTotals;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Outcome;
import advisor.model.Answers;
import advisor.model.Caution;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * A path on which every question is answered and too little speaks for any option. It may be
 * accepted where on every such path somebody is told whom to ask first, whatever the result.
 */
final class NoResult implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    int outcome = book.evaluator().outcomes().unknown();
    PointTotals totals = book.totals();
    LongPredicate isUnknown = each -> totals.points().outcome(each) == outcome;
    BigInteger paths = totals.count(isUnknown);
    if (paths.signum() == 0) {
      return List.of();
    }
    int unknown = totals.function(stop -> 0, each -> isUnknown.test(each) ? 2 : 0);
    BookFunctions functions = book.functions();
    Optional<Answers> alone = functions.first(unknown, functions.diagram().not(advised(functions)));
    return List.of(
        alone.isPresent()
            ? finding(paths, alone)
            : finding(paths, functions.first(unknown, Diagram.YES)).acceptable());
  }

  /** The set of where somebody is told whom to ask before anything else is done. */
  private static int advised(BookFunctions functions) {
    int advised = Diagram.NO;
    for (Caution caution : functions.book().cautions()) {
      if (caution.level() == Caution.Level.ASK_FIRST && caution.about().isEmpty()) {
        advised = functions.diagram().or(advised, functions.isTrue(caution.when()));
      }
    }
    return advised;
  }

  private static Finding finding(BigInteger paths, Optional<Answers> witness) {
    return Finding.of(
        Fault.NO_RESULT,
        Subject.key(Outcome.UNKNOWN),
        "Somebody can answer every question without \"not sure\", and too little speaks for any option: "
            + paths
            + " paths end in \"unknown\".",
        "Add a rule that is true for these answers, give more points, or ask something else on"
            + " this path. It can be accepted once an \"askFirst\" caution without \"about\" tells"
            + " all who come to it whom to ask.",
        witness);
  }
}
