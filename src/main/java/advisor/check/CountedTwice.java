package advisor.check;

import advisor.check.diff.ConditionText;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import advisor.model.Condition.HowMany;
import advisor.model.Condition.Joined;
import advisor.model.Condition.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In an "at least ... of", a part that is true wherever another part is, or that is true of
 * everybody who is asked for it: one thing counts as two. Judged on all paths, so that a part in
 * other words, or through other questions, is seen too. In a condition with a name it is told once,
 * of that.
 */
final class CountedTwice implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    Stream<Finding> asked =
        book.book().questions().stream()
            .flatMap(it -> within(book, Subject.question(it.id()), it.askWhen()));
    Stream<Finding> said =
        ConditionalText.of(book.book()).flatMap(it -> within(book, it.subject(), it.when()));
    return Stream.concat(asked, said).distinct();
  }

  private static Stream<Finding> within(BookProofs book, Subject within, Condition condition) {
    Subject subject =
        condition instanceof Named named ? new Subject(Subject.Kind.CONDITION, named.id()) : within;
    boolean counts =
        condition instanceof Joined joined
            && joined.howMany() == HowMany.AT_LEAST
            && joined.atLeast() > 1;
    return Stream.concat(
        counts ? findings(book.functions(), subject, condition.parts()) : Stream.empty(),
        condition.parts().stream().flatMap(part -> within(book, subject, part)));
  }

  private static Stream<Finding> findings(
      BookFunctions functions, Subject subject, List<Condition> parts) {
    int[] truths = parts.stream().mapToInt(part -> truth(functions, part)).toArray();
    return IntStream.range(0, truths.length)
        .boxed()
        .flatMap(
            wide -> {
              Optional<Finding> other =
                  IntStream.range(0, truths.length)
                      .filter(each -> isWithin(functions, truths, each, wide))
                      .mapToObj(
                          each -> finding(functions, subject, parts.get(each), parts.get(wide)))
                      .findFirst();
              return other.or(() -> always(functions, subject, parts.get(wide))).stream();
            });
  }

  /** The set of paths on which it is true. */
  private static int truth(BookFunctions functions, Condition part) {
    return functions.diagram().and(functions.paths(), functions.isTrue(part));
  }

  /** Of two that are the same, only the later is told of. */
  private static boolean isWithin(BookFunctions functions, int[] truths, int one, int wide) {
    int both = functions.diagram().and(truths[one], truths[wide]);
    boolean isOther = truths[one] == truths[wide] ? one < wide : one != wide;
    return isOther && truths[one] != Diagram.NO && both == truths[one];
  }

  private static Optional<Finding> always(
      BookFunctions functions, Subject subject, Condition part) {
    int asked =
        part.questions().stream()
            .map(id -> functions.asked(functions.book().question(id).orElseThrow()))
            .reduce(functions.paths(), functions.diagram()::and);
    boolean isAlways =
        asked != Diagram.NO && functions.diagram().and(asked, truth(functions, part)) == asked;
    return isAlways ? Optional.of(finding(functions, subject, part, part)) : Optional.empty();
  }

  private static Finding finding(
      BookFunctions functions, Subject subject, Condition one, Condition wide) {
    String told = ConditionText.of(wide);
    String because = one == wide ? "" : ConditionText.of(one);
    return Finding.of(
        Fault.COUNTED_TWICE,
        subject.with(one == wide ? told : because + "; " + told),
        one == wide
            ? "\"%s\" is true of everybody who is asked for it, so that it counts as one of \"at least\" for nothing."
                .formatted(told)
            : "Wherever \"%s\" is true, \"%s\" is true too: one thing counts as two of \"at least\"."
                .formatted(because, told),
        "Take one of them out of \"of\". If both are meant to count, accept this with \"other\": \"%s\""
                .formatted(one == wide ? told : because + "; " + told)
            + " and a reason.",
        functions.first(functions.paths(), functions.isTrue(one)));
  }
}
