package advisor.check.decision;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.WalkTotals;
import advisor.check.query.BookProofs;
import advisor.check.query.BookStatement;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The checks that find a part of a book without effect on any walk, those with "not sure" included.
 */
public final class WithoutEffect {

  private WithoutEffect() {}

  /** Finds a question that nobody is ever asked. */
  public static Stream<Finding> neverAsked(BookProofs proofs) {
    BookFunctions functions = proofs.functions();
    return proofs.book().questions().stream()
        .filter(each -> !functions.diagram().meet(functions.walks(), functions.asked(each)))
        .map(
            each ->
                Finding.of(
                    Fault.NEVER_ASKED,
                    Subject.question(each.id()),
                    "No answers lead to this question.",
                    "Check its \"askWhen\", the \"askWhen\" of the questions in it, and the stops before"
                        + " it: a list of signs without \"none\" has to be ticked somewhere. Or remove"
                        + " it."));
  }

  /**
   * Finds a rule, stop, caution or remark that no answers make true. What depends on a question
   * that comes only after a stop is never true.
   */
  public static Stream<Finding> neverTrue(BookProofs proofs) {
    BookFunctions functions = proofs.functions();
    return BookStatement.of(proofs.book())
        .filter(each -> !functions.diagram().meet(functions.walks(), functions.isTrue(each.when())))
        .map(
            each ->
                Finding.of(
                    Fault.NEVER_TRUE,
                    each.subject(),
                    "No answers make this " + each.word() + " true, so it never counts.",
                    "Check whether its parts can hold together, whether its questions are asked at all,"
                        + " and whether a stop comes before them. Or remove it."));
  }

  /** Finds a rule that counts for somebody but changes no outcome. */
  public static Stream<Finding> neverDecisive(BookProofs proofs) {
    List<Rule> rules = proofs.book().rules();
    WalkTotals totals = proofs.totals();
    return IntStream.range(0, rules.size())
        .filter(rule -> totals.some(rule, any -> true))
        .filter(rule -> !totals.some(rule, totals.table().changedAt(rule, 0)))
        .mapToObj(
            rule ->
                Finding.of(
                    Fault.NEVER_DECISIVE,
                    Subject.rule(rules.get(rule).id()),
                    "This rule gives a reason but decides nothing: without it, every outcome stays the same, those with \"not sure\" included.",
                    "Give it more points if it should decide. If it is there to explain, accept this with"
                        + " a reason."));
  }

  /** Finds a named condition to which nothing refers, or only other unused conditions. */
  public static Stream<Finding> unusedCondition(BookProofs proofs) {
    Set<String> used = new HashSet<>();
    proofs.book().questions().forEach(each -> used.addAll(each.askWhen().names()));
    BookStatement.of(proofs.book()).forEach(each -> used.addAll(each.when().names()));
    return proofs.book().conditions().stream()
        .filter(each -> !used.contains(each.id()))
        .map(
            each ->
                Finding.of(
                    Fault.UNUSED_CONDITION,
                    new Subject(Subject.Kind.CONDITION, each.id()),
                    "Nothing refers to this condition, so it changes nothing.",
                    "Use it where it was meant, or remove it."));
  }
}
