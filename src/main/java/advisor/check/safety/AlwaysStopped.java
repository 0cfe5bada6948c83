package advisor.check.safety;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Evaluator;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds a book in which every path ends at a stop, because of one stop or of several together. */
public final class AlwaysStopped implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    if (proofs.functions().completePaths() != Diagram.NO) {
      return Stream.empty();
    }
    List<Stop> toBlame =
        proofs.book().stops().stream().filter(stop -> isToBlame(proofs.book(), stop)).toList();
    String which = toBlame.size() == 1 ? "this stop" : "this stop or another one";
    return toBlame.isEmpty()
        ? Stream.of(finding(proofs, Subject.key("stops"), "one of the stops"))
        : toBlame.stream().map(stop -> finding(proofs, Subject.stop(stop.id()), which));
  }

  private static boolean isToBlame(RuleBook book, Stop stop) {
    List<Stop> others = new ArrayList<>(book.stops());
    others.remove(stop);
    RuleBook without = book.with(book.questions(), others);
    return BookFunctions.of(Evaluator.compile(without)).completePaths() != Diagram.NO;
  }

  private static Finding finding(BookProofs proofs, Subject subject, String stop) {
    return Finding.of(
        Fault.ALWAYS_STOPPED,
        subject,
        "Whatever the answers, " + stop + " ends the interview, so nothing is ever recommended.",
        "Check its condition: which answer is the sign, and which is not? A list"
            + " of signs without \"none\" has to be ticked somewhere.",
        proofs.functions().first(proofs.functions().paths(), Diagram.YES));
  }
}
