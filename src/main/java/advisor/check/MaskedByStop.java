package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import java.util.stream.Stream;

/**
 * A rule that is true only where a stop ends the interview, so that its points never count; a
 * caution or remark that is never told, because every result for which it is true, or in doubt, is
 * a stop or another than it is meant for.
 */
final class MaskedByStop implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    BookFunctions functions = book.functions();
    return ConditionalText.of(book.book())
        .filter(each -> each.subject().kind() != Subject.Kind.STOP && !isTold(book, each))
        .flatMap(
            each ->
                functions.first(functions.walks(), functions.isTrue(each.when())).stream()
                    .map(walk -> finding(each, walk)));
  }

  private static boolean isTold(BookProofs book, ConditionalText text) {
    BookFunctions functions = book.functions();
    return functions.diagram().meet(text.told(book), text.said(functions));
  }

  private static Finding finding(ConditionalText text, Answers walk) {
    return Finding.of(
        Fault.MASKED_BY_STOP,
        text.subject(),
        text.subject().kind() == Subject.Kind.RULE
            ? "Wherever this rule is true, a stop is true too, so its points never count."
            : "Wherever this %s is true, the result is a stop, or another than it is told with."
                .formatted(text.word()),
        "Remove it, or take what the stop asks for out of its condition.",
        walk);
  }
}
