package advisor.check.safety;

import advisor.check.Check;
import advisor.check.Shares;
import advisor.check.Studied;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Caution;
import advisor.model.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    BookFunctions functions = book.functions();
    for (Option option : book.book().recommendable()) {
      int against = against(functions, option);
      if (against != Diagram.NO) {
        int outcome = book.evaluator().outcomes().ids().indexOf(option.id());
        int recommended = functions.diagram().where(book.pathOutcomes(), 1L << 1 + outcome);
        int plain = functions.diagram().and(recommended, functions.nothingTicked());
        look(functions, option, plain == Diagram.NO ? recommended : plain, against, findings);
      }
    }
    return findings;
  }

  /** The set of where one of its own cautions is true that is more than told. */
  private static int against(BookFunctions functions, Option option) {
    int against = Diagram.NO;
    for (Caution caution : functions.book().cautions()) {
      if (caution.level() != Caution.Level.TELL && caution.about().equals(of(option))) {
        against = functions.diagram().or(against, functions.isTrue(caution.when()));
      }
    }
    return against;
  }

  private static Optional<String> of(Option option) {
    return Optional.of(option.id());
  }

  private static void look(
      BookFunctions functions, Option option, int counted, int against, List<Finding> findings) {
    BigInteger all = functions.count(counted);
    BigInteger some = functions.count(functions.diagram().and(counted, against));
    if (some.shiftLeft(1).compareTo(all) > 0) {
      findings.add(
          Finding.of(
              Fault.AGAINST_OWN_CAUTION,
              new Subject(Subject.Kind.OPTION, option.id()),
              "On %s of the paths that recommend it, one of its own cautions says to wait or to ask first."
                  .formatted(Shares.told(some, all)),
              "Let rules speak against it where it has to wait, or accept this with a reason.",
              functions.first(counted, against)));
    }
  }
}
