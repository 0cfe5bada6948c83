package advisor.check.decision;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.WalkTotals;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.PathsInWords;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Decision;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds a path on which every question is answered and too little speaks for any option. It may be
 * accepted if, on every such path, a caution says whom to ask first, whatever the result.
 */
public final class NoResult implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    WalkTotals totals = proofs.pathTotals();
    IntPredicate isUnknown = totals.table().leadingTo(proofs.evaluator().outcomes().unknown());
    BigInteger paths = totals.count(isUnknown);
    if (paths.signum() == 0) {
      return Stream.empty();
    }
    int unknown = totals.where(isUnknown);
    BookFunctions functions = proofs.functions();
    int advised = proofs.someCaution(NoResult::tellsWhomToAsk);
    Optional<Answers> alone = functions.first(unknown, functions.diagram().not(advised));
    return Stream.of(
        alone.isPresent()
            ? finding(paths, alone.get())
            : finding(paths, functions.first(unknown, Diagram.YES).orElseThrow()).acceptable());
  }

  /** Whether the caution tells everybody whom to ask first. */
  private static boolean tellsWhomToAsk(Caution caution) {
    return caution.level() == Caution.Level.ASK_FIRST && caution.about().isEmpty();
  }

  private static Finding finding(BigInteger paths, Answers witness) {
    return Finding.of(
        Fault.NO_RESULT,
        Subject.key(Decision.UNKNOWN),
        "Somebody can answer every question without \"not sure\" and still get no result, because too little speaks for any option. Paths that end in \"unknown\": "
            + PathsInWords.count(paths)
            + ".",
        "Add a rule that is true for these answers, give more points, or ask something else on"
            + " this path. This can be accepted once an \"askFirst\" caution without \"about\""
            + " tells everybody with this result whom to ask.",
        witness);
  }
}
