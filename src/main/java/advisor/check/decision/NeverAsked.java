package advisor.check.decision;

import advisor.check.prove.BookFunctions;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Question;
import java.util.stream.Stream;

/** Finds a question that nobody is ever asked, "not sure" included. */
public final class NeverAsked implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    BookFunctions functions = proofs.functions();
    return proofs.book().questions().stream()
        .filter(each -> !functions.diagram().meet(functions.walks(), functions.asked(each)))
        .map(NeverAsked::finding);
  }

  private static Finding finding(Question question) {
    return Finding.of(
        Fault.NEVER_ASKED,
        Subject.question(question.id()),
        "No answers lead to this question.",
        "Check its \"askWhen\", the \"askWhen\" of the questions in it, and the stops before it:"
            + " a list of signs without \"none\" has to be ticked somewhere. Or remove it.");
  }
}
