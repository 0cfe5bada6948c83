package advisor.check.safety;

import advisor.check.BookProofs;
import advisor.check.Check;
import advisor.check.Shares;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.PointTotals;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Option;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An option that, on most of the paths on which it is recommended, has a caution of its own that
 * says to wait or to ask first.
 *
 * <p>Counted are the paths on which nothing is ticked that need not be, if any of them recommends
 * it: each further box to tick doubles the paths, so that a list of boxes, each with a caution,
 * would outweigh all else.
 */
public final class AgainstOwnCaution implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    return book.book().recommendable().stream().flatMap(option -> findings(book, option));
  }

  private static Stream<Finding> findings(BookProofs book, Option option) {
    BookFunctions functions = book.functions();
    int against = book.someCaution(caution -> isAgainst(caution, option));
    if (against == Diagram.NO) {
      return Stream.empty();
    }
    int outcome = book.evaluator().outcomes().ids().indexOf(option.id());
    PointTotals totals = book.pathTotals();
    int recommended = totals.where(totals.points().leadingTo(outcome));
    int plain = functions.diagram().and(recommended, functions.nothingTicked());
    int counted = plain == Diagram.NO ? recommended : plain;
    BigInteger all = functions.count(counted);
    BigInteger some = functions.count(functions.diagram().and(counted, against));
    return some.shiftLeft(1).compareTo(all) > 0
        ? Stream.of(finding(option, Shares.told(some, all), functions.first(counted, against)))
        : Stream.empty();
  }

  /** Whether it is one of the option's own, and more than told. */
  private static boolean isAgainst(Caution caution, Option option) {
    return caution.level() != Caution.Level.TELL
        && caution.about().filter(option.id()::equals).isPresent();
  }

  private static Finding finding(Option option, String share, Optional<Answers> witness) {
    return Finding.of(
        Fault.AGAINST_OWN_CAUTION,
        new Subject(Subject.Kind.OPTION, option.id()),
        "On %s of the paths that recommend it, one of its own cautions says to wait or to ask first."
            .formatted(share),
        "Let rules speak against it where it has to wait, or accept this with a reason.",
        witness);
  }
}
