package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule, stop, caution or remark that no answers make true: it says something that nobody will
 * ever read.
 *
 * <p>Answers are taken as they are given: what hangs on a question that is only asked after a stop
 * has ended the interview is never true, and what only those are asked who were not sure may be.
 */
final class NeverTrue implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    book.book()
        .stops()
        .forEach(stop -> look(book, Subject.stop(stop.id()), "stop", stop.when(), findings));
    book.book()
        .cautions()
        .forEach(
            caution -> {
              Subject subject = new Subject(Subject.Kind.CAUTION, caution.id());
              look(book, subject, "caution", caution.when(), findings);
            });
    book.book()
        .remarks()
        .forEach(
            remark -> {
              Subject subject = new Subject(Subject.Kind.REMARK, remark.id());
              look(book, subject, "remark", remark.when(), findings);
            });
    book.book()
        .rules()
        .forEach(rule -> look(book, Subject.rule(rule.id()), "rule", rule.when(), findings));
    return findings;
  }

  private static void look(
      Studied book, Subject subject, String what, Condition when, List<Finding> findings) {
    BookFunctions functions = book.functions();
    if (!functions
        .diagram()
        .meet(functions.walksTo(BookFunctions.ANY_END), functions.isTrue(when))) {
      findings.add(
          Finding.of(
              Fault.NEVER_TRUE,
              subject,
              "No answers make this " + what + " true, so it never counts.",
              "Check whether its parts can hold together, whether its questions are asked at all,"
                  + " and whether a stop comes before them. Or remove it."));
    }
  }
}
