package advisor.check.decision;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.atLeast;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.must;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.ticked;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import advisor.Books;
import advisor.check.Found;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code counted-twice}: one sign counts once towards "at least". */
class CountedTwiceTest {

  private static final Condition LUMP = is("weak", "lump");
  private static final Condition LOSS = is("weak", "loss");
  private static final Condition PAIN = is("goal", "pain");

  /** A stop for two of a list of weak signs, or for one and this condition, for those in pain. */
  private static Books counting(Condition third) {
    return weak().stop("two", all(PAIN, atLeast(2, LUMP, LOSS, third)), "doctor");
  }

  private static Books weak() {
    return Found.sound().ask(when(PAIN, many("weak", "lump", "loss", "night")));
  }

  private static List<String> found(Books books) {
    return Found.of(Fault.COUNTED_TWICE, books).stream()
        .map(each -> each.subject().id() + ": " + each.subject().other().orElseThrow())
        .toList();
  }

  /** Cases: a third part that is true with the lump, the advice, and the condition after it. */
  static Stream<Arguments> theSame() {
    Condition night = is("weak", "night");
    String out = "Remove \"%s\" from \"of\"; then write one less";
    Condition lumpAndLoss = atLeast(2, LUMP, LOSS);
    Condition withNight = atLeast(2, LUMP, LOSS, night);
    return Stream.of(
        arguments(not(not(LUMP)), out.formatted("not (not (weak: lump))"), lumpAndLoss),
        arguments(is("weak", "lump", "night"), "Let \"weak: lump or night\" ask", withNight),
        arguments(
            any(LUMP, all(LUMP, night)),
            out.formatted("(weak: lump; or weak: lump, and weak: night)"),
            lumpAndLoss),
        arguments(all(LUMP, PAIN), out.formatted("weak: lump, and goal: pain"), lumpAndLoss),
        arguments(not(all(not(LUMP), not(night))), "Let \"not (", withNight),
        arguments(ticked("weak", 1), "Let \"weak: at least 1", withNight),
        arguments(PAIN, out.formatted("goal: pain"), atLeast(1, LUMP, LOSS)));
  }

  @ParameterizedTest
  @MethodSource("theSame")
  void aPartThatIsTrueWhereverAnotherIsCountsTwiceInWhateverWordsUntilTheAdviceIsFollowed(
      Condition third, String advice, Condition followed) {
    Books books = counting(third);
    Finding finding = Found.only(Fault.COUNTED_TWICE, books);

    assertThat(finding.subject().id()).isEqualTo("two");
    assertThat(finding.subject().other().orElseThrow()).startsWith("weak: lump; ");
    assertThat(finding.isError()).isFalse();
    assertThat(finding.witness().orElseThrow().questions())
        .containsExactly("signs", "goal", "weak");
    assertThat(finding.suggestion().orElseThrow()).startsWith(advice);
    assertThat(faults(following(followed)))
        .isSubsetOf(faults(books))
        .doesNotContain(finding.fault());
  }

  private static Books following(Condition followed) {
    return weak().stop("two", all(PAIN, followed), "doctor");
  }

  private static Set<Fault> faults(Books books) {
    return Found.check(books, CheckRequest.plain()).findings().stream()
        .map(Finding::fault)
        .collect(Collectors.toSet());
  }

  @Test
  void partsThatCanBeTrueWithoutOneAnotherCountOnceEach() {
    assertThat(found(counting(is("weak", "night")))).isEmpty();
    assertThat(found(counting(all(LUMP, LOSS))))
        .as("never without the first")
        .containsExactly(
            "two: weak: lump, and weak: loss; weak: lump",
            "two: weak: lump, and weak: loss; weak: loss");
  }

  @Test
  void aPartThatIsTrueOfAllWhoAreAskedCountsForNothing() {
    Books books =
        counting(is("weak", "night"))
            .ask(when(is("goal", "calm"), must(one("rest", "yes", "no"))))
            .remark(
                "r", atLeast(2, is("goal", "pain", "calm"), is("rest", "yes", "no"), LUMP, LOSS));

    assertThat(found(books))
        .containsExactly("r: rest: yes or no; goal: pain or calm", "r: rest: yes or no");
  }

  @Test
  void oneOfAnyAndAllOfAllMayOverlap() {
    assertThat(found(Found.sound().remark("r", atLeast(1, PAIN, is("goal", "pain", "calm")))))
        .isEmpty();
    assertThat(found(Found.sound().remark("r", any(PAIN, is("goal", "pain", "calm"))))).isEmpty();
    assertThat(found(Found.sound().remark("r", all(PAIN, is("goal", "pain", "calm"))))).isEmpty();
  }

  @Test
  void aConditionWithANameIsToldOnceWhoeverRefersToIt() {
    Books books = counting(is("weak", "night"));
    Condition named = books.named("mild", atLeast(2, LUMP, PAIN));
    books.remark("one", named).remark("two", any(named, LOSS));

    assertThat(Found.only(Fault.COUNTED_TWICE, books).subject())
        .isEqualTo(new Subject(Subject.Kind.CONDITION, "mild").with("weak: lump; goal: pain"));
  }
}
