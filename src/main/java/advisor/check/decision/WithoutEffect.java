package advisor.check.decision;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.WalkTotals;
import advisor.check.query.BookProofs;
import advisor.check.query.BookStatement;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.evaluate.Outcomes;
import advisor.model.Answers;
import advisor.model.Remark;
import advisor.model.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The checks that find a part of a book that has no effect, whatever is answered. */
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

  /**
   * Finds an option, {@code either} or a stop outcome that no given answers lead to. A stop outcome
   * may also be reached through "not sure". {@code unknown} need not be reached. If {@code either}
   * is not reached, the book always decides, which may be accepted.
   */
  public static Stream<Finding> neverReached(BookProofs proofs) {
    Outcomes outcomes = proofs.evaluator().outcomes();
    return IntStream.range(0, outcomes.ids().size())
        .filter(each -> each != outcomes.unknown() && !isReached(proofs, each))
        .mapToObj(each -> unreached(outcomes, each, proofs.subject(each)));
  }

  private static boolean isReached(BookProofs proofs, int outcome) {
    WalkTotals totals = proofs.pathTotals();
    return proofs.evaluator().outcomes().isStop(outcome)
        ? proofs.functions().walksToStop(proofs.evaluator().outcomes().id(outcome)) != Diagram.NO
        : totals.count(totals.table().leadingTo(outcome)).signum() > 0;
  }

  private static Finding unreached(Outcomes outcomes, int outcome, Subject subject) {
    boolean isStop = outcomes.isStop(outcome);
    boolean isEither = outcome == outcomes.either();
    Finding finding =
        Finding.of(
            Fault.NEVER_REACHED,
            subject,
            "No %s end with '%s'."
                .formatted(
                    isStop ? "answers, \"not sure\" included," : "given answers", subject.id()),
            isStop
                ? "Let a stop lead to it (\"go\" or \"goIfUnsure\"), or remove it."
                : isEither
                    ? "Raise leadNeeded, or check the points of the rules that always count. If the"
                        + " rules should always decide, accept this with a reason."
                    : "Check the points of its rules and leadNeeded. An option that nobody can be"
                        + " recommended should be \"comparedOnly\".");
    return isEither ? finding.acceptable() : finding;
  }

  /**
   * Finds a rule that is true only where a stop ends the interview, so that its points never count;
   * and a caution or remark that is never shown, because every result with which it is true or in
   * doubt is a stop or another result that does not show it.
   */
  public static Stream<Finding> maskedByStop(BookProofs proofs) {
    BookFunctions functions = proofs.functions();
    return BookStatement.of(proofs.book())
        .filter(each -> each.subject().kind() != Subject.Kind.STOP && !isShown(proofs, each))
        .flatMap(
            each ->
                functions.first(functions.walks(), functions.isTrue(each.when())).stream()
                    .map(walk -> masked(each, walk)));
  }

  private static boolean isShown(BookProofs proofs, BookStatement text) {
    BookFunctions functions = proofs.functions();
    return functions.diagram().meet(text.canBeShown(proofs), text.holds(functions));
  }

  private static Finding masked(BookStatement text, Answers walk) {
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
