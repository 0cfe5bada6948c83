package advisor.check.safety;

import advisor.check.query.BookProofs;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import java.util.List;
import java.util.stream.Stream;

/** The checks of a stop as it is written, whatever is answered. */
public final class StopsAsWritten {

  private StopsAsWritten() {}

  /** Finds a stop that cites only the article or the authors' judgement. */
  public static Stream<Finding> unsourced(BookProofs proofs) {
    return proofs.book().stops().stream()
        .filter(stop -> !isSupported(proofs.book(), stop))
        .map(
            stop ->
                Finding.of(
                    Fault.UNSOURCED_STOP,
                    Subject.stop(stop.id()),
                    "No guideline, health service, review or study is cited for this warning sign.",
                    "Name one that describes the sign, in \"ref\" or \"also\"."));
  }

  private static boolean isSupported(RuleBook book, Stop stop) {
    return Stream.concat(Stream.of(stop.source().ref()), stop.source().also().stream())
        .anyMatch(ref -> book.source(ref).filter(Source::supportsAStop).isPresent());
  }

  /**
   * Finds a {@code goIfUnsure} that has no effect, because "not sure" is only a caution, or that is
   * more urgent than the outcome of the sign itself.
   */
  public static Stream<Finding> unsureOutcome(BookProofs proofs) {
    List<String> mostUrgentFirst = proofs.evaluator().outcomes().ids();
    return proofs.book().stops().stream()
        .filter(stop -> stop.unsureGo().isPresent())
        .filter(
            stop ->
                !stop.stopsIfUnsure()
                    || mostUrgentFirst.indexOf(stop.goIfUnsure())
                        < mostUrgentFirst.indexOf(stop.go()))
        .map(stop -> stop.stopsIfUnsure() ? moreUrgent(stop) : nowhere(stop));
  }

  private static Finding nowhere(Stop stop) {
    return Finding.of(
        Fault.UNSURE_OUTCOME,
        Subject.stop(stop.id()),
        "\"goIfUnsure\" sends those who are not sure to '%s', but \"ifUnsure\": \"caution\" sends them nowhere."
            .formatted(stop.goIfUnsure()),
        "Write \"ifUnsure\": \"stop\", or remove \"goIfUnsure\".");
  }

  private static Finding moreUrgent(Stop stop) {
    return Finding.of(
        Fault.UNSURE_OUTCOME,
        Subject.stop(stop.id()),
        "Somebody who is not sure of this sign is sent to '%s', but somebody who has it is sent to '%s', which is less urgent."
            .formatted(stop.goIfUnsure(), stop.go()),
        ("Send those who have the sign to the more urgent of the two (\"go\"), or those who are not"
                + " sure to the less urgent (\"goIfUnsure\"). If '%s' is the more urgent, correct the"
                + " order of \"stopOutcomes\".")
            .formatted(stop.go()));
  }
}
