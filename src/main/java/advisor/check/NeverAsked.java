package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.List;

/** A question that nobody is ever asked, be they sure of their answers or not. */
final class NeverAsked implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    BookFunctions functions = book.functions();
    for (int i = 0; i < book.book().questions().size(); i++) {
      if (!functions.diagram().meet(functions.walks(), functions.asked(i))) {
        findings.add(finding(book.book().questions().get(i)));
      }
    }
    return findings;
  }

  private static Finding finding(Question question) {
    return Finding.of(
        Fault.NEVER_ASKED,
        Subject.question(question.id()),
        "No answers lead to this question.",
        "Look at its \"askWhen\", at those of the questions in it, and at what stops before it. Or"
            + " remove it.");
  }
}
