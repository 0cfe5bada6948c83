package advisor.check.safety;

import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Caution;
import advisor.model.Condition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code against-own-caution}: an option is recommended while its own caution says to wait. */
class AgainstOwnCautionTest {

  private static Books warning(Condition when, Caution.Level level, String about) {
    return Found.sound().caution("mind", when, level, Optional.of(about));
  }

  private static List<String> found(Books books) {
    return Found.subjects(Fault.AGAINST_OWN_CAUTION, books);
  }

  @Test
  void anOptionWhoseCautionIsTrueOfMostIsFoundWithSomebody() {
    Books books = warning(is("goal", "calm"), Caution.Level.WAIT, "massage");
    Finding finding = Found.only(Fault.AGAINST_OWN_CAUTION, books);

    assertThat(finding.subject())
        .isEqualTo(new Subject(Subject.Kind.OPTION, "massage").with("mind"));
    assertThat(finding.isError()).isFalse();
    assertThat(Found.shown(finding, books).outcome().id()).isEqualTo("massage");
    assertThat(finding.message()).startsWith("On 1 of 1 (100.0%) of the paths");
    assertThat(found(warning(is("goal", "calm"), Caution.Level.ASK_FIRST, "massage")))
        .containsExactly("massage");
  }

  @Test
  void anotherOptionOrWhatIsOnlyToldIsLeftInPeace() {
    assertThat(found(warning(is("goal", "calm"), Caution.Level.TELL, "massage"))).isEmpty();
    assertThat(found(warning(is("goal", "calm"), Caution.Level.WAIT, "physio"))).isEmpty();
    assertThat(found(Found.sound().caution("m", ANY, Caution.Level.WAIT, Optional.empty())))
        .as("it speaks of every result")
        .isEmpty();
  }

  private static final Condition ANY = is("goal", "pain", "calm", "both");

  @Test
  void halfIsNotMost() {
    Books books =
        warning(is("rest", "yes"), Caution.Level.WAIT, "massage").ask(one("rest", "yes", "no"));

    assertThat(found(books)).isEmpty();
  }

  @Test
  void boxesThatNeedNotBeTickedDoNotOutweighAllElse() {
    Condition ticked = is("past", "a", "b", "c");
    Books books = warning(ticked, Caution.Level.WAIT, "massage").ask(many("past", "a", "b", "c"));
    Books onlyWith =
        Found.sound()
            .ask(many("past", "a", "b"))
            .rule("tick", not(is("past", "a")), "physio", 9)
            .caution("mind", is("past", "a"), Caution.Level.WAIT, Optional.of("massage"));

    assertThat(found(books)).as("7 of 8 sets of ticks").isEmpty();
    assertThat(found(onlyWith)).as("nobody else is recommended it").containsExactly("massage");
  }

  @Test
  void aListThatMustHaveATickToBeRecommendedDoesNotLetTheOthersCount() {
    Condition ticked = is("past", "a", "b", "c");
    Books books =
        new Books()
            .ask(many("aims", "pain", "calm"))
            .ask(many("past", "a", "b", "c"))
            .rule("calm", is("aims", "calm"), "massage", 3)
            .caution("mind", ticked, Caution.Level.WAIT, Optional.of("massage"));

    assertThat(found(books)).isEmpty();
  }

  @Test
  void theCautionsAreNamedInTheOrderOfTheFile() {
    Books books =
        Found.sound()
            .ask(some(many("past", "a", "b", "c")))
            .caution("two", is("past", "a"), Caution.Level.WAIT, Optional.of("massage"))
            .caution("one", is("past", "a", "b"), Caution.Level.WAIT, Optional.of("massage"));
    Finding finding = Found.only(Fault.AGAINST_OWN_CAUTION, books);

    assertThat(finding.message()).endsWith("says to wait or to ask first: 'two', 'one'.");
    assertThat(finding.subject().other()).contains("two,one");
  }

  @Test
  void aRuleThatCountsOnlyWhereItsOptionHasToWaitIsFound() {
    Books books =
        Found.sound()
            .ask(many("past", "heart", "skin"))
            .caution("heart", is("past", "heart"), Caution.Level.ASK_FIRST, Optional.of("massage"))
            .rule("lure", is("past", "heart"), "massage", 9);
    Finding finding = Found.only(Fault.AGAINST_OWN_CAUTION, books);

    assertThat(finding.subject()).isEqualTo(Subject.rule("lure").with("heart"));
    assertThat(Found.shown(finding, books).toldCautions()).hasSize(1);
    assertThat(found(books.rule("skin", is("past", "heart", "skin"), "massage", 1)))
        .as("which counts without it, too")
        .containsExactly("lure");
    assertThat(found(books.rule("other", is("past", "heart"), "physio", 1)))
        .containsExactly("lure");
  }
}
