package advisor.check.safety;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.must;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Caution.Level;
import advisor.model.Condition;
import advisor.model.Question;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code unsure-not-offered}: somebody who is not sure of a sign must be able to say so. */
class UnsureNotOfferedTest {

  private static final Question SKIN = many("skin", "rash", "lump");

  private static Books asking(Question question) {
    return Found.sound().ask(question).stop("rash", is("skin", "rash"), "doctor");
  }

  @Test
  void aListOfSignsThatMustBeAnsweredIsFound() {
    Finding finding = Found.only(Fault.UNSURE_NOT_OFFERED, asking(must(SKIN)));

    assertThat(finding.subject()).isEqualTo(Subject.question("skin").with("doctor"));
    assertThat(finding.isError()).isFalse();
    assertThat(finding.suggestion())
        .hasValueSatisfying(it -> assertThat(it).startsWith("Remove \"mustAnswer\" from 'skin'."));
    assertThat(Found.of(Fault.UNSURE_NOT_OFFERED, asking(SKIN))).isEmpty();
  }

  @Test
  void aSignThatIsAskedByItselfIsOneToo() {
    Question yes = must(one("breath", "yes", "no"));
    Books books = asking(SKIN).ask(yes).stop("breath", is("breath", "yes"), "doctor");

    assertThat(Found.only(Fault.UNSURE_NOT_OFFERED, books).subject())
        .isEqualTo(Subject.question("breath").with("doctor"));
    assertThat(Found.of(Fault.UNSURE_NOT_OFFERED, asking(must(some(SKIN))))).hasSize(1);
  }

  @Test
  void aListThatAStopOnlyWaitsForHidesNoSignBesideIt() {
    Question age = must(one("age", "young", "old"));
    Books books = Found.sound().ask(age).ask(many("weak", "lump"));
    Condition answered = any(ticked("weak", 1), not(ticked("weak", 1)));

    assertThat(
            Found.only(
                    Fault.UNSURE_NOT_OFFERED,
                    books.stop("young", all(is("age", "young"), answered), "doctor"))
                .subject())
        .isEqualTo(Subject.question("age").with("doctor"));
  }

  @Test
  void whoDoubtsWhatACautionIsAboutMustBeAbleToSaySoToo() {
    Books books = Found.sound().ask(must(SKIN));
    books.caution("rash", is("skin", "rash"), Level.WAIT, Optional.of("massage"));

    assertThat(Found.only(Fault.UNSURE_NOT_OFFERED, books).subject())
        .isEqualTo(Subject.question("skin").with("wait"));
    books.caution("lump", is("skin", "lump"), Level.ASK_FIRST, Optional.empty());
    assertThat(Found.only(Fault.UNSURE_NOT_OFFERED, books).subject())
        .isEqualTo(Subject.question("skin").with("askFirst"));
  }

  @Test
  void whatAsksForNoSignMayHaveToBeAnswered() {
    Books age =
        asking(SKIN)
            .ask(must(one("age", "old", "young")))
            .stop("old", all(is("age", "old"), is("skin", "lump")), "doctor");
    Books noStop =
        Found.sound()
            .ask(must(SKIN))
            .caution("rash", is("skin", "rash"), Level.TELL, Optional.of("massage"));
    Books negated =
        Found.sound()
            .ask(must(SKIN))
            .stop("dry", all(is("signs", "fever"), not(is("skin", "rash"))), "doctor");

    assertThat(Found.of(Fault.UNSURE_NOT_OFFERED, age)).isEmpty();
    assertThat(Found.of(Fault.UNSURE_NOT_OFFERED, noStop)).isEmpty();
    assertThat(Found.of(Fault.UNSURE_NOT_OFFERED, negated)).isEmpty();
  }

  @Test
  void aListThatServesTheChoiceBesidesAListOfSignsIsNone() {
    Question aims = must(many("aims", "play", "work"));
    Books books = asking(SKIN).ask(aims).rule("play", is("aims", "play"), "physio", 1);

    assertThat(
            Found.of(
                Fault.UNSURE_NOT_OFFERED,
                books.stop("lump", all(is("skin", "lump"), is("aims", "play")), "doctor")))
        .isEmpty();
    assertThat(Found.of(Fault.UNSURE_NOT_OFFERED, books.stop("work", is("aims", "work"), "doctor")))
        .hasSize(1);
  }
}
