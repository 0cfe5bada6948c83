package advisor.check.safety;

import advisor.check.Check;
import advisor.check.Studied;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Citation;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;

/** A stop that rests on the article or on the authors' judgement alone. */
public final class UnsourcedStop implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (Stop stop : book.book().stops()) {
      if (!isSupported(book.book(), stop.source())) {
        findings.add(
            Finding.of(
                Fault.UNSOURCED_STOP,
                Subject.stop(stop.id()),
                "This warning sign rests on no guideline, health service, review or study.",
                "Name one that describes the sign, in \"ref\" or \"also\"."));
      }
    }
    return findings;
  }

  private static boolean isSupported(RuleBook book, Citation citation) {
    List<String> refs = new ArrayList<>(citation.also());
    refs.add(citation.ref());
    return refs.stream()
        .anyMatch(ref -> book.source(ref).filter(Source::supportsAStop).isPresent());
  }
}
