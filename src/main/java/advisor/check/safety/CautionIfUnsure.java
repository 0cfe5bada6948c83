package advisor.check.safety;

import advisor.check.prove.BookFunctions;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds a stop that "not sure" does not set off, so that somebody who is not sure of the sign, and
 * whom no other stop stops, gets a recommendation with a caution. Stops for the least urgent of
 * several outcomes are left out.
 */
public final class CautionIfUnsure implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    List<StopOutcome> outcomes = proofs.book().stopOutcomes();
    String leastUrgent = outcomes.isEmpty() ? "" : outcomes.get(outcomes.size() - 1).id();
    return proofs.book().stops().stream()
        .filter(stop -> !stop.stopsIfUnsure())
        .filter(stop -> outcomes.size() == 1 || !stop.go().equals(leastUrgent))
        .flatMap(stop -> findings(proofs, stop));
  }

  private static Stream<Finding> findings(BookProofs proofs, Stop stop) {
    BookFunctions functions = proofs.functions();
    return functions.first(functions.completeWalks(), functions.isUnknown(stop.when())).stream()
        .map(witness -> finding(proofs, stop, witness));
  }

  private static Finding finding(BookProofs proofs, Stop stop, Answers witness) {
    return Finding.of(
        Fault.CAUTION_IF_UNSURE,
        Subject.stop(stop.id()).with(stop.go()),
        "Somebody who has this sign is sent to '%s'. Nothing stops somebody who is not sure of it: with these answers the result is '%s'."
            .formatted(stop.go(), proofs.evaluator().evaluate(witness).outcome().id()),
        "Write \"ifUnsure\": \"stop\", with a less urgent outcome as \"goIfUnsure\" if that is"
            + " enough. If the doubt may wait, accept this with a reason.",
        witness);
  }
}
