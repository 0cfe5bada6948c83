package advisor.check.decision;

import advisor.check.prove.BookFunctions;
import advisor.check.query.BookProofs;
import advisor.check.query.BookStatement;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Remark;
import java.util.stream.Stream;

/**
 * Finds a rule that is true only where a stop ends the interview, so that its points never count;
 * and a caution or remark that is never shown, because every result with which it is true or in
 * doubt is a stop or another result that does not show it.
 */
public final class MaskedByStop implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    BookFunctions functions = proofs.functions();
    return BookStatement.of(proofs.book())
        .filter(each -> each.subject().kind() != Subject.Kind.STOP && !isShown(proofs, each))
        .flatMap(
            each ->
                functions.first(functions.walks(), functions.isTrue(each.when())).stream()
                    .map(walk -> finding(each, walk)));
  }

  private static boolean isShown(BookProofs proofs, BookStatement text) {
    BookFunctions functions = proofs.functions();
    return functions.diagram().meet(text.canBeShown(proofs), text.holds(functions));
  }

  private static Finding finding(BookStatement text, Answers walk) {
    return Finding.of(
        Fault.MASKED_BY_STOP,
        text.subject(),
        text.subject().kind() == Subject.Kind.RULE
            ? "Whenever this rule is true, a stop is true too, so its points never count."
            : "Whenever this %s is true, the result is a stop, or another result with which it is not shown."
                .formatted(text.word()),
        text.text() instanceof Remark
            ? "If it should be shown there, name the result in its \"with\". Otherwise take what leads there out of its condition, or remove it."
            : "Check whether the stop asks for more than its sign. If the stop is right, remove this %s, or take what the stop asks for out of its condition."
                .formatted(text.word()),
        walk);
  }
}
