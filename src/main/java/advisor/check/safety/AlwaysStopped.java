package advisor.check.safety;

import advisor.check.Check;
import advisor.check.Studied;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A book in which every path ends at a stop, be it because of one stop or of several together. */
public final class AlwaysStopped implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    if (book.functions().completePaths() != Diagram.NO) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Stop stop : book.book().stops()) {
      if (isToBlame(book.book(), stop)) {
        findings.add(finding(book, Subject.stop(stop.id()), "this stop"));
      }
    }
    return findings.isEmpty()
        ? List.of(finding(book, Subject.key("stops"), "one of the stops"))
        : findings;
  }

  private static boolean isToBlame(RuleBook book, Stop stop) {
    List<Stop> others = new ArrayList<>(book.stops());
    others.remove(stop);
    RuleBook without = book.with(book.questions(), others);
    return BookFunctions.of(Evaluator.compile(without)).completePaths() != Diagram.NO;
  }

  private static Finding finding(Studied book, Subject subject, String stop) {
    Optional<Answers> witness = book.functions().first(book.functions().paths(), Diagram.YES);
    return Finding.of(
        Fault.ALWAYS_STOPPED,
        subject,
        "Whatever is answered, " + stop + " ends the interview: nothing is ever recommended.",
        "Look at its condition: which answer is the sign, and which is not?",
        witness);
  }
}
