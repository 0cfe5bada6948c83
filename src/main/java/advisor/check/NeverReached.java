package advisor.check;

import advisor.check.prove.Diagram;
import advisor.check.prove.PointTotals;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Outcome;
import advisor.evaluate.Outcomes;
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * An option, {@code either} or a stop outcome that no given answers lead to. A stop outcome that
 * only "not sure" leads to is reached. That {@code unknown} is not reached is as it should be, and
 * that {@code either} is not may be accepted: the book then always decides.
 */
final class NeverReached implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    Outcomes outcomes = book.evaluator().outcomes();
    PointTotals totals = book.totals();
    for (int i = 0; i <= outcomes.either(); i++) {
      int outcome = i;
      if (totals.count(each -> totals.points().outcome(each) == outcome).signum() == 0) {
        Finding finding = option(outcomes.id(i));
        findings.add(i == outcomes.either() ? finding.acceptable() : finding);
      }
    }
    for (StopOutcome stop : book.book().stopOutcomes()) {
      int end = book.functions().end(stop.id());
      if (book.functions().walksTo(1L << end) == Diagram.NO) {
        findings.add(stop(stop.id()));
      }
    }
    return findings;
  }

  private static Finding option(String id) {
    boolean either = id.equals(Outcome.EITHER);
    return Finding.of(
        Fault.NEVER_REACHED,
        either ? Subject.key(id) : new Subject(Subject.Kind.OPTION, id),
        either
            ? "No given answers end with \"either\": one option always leads by enough."
            : "No given answers end with a recommendation of '" + id + "'.",
        either
            ? "Raise leadNeeded, or look at the points of the rules that always count. If the rules"
                + " are meant to decide always, accept this with a reason."
            : "Look at the points of its rules and at leadNeeded. An option that nobody can be"
                + " recommended should be \"comparedOnly\".");
  }

  private static Finding stop(String id) {
    return Finding.of(
        Fault.NEVER_REACHED,
        new Subject(Subject.Kind.STOP_OUTCOME, id),
        "No answers, and no \"not sure\", end with '" + id + "'.",
        "Let a stop lead to it (\"go\" or \"goIfUnsure\"), or remove it.");
  }
}
