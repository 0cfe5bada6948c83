package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.check.safety.WithoutNone;
import advisor.model.Question;
import java.util.stream.Stream;

/** A question that nobody is ever asked, be they sure of their answers or not. */
final class NeverAsked implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    BookFunctions functions = book.functions();
    return book.book().questions().stream()
        .filter(each -> !functions.diagram().meet(functions.walks(), functions.asked(each)))
        .map(each -> finding(each, WithoutNone.atStops(book)));
  }

  private static Finding finding(Question question, String because) {
    return Finding.of(
        Fault.NEVER_ASKED,
        Subject.question(question.id()),
        "No answers lead to this question." + because,
        "Look at its \"askWhen\", at those of the questions in it, and at what stops before it. Or"
            + " remove it.");
  }
}
