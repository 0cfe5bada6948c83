package advisor.check.safety;

import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Stop;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds a {@code goIfUnsure} that has no effect, because "not sure" is only a caution, or that is
 * more urgent than the outcome of the sign itself.
 */
public final class UnsureOutcome implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    return proofs.book().stops().stream().flatMap(stop -> findings(proofs, stop));
  }

  private static Stream<Finding> findings(BookProofs proofs, Stop stop) {
    if (!stop.stopsIfUnsure() && stop.unsureGo().isPresent()) {
      return finding(
          stop,
          ("\"goIfUnsure\" sends those who are not sure to '%s', but \"ifUnsure\": \"caution\""
                  + " sends them nowhere.")
              .formatted(stop.goIfUnsure()),
          "Write \"ifUnsure\": \"stop\", or remove \"goIfUnsure\".");
    }
    List<String> mostUrgentFirst = proofs.evaluator().outcomes().ids();
    return mostUrgentFirst.indexOf(stop.goIfUnsure()) >= mostUrgentFirst.indexOf(stop.go())
        ? Stream.empty()
        : finding(
            stop,
            "Somebody who is not sure of this sign is sent to '%s', but somebody who has it is sent to '%s', which is less urgent."
                .formatted(stop.goIfUnsure(), stop.go()),
            ("Send those who have the sign to the more urgent of the two (\"go\"), or those who are"
                    + " not sure to the less urgent (\"goIfUnsure\"). If '%s' is the more urgent,"
                    + " correct the order of \"stopOutcomes\".")
                .formatted(stop.go()));
  }

  private static Stream<Finding> finding(Stop stop, String message, String suggestion) {
    return Stream.of(
        Finding.of(Fault.UNSURE_OUTCOME, Subject.stop(stop.id()), message, suggestion));
  }
}
