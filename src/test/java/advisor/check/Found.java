package advisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.RuleBook;
import java.util.List;

/** The findings of one kind from a full run of the checks, and the results of their witnesses. */
public final class Found {

  private Found() {}

  public static List<Finding> of(Fault fault, Books books) {
    return of(fault, books, CheckRequest.plain());
  }

  public static List<Finding> of(Fault fault, Books books, CheckRequest request) {
    return check(books, request).findings().stream()
        .filter(finding -> finding.fault() == fault)
        .toList();
  }

  public static Report check(Books books, CheckRequest request) {
    return new RuleCheck(check -> {}).check(books.book(), request);
  }

  /** Whether everything is proved without an error; if strict, without a warning either. */
  static boolean isSound(Report report, boolean strict) {
    return report.unproved().isEmpty()
        && report.findings().stream()
            .allMatch(finding -> !finding.isError() && (!strict || finding.isAccepted()));
  }

  public static Finding only(Fault fault, Books books) {
    List<Finding> findings = of(fault, books);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  public static List<String> subjects(Fault fault, Books books) {
    return of(fault, books).stream().map(finding -> finding.subject().id()).toList();
  }

  /** The result of the witness, which answers exactly the questions that apply. */
  public static Evaluation shown(Finding finding, Books books) {
    RuleBook book = books.book();
    Evaluator evaluator = Evaluator.compile(book);
    Walk walk = evaluator.walk(finding.witness().orElseThrow());
    assertThat(walk.end()).isNotEqualTo(Walk.End.UNANSWERED);
    assertThat(evaluator.questions().answers(walk.marks())).isEqualTo(finding.witness().get());
    return evaluator.evaluate(walk);
  }

  /** A sound book with one warning sign and one question, to which tests add faults. */
  public static Books sound() {
    return new Books()
        .outcome("doctor")
        .ask(Books.many("signs", "fever"))
        .ask(Books.one("goal", "pain", "calm", "both"))
        .stop("fever", Books.is("signs", "fever"), "doctor")
        .rule("pain", Books.is("goal", "pain", "both"), "physio", 3)
        .rule("calm", Books.is("goal", "calm", "both"), "massage", 3);
  }
}
