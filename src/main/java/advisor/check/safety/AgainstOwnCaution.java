package advisor.check.safety;

import advisor.check.prove.AnswerSpace;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.WalkTotals;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.PathsInWords;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Caution;
import advisor.model.Rule;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds a rule that counts only where a caution about its own option says to wait or to ask first,
 * and an option for which, on most paths that recommend it, one of its own cautions says so.
 *
 * <p>Only paths with no needless ticks are counted: each list that offers "none of these" is left
 * empty unless nobody is then recommended the option. Otherwise a list of boxes with cautions would
 * outweigh all else, because each box doubles the paths.
 */
public final class AgainstOwnCaution implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    return Stream.concat(
        proofs.book().recommendable().stream().flatMap(option -> findings(proofs, option.id())),
        proofs.book().rules().stream().flatMap(rule -> findings(proofs, rule)));
  }

  private static Stream<Finding> findings(BookProofs proofs, Rule rule) {
    int counts = proofs.counts(rule);
    int against = against(proofs, rule.option(), counts);
    return counts == Diagram.NO || against != counts
        ? Stream.empty()
        : Stream.of(
            finding(
                proofs,
                Subject.rule(rule.id()),
                rule.option(),
                against,
                "every path on which this rule counts for",
                "Let the rule speak for another option, or remove it. If it is intended, accept this with a reason."));
  }

  /** Returns the part of a set in which a caution about this option says to wait or ask first. */
  private static int against(BookProofs proofs, String option, int among) {
    int some = proofs.someCaution(caution -> isAgainst(caution, option));
    return proofs.functions().diagram().and(among, some);
  }

  /** Whether the caution is about this option alone and says to wait or to ask first. */
  private static boolean isAgainst(Caution caution, String option) {
    return caution.level() != Caution.Level.TELL
        && caution.about().filter(option::equals).isPresent();
  }

  private static Stream<Finding> findings(BookProofs proofs, String option) {
    BookFunctions functions = proofs.functions();
    int outcome = proofs.evaluator().outcomes().ids().indexOf(option);
    WalkTotals totals = proofs.pathTotals();
    int counted = leastTicked(functions, totals.where(totals.table().leadingTo(outcome)));
    int against = against(proofs, option, counted);
    BigInteger all = functions.count(counted);
    BigInteger some = functions.count(against);
    return some.shiftLeft(1).compareTo(all) <= 0
        ? Stream.empty()
        : Stream.of(
            finding(
                proofs,
                new Subject(Subject.Kind.OPTION, option),
                option,
                against,
                PathsInWords.partOfAll(some, all) + " of the paths that recommend",
                "Check the conditions of these cautions, and whether a list in them lacks its \"none\". If they are"
                    + " right, let the rules for this option count only where they are not true, or give the"
                    + " rules for another option more points there. Or accept this with a reason."));
  }

  /** The part of a set with each list that offers "none" left empty, if that leaves any path. */
  private static int leastTicked(BookFunctions functions, int set) {
    AnswerSpace space = functions.space();
    int least = set;
    for (int i = 0; i < space.questions().size(); i++) {
      int empty = functions.diagram().and(least, space.leftEmpty(i));
      least = space.questions().get(i).offersNone() && empty != Diagram.NO ? empty : least;
    }
    return least;
  }

  private static Finding finding(
      BookProofs proofs, Subject subject, String option, int paths, String where, String advice) {
    BookFunctions functions = proofs.functions();
    List<String> cautions =
        proofs.book().cautions().stream()
            .filter(each -> isAgainst(each, option))
            .filter(each -> functions.diagram().meet(paths, functions.isTrue(each.when())))
            .map(Caution::id)
            .toList();
    return Finding.of(
        Fault.AGAINST_OWN_CAUTION,
        subject.with(String.join(",", cautions)),
        "On %s '%s', a caution about that option says to wait or to ask first: '%s'."
            .formatted(where, option, String.join("', '", cautions)),
        advice,
        functions.first(paths, Diagram.YES));
  }
}
