package advisor.check;

import static advisor.Books.all;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Stop.IfUnsure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code sign-let-through}: a tick beside warning signs that stops nobody. */
class SignLetThroughTest {

  private static final Question MORE = many("more", "rash", "lump", "numb");

  /** Stops for a rash, and for this. */
  private static Books stopping(Question list, Condition when) {
    return Found.sound()
        .ask(list)
        .stop("rash", is("more", "rash"), "doctor")
        .stop("s", when, "doctor");
  }

  private static List<String> found(Books books) {
    return Found.subjects(Fault.SIGN_LET_THROUGH, books);
  }

  @Test
  void aTickThatStopsOnlyTogetherWithAnotherIsFoundWithSomebody() {
    Books books = stopping(MORE, all(is("more", "lump"), is("more", "numb")));
    List<Finding> findings = Found.of(Fault.SIGN_LET_THROUGH, books);

    assertThat(findings)
        .extracting(Finding::subject)
        .containsExactly(Subject.answer("more", "lump"), Subject.answer("more", "numb"));
    assertThat(findings.get(1).isError()).isFalse();
    assertThat(findings.get(1).witness().orElseThrow().to("more")).contains(Response.of("numb"));
    assertThat(Found.shown(findings.get(1), books).outcome().id()).isEqualTo("physio");
    assertThat(findings.get(1).message())
        .isEqualTo(
            "Whoever ticks this can come to 'physio', though another tick of the same list, 'rash',"
                + " always ends at a stop.");
  }

  @Test
  void aTickThatNoStopAsksForIsFoundThoughNothingTellsItFromAnother() {
    Books books = stopping(many("more", "rash", "cold", "cough"), is("more", "rash"));
    List<Finding> findings = Found.of(Fault.SIGN_LET_THROUGH, books);

    assertThat(found(books)).containsExactly("more=cold", "more=cough");
    assertThat(findings.get(1).witness().orElseThrow().to("more")).contains(Response.of("cough"));
  }

  @Test
  void aTickThatStopsInOneWayOrAnotherIsNot() {
    Condition pain = is("goal", "pain");

    assertThat(found(stopping(MORE, is("more", "lump", "numb")))).isEmpty();
    assertThat(
            found(
                stopping(many("more", "rash", "lump"), all(is("more", "lump"), pain))
                    .stop("rest", all(is("more", "lump"), not(pain)), "doctor")))
        .isEmpty();
    assertThat(found(stopping(many("more", "rash", "lump"), all(is("more", "lump"), pain))))
        .as("not with every goal")
        .containsExactly("more=lump");
  }

  @Test
  void aListOfWhichNoTickAlwaysStopsIsToldOnce() {
    Books two = Found.sound().ask(MORE).stop("two", ticked("more", 2), "doctor");

    assertThat(found(two)).containsExactly("more");
    assertThat(Found.of(Fault.SIGN_LET_THROUGH, two).get(0).message())
        .isEqualTo(
            "Stops rest on this list, and no tick of it always ends at one: with rash the result is"
                + " 'physio'.");
    assertThat(found(two.stop("numb", is("more", "numb"), "doctor")))
        .containsExactly("more=rash", "more=lump");
  }

  @Test
  void onlyAListWithNoneOfTheseIsOneOfSigns() {
    Condition lump = all(is("more", "lump"), is("more", "numb"));

    assertThat(found(stopping(some(MORE), lump))).isEmpty();
    assertThat(
            found(
                Found.sound()
                    .ask(one("age", "old", "young"))
                    .stop("old", is("age", "old"), "doctor")))
        .isEmpty();
    assertThat(
            found(
                Found.sound()
                    .ask(MORE)
                    .stop("no", all(is("signs", "fever"), not(is("more", "rash"))), "doctor")))
        .as("under a \"not\" alone")
        .isEmpty();
  }

  @Test
  void whoIsOnlyNotSureDoesNotCount() {
    Books books =
        Found.sound()
            .ask(one("skin", "dry", "wet"))
            .ask(many("more", "rash", "lump"))
            .stop("rash", is("more", "rash"), "doctor")
            .stop(
                "dry",
                all(is("more", "lump"), is("skin", "dry")),
                "doctor",
                IfUnsure.CAUTION,
                "doctor")
            .stop(
                "wet",
                all(is("more", "lump"), is("skin", "wet")),
                "doctor",
                IfUnsure.CAUTION,
                "doctor");

    assertThat(found(books)).isEmpty();
  }
}
