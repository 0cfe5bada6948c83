package advisor.check.safety;

import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import java.util.stream.Stream;

/** Finds a stop that cites only the article or the authors' judgement. */
public final class UnsourcedStop implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    return proofs.book().stops().stream()
        .filter(stop -> !isSupported(proofs.book(), stop))
        .map(UnsourcedStop::finding);
  }

  private static boolean isSupported(RuleBook book, Stop stop) {
    return Stream.concat(Stream.of(stop.source().ref()), stop.source().also().stream())
        .anyMatch(ref -> book.source(ref).filter(Source::supportsAStop).isPresent());
  }

  private static Finding finding(Stop stop) {
    return Finding.of(
        Fault.UNSOURCED_STOP,
        Subject.stop(stop.id()),
        "No guideline, health service, review or study is cited for this warning sign.",
        "Name one that describes the sign, in \"ref\" or \"also\".");
  }
}
