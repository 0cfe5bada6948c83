package advisor.check.safety;

import advisor.check.Check;
import advisor.check.Studied;
import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code goIfUnsure} that leads nowhere, because "not sure" is no more than a caution, or that is
 * more urgent than the sign itself.
 */
public final class UnsureOutcome implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (Stop stop : book.book().stops()) {
      if (stop.ifUnsure() == Stop.IfUnsure.CAUTION && stop.unsureGo().isPresent()) {
        findings.add(neverUsed(stop));
      } else if (isMoreUrgent(book.functions(), stop)) {
        findings.add(moreUrgent(stop));
      }
    }
    return findings;
  }

  private static boolean isMoreUrgent(BookFunctions functions, Stop stop) {
    return functions.end(stop.goIfUnsure()) < functions.end(stop.go());
  }

  private static Finding neverUsed(Stop stop) {
    return Finding.of(
        Fault.UNSURE_OUTCOME,
        Subject.stop(stop.id()),
        ("\"goIfUnsure\" sends those who are not sure to '%s', and \"ifUnsure\": \"caution\" sends"
                + " them nowhere.")
            .formatted(stop.goIfUnsure()),
        "Write \"ifUnsure\": \"stop\", or remove \"goIfUnsure\".");
  }

  private static Finding moreUrgent(Stop stop) {
    return Finding.of(
        Fault.UNSURE_OUTCOME,
        Subject.stop(stop.id()),
        "Whoever is not sure of this sign is sent to '%s', and whoever has it to '%s', which is less urgent."
            .formatted(stop.goIfUnsure(), stop.go()),
        "Send those who have the sign to the more urgent of the two (\"go\"), or those who are not"
            + " sure to no more than that (\"goIfUnsure\").");
  }
}
