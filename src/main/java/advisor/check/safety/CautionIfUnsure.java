package advisor.check.safety;

import advisor.check.Check;
import advisor.check.Studied;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stop, other than for the least urgent outcome, that "not sure" does not set off: whoever doubts
 * the sign is told of it, and recommended something.
 */
public final class CautionIfUnsure implements Check {

  private static final int UNKNOWN = Diagram.value(Diagram.UNKNOWN);

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    List<StopOutcome> outcomes = book.book().stopOutcomes();
    for (Stop stop : book.book().stops()) {
      boolean isLast = stop.go().equals(outcomes.get(outcomes.size() - 1).id());
      if (stop.ifUnsure() == Stop.IfUnsure.CAUTION && !isLast) {
        findings.add(finding(stop, inDoubt(book.functions(), stop)));
      }
    }
    return findings;
  }

  private static Optional<Answers> inDoubt(BookFunctions functions, Stop stop) {
    int unknown = functions.diagram().where(functions.truth(stop.when()), 1L << UNKNOWN);
    return functions.first(functions.completeWalks(), unknown);
  }

  private static Finding finding(Stop stop, Optional<Answers> witness) {
    return Finding.of(
        Fault.CAUTION_IF_UNSURE,
        Subject.stop(stop.id()).with(stop.go()),
        "Whoever has this sign is sent to '%s'. Whoever is not sure of it is not stopped, and is recommended something."
            .formatted(stop.go()),
        "Write \"ifUnsure\": \"stop\", with a less urgent outcome as \"goIfUnsure\" if that is"
            + " enough. If the doubt may wait, accept this with a reason.",
        witness);
  }
}
