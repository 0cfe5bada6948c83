package advisor.check.decision;

import advisor.check.prove.BookFunctions;
import advisor.check.query.BookProofs;
import advisor.check.query.BookStatement;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import java.util.stream.Stream;

/**
 * Finds a rule, stop, caution or remark that no answers make true, so nobody ever reads it.
 *
 * <p>All walks count, also those with "not sure". What depends on a question that comes only after
 * a stop is never true.
 */
public final class NeverTrue implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    BookFunctions functions = proofs.functions();
    return BookStatement.of(proofs.book())
        .filter(each -> !functions.diagram().meet(functions.walks(), functions.isTrue(each.when())))
        .map(NeverTrue::finding);
  }

  private static Finding finding(BookStatement text) {
    return Finding.of(
        Fault.NEVER_TRUE,
        text.subject(),
        "No answers make this " + text.word() + " true, so it never counts.",
        "Check whether its parts can hold together, whether its questions are asked at all,"
            + " and whether a stop comes before them. Or remove it.");
  }
}
