package advisor.check.decision;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.query.AnswerIds;
import advisor.check.query.BookProofs;
import advisor.check.query.BookStatement;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import advisor.model.Condition.HowMany;
import advisor.model.Condition.Joined;
import advisor.model.Condition.Named;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds, in an "at least ... of", a part that is true wherever another part is, or that is true of
 * everybody who is asked about it: one thing counts twice. All paths are compared, so parts in
 * other words or through other questions are found too. A named condition is reported once.
 */
public final class CountedTwice implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    Stream<Finding> asked =
        proofs.book().questions().stream()
            .flatMap(it -> within(proofs, Subject.question(it.id()), it.askWhen()));
    Stream<Finding> said =
        BookStatement.of(proofs.book()).flatMap(it -> within(proofs, it.subject(), it.when()));
    return Stream.concat(asked, said).distinct();
  }

  private static Stream<Finding> within(BookProofs proofs, Subject within, Condition condition) {
    Subject subject =
        condition instanceof Named named ? new Subject(Subject.Kind.CONDITION, named.id()) : within;
    Stream<Finding> here =
        condition instanceof Joined joined
                && joined.howMany() == HowMany.AT_LEAST
                && joined.atLeast() > 1
            ? joined.parts().stream()
                .flatMap(
                    wide -> new CountedPart(proofs.functions(), subject, joined, wide).findings())
            : Stream.empty();
    return Stream.concat(
        here, condition.parts().stream().flatMap(part -> within(proofs, subject, part)));
  }

  private record CountedPart(
      BookFunctions functions, Subject subject, Joined joined, Condition wide) {

    Stream<Finding> findings() {
      Optional<Finding> twice =
          joined.parts().stream().filter(this::impliesWide).map(this::countedTwice).findFirst();
      return twice.or(() -> isAlwaysTrue() ? Optional.of(alwaysTrue()) : Optional.empty()).stream();
    }

    /** Whether this part is true wherever the other is; of two equal parts, only the later. */
    private boolean impliesWide(Condition one) {
      List<Condition> parts = joined.parts();
      boolean isEqual = truth(one) == truth(wide);
      boolean isOther = isEqual ? parts.indexOf(one) < parts.indexOf(wide) : one != wide;
      return isOther && isWithin(truth(one));
    }

    private int truth(Condition part) {
      return functions.diagram().and(functions.paths(), functions.isTrue(part));
    }

    /** Whether this part is true on every path of a set that is not empty. */
    private boolean isWithin(int some) {
      return some != Diagram.NO && functions.diagram().and(some, truth(wide)) == some;
    }

    private boolean isAlwaysTrue() {
      return isWithin(
          wide.questions().stream()
              .map(id -> functions.asked(functions.book().question(id).orElseThrow()))
              .reduce(functions.paths(), functions.diagram()::and));
    }

    private Finding alwaysTrue() {
      String wideIds = AnswerIds.of(wide);
      return finding(
          wideIds,
          "\"%s\" is true of everybody who is asked about it, so it should not count towards \"at least\"."
              .formatted(wideIds),
          "Remove it from \"of\", and write one less as \"atLeast\".",
          wide);
    }

    private Finding countedTwice(Condition one) {
      String oneIds = AnswerIds.of(one);
      String wideIds = AnswerIds.of(wide);
      return finding(
          oneIds + "; " + wideIds,
          "Whenever \"%s\" is true, \"%s\" is true too, so one thing counts twice towards \"at least\"."
              .formatted(oneIds, wideIds),
          advice(one),
          one);
    }

    private String advice(Condition one) {
      boolean isEqual = truth(one) == truth(wide);
      boolean isMore = !isEqual && one instanceof Joined more && more.howMany() == HowMany.ALL;
      boolean isPartly = !isMore && !Collections.disjoint(one.questions(), wide.questions());
      String remove =
          isEqual || !isPartly
              ? "Remove"
              : "Let \"%s\" ask only about what \"%s\" does not ask about, without a \"not\", or remove"
                  .formatted(AnswerIds.of(wide), AnswerIds.of(one));
      return "%s \"%s\" from \"of\"; then write one less as \"atLeast\" if fewer are enough."
          .formatted(remove, AnswerIds.of(isMore ? one : wide));
    }

    private Finding finding(String other, String message, String advice, Condition shown) {
      return Finding.of(
          Fault.COUNTED_TWICE,
          subject.with(other),
          message,
          advice + " If both are meant to count, accept this with a reason.",
          functions.first(functions.paths(), functions.isTrue(shown)));
    }
  }
}
