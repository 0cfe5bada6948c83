package advisor.check.safety;

import advisor.check.prove.AnswerSpace;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.WalkTotals;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.ListsWithoutNone;
import advisor.check.query.PathsInWords;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Caution;
import advisor.model.Option;
import advisor.model.Rule;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
        proofs.book().recommendable().stream().flatMap(option -> findings(proofs, option)),
        proofs.book().rules().stream()
            .filter(rule -> isAlwaysAgainst(proofs, rule))
            .map(rule -> finding(proofs, rule)));
  }

  private static boolean isAlwaysAgainst(BookProofs proofs, Rule rule) {
    int against = proofs.someCaution(caution -> isAgainst(caution, rule.option()));
    int counts = proofs.counts(rule);
    return counts != Diagram.NO && proofs.functions().diagram().and(counts, against) == counts;
  }

  private static Finding finding(BookProofs proofs, Rule rule) {
    BookFunctions functions = proofs.functions();
    List<String> cautions =
        proofs.book().cautions().stream()
            .filter(each -> isAgainst(each, rule.option()))
            .filter(
                each ->
                    functions.diagram().meet(proofs.counts(rule), functions.isTrue(each.when())))
            .map(Caution::id)
            .toList();
    return Finding.of(
        Fault.AGAINST_OWN_CAUTION,
        Subject.rule(rule.id()).with(String.join(",", cautions)),
        "On every path on which this rule counts for '%s', a caution about that option says to wait or to ask first: '%s'."
            .formatted(rule.option(), String.join("', '", cautions)),
        "Let the rule speak for another option, or remove it. If it is intended, accept this with a reason.",
        functions.first(proofs.counts(rule), Diagram.YES));
  }

  private static Stream<Finding> findings(BookProofs proofs, Option option) {
    BookFunctions functions = proofs.functions();
    int against = proofs.someCaution(caution -> isAgainst(caution, option.id()));
    if (against == Diagram.NO) {
      return Stream.empty();
    }
    int outcome = proofs.evaluator().outcomes().ids().indexOf(option.id());
    WalkTotals totals = proofs.pathTotals();
    int counted = leastTicked(functions, totals.where(totals.table().leadingTo(outcome)));
    BigInteger all = functions.count(counted);
    BigInteger some = functions.count(functions.diagram().and(counted, against));
    return some.shiftLeft(1).compareTo(all) > 0
        ? Stream.of(finding(proofs, option, counted, PathsInWords.partOfAll(some, all)))
        : Stream.empty();
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

  /** Whether the caution is about this option alone and says to wait or to ask first. */
  private static boolean isAgainst(Caution caution, String option) {
    return caution.level() != Caution.Level.TELL
        && caution.about().filter(option::equals).isPresent();
  }

  private static Finding finding(BookProofs proofs, Option option, int counted, String share) {
    BookFunctions functions = proofs.functions();
    Function<Caution, BigInteger> paths =
        each -> functions.count(functions.diagram().and(counted, functions.isTrue(each.when())));
    List<Caution> cautions =
        proofs.book().cautions().stream()
            .filter(each -> isAgainst(each, option.id()) && paths.apply(each).signum() > 0)
            .sorted(Comparator.comparing(paths).reversed())
            .toList();
    List<String> ids = cautions.stream().map(Caution::id).toList();
    String other = String.join(",", ids.stream().sorted().toList());
    return Finding.of(
        Fault.AGAINST_OWN_CAUTION,
        new Subject(Subject.Kind.OPTION, option.id()).with(other),
        "On %s of the paths that recommend this option, one of its own cautions says to wait or to ask first. The cautions, the most frequent first: '%s'.%s"
            .formatted(
                share, String.join("', '", ids), ListsWithoutNone.sentences(proofs, cautions)),
        "Check the condition of the first caution. If it is right, let the rules for '%s' count only where"
                .formatted(option.id())
            + " the caution is not true, or give the rules for another option more points there. Or accept this"
            + " with a reason.",
        functions.first(counted, functions.isTrue(cautions.get(0).when())));
  }
}
