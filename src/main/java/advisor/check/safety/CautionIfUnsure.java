package advisor.check.safety;

import advisor.check.Check;
import advisor.check.Studied;
import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stop, other than for the least urgent outcome, that "not sure" does not set off: whoever doubts
 * the sign is told of it, and recommended something.
 */
public final class CautionIfUnsure implements Check {

  @Override
  public Stream<Finding> findings(Studied book) {
    List<StopOutcome> outcomes = book.book().stopOutcomes();
    return book.book().stops().stream()
        .filter(stop -> stop.ifUnsure() == Stop.IfUnsure.CAUTION)
        .filter(stop -> !stop.go().equals(outcomes.get(outcomes.size() - 1).id()))
        .map(stop -> finding(book.functions(), stop));
  }

  private static Finding finding(BookFunctions functions, Stop stop) {
    return Finding.of(
        Fault.CAUTION_IF_UNSURE,
        Subject.stop(stop.id()).with(stop.go()),
        "Whoever has this sign is sent to '%s'. Whoever is not sure of it is not stopped, and is recommended something."
            .formatted(stop.go()),
        "Write \"ifUnsure\": \"stop\", with a less urgent outcome as \"goIfUnsure\" if that is"
            + " enough. If the doubt may wait, accept this with a reason.",
        functions.first(functions.completeWalks(), functions.isUnknown(stop.when())));
  }
}
