package advisor.check.decision;

import advisor.check.prove.Diagram;
import advisor.check.prove.WalkTotals;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Outcomes;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds an option, {@code either} or a stop outcome that no given answers lead to. A stop outcome
 * may also be reached through "not sure". {@code unknown} need not be reached. If {@code either} is
 * not reached, the book always decides, which may be accepted.
 */
public final class NeverReached implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    Outcomes outcomes = proofs.evaluator().outcomes();
    return IntStream.range(0, outcomes.ids().size())
        .filter(each -> each != outcomes.unknown() && !isReached(proofs, each))
        .mapToObj(each -> finding(outcomes, each, proofs.subject(each)));
  }

  private static boolean isReached(BookProofs proofs, int outcome) {
    WalkTotals totals = proofs.pathTotals();
    return proofs.evaluator().outcomes().isStop(outcome)
        ? proofs.functions().walksToStop(proofs.evaluator().outcomes().id(outcome)) != Diagram.NO
        : totals.count(totals.table().leadingTo(outcome)).signum() > 0;
  }

  private static Finding finding(Outcomes outcomes, int outcome, Subject subject) {
    boolean isStop = outcomes.isStop(outcome);
    boolean isEither = outcome == outcomes.either();
    Finding finding =
        Finding.of(
            Fault.NEVER_REACHED,
            subject,
            "No %s end with '%s'."
                .formatted(
                    isStop ? "answers, \"not sure\" included," : "given answers", subject.id()),
            isStop
                ? "Let a stop lead to it (\"go\" or \"goIfUnsure\"), or remove it."
                : isEither
                    ? "Raise leadNeeded, or check the points of the rules that always count. If the"
                        + " rules should always decide, accept this with a reason."
                    : "Check the points of its rules and leadNeeded. An option that nobody can be"
                        + " recommended should be \"comparedOnly\".");
    return isEither ? finding.acceptable() : finding;
  }
}
