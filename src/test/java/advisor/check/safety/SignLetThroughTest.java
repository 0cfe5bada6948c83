package advisor.check.safety;

import static advisor.Books.all;
import static advisor.Books.is;
import static advisor.Books.many;
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
import advisor.model.Accepted;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Stop.IfUnsure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** {@code sign-let-through}: an answer beside warning signs that stops nobody. */
class SignLetThroughTest {

  private static final Question MORE = many("more", "rash", "lump", "numb");

  /** Stops for a rash, and on this condition. */
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
        .containsExactly(
            Subject.answer("more", "lump").with("more: lump, and more: numb"),
            Subject.answer("more", "numb").with("more: lump, and more: numb"));
    assertThat(findings.get(1).isError()).isFalse();
    assertThat(findings.get(1).witness().orElseThrow().to("more")).contains(Response.of("numb"));
    assertThat(Found.shown(findings.get(1), books).outcome().id()).isEqualTo("physio");
    assertThat(findings.get(1).message())
        .isEqualTo(
            "Somebody who gives this answer can get the result 'physio', although another answer to the same"
                + " question, 'rash', always ends at a stop.");
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
            "Stops depend on this question, but no answer to it always ends at a stop: with rash the"
                + " result is 'physio'.");
    assertThat(found(two.stop("numb", is("more", "numb"), "doctor")))
        .containsExactly("more=rash", "more=lump");
  }

  private static Books asking(Condition yes, String... answers) {
    return Found.sound().ask(one("fever", answers)).stop("s", yes, "doctor");
  }

  @Test
  void aSignThatIsAskedByItselfIsOneToo() {
    Condition yes = is("fever", "yes");

    assertThat(found(asking(yes, "yes", "no"))).isEmpty();
    assertThat(found(asking(all(yes, is("goal", "pain")), "yes", "no"))).containsExactly("fever");
    assertThat(found(asking(all(yes, is("fever", "high")), "high", "yes", "no")))
        .as("of two that cannot be given together")
        .containsExactly("fever");
    Books mild = asking(is("fever", "high"), "high", "mild", "no");
    assertThat(found(mild.stop("m", all(is("fever", "mild"), is("goal", "pain")), "doctor")))
        .containsExactly("fever=mild");
    assertThat(found(stopping(some(MORE), all(is("more", "lump"), is("more", "numb")))))
        .as("nor is none offered in every list")
        .containsExactly("more=lump", "more=numb");
  }

  @Test
  void answersThatStopNobodyAreToldOnceWhereNothingTellsThemApart() {
    Books books = asking(is("fever", "high"), "high", "mild", "no");
    Finding finding = Found.only(Fault.SIGN_LET_THROUGH, books);

    assertThat(finding.subject()).isEqualTo(Subject.question("fever").with("mild,no"));
    assertThat(finding.message())
        .isEqualTo(
            "No condition tells these answers apart: 'mild', 'no'. With each of them the result can"
                + " be 'physio', although another answer to the same question, 'high', always ends at a stop.");
    assertThat(Found.shown(finding, books).outcome().id()).isEqualTo("physio");
    assertThat(found(books.remark("mild", is("fever", "mild")))).isEmpty();
  }

  @Test
  void whatIsAskedBesideASignIsNone() {
    Books old =
        Found.sound()
            .ask(one("age", "old", "young"))
            .stop("old", all(is("age", "old"), is("signs", "fever")), "doctor");
    Books choice =
        Found.sound()
            .ask(one("since", "days", "weeks"))
            .rule("days", is("since", "days"), "physio", 1)
            .stop("both", all(is("since", "days"), is("goal", "pain")), "doctor");
    Books negated =
        Found.sound()
            .ask(MORE)
            .stop("no", all(is("signs", "fever"), not(is("more", "rash"))), "doctor");

    assertThat(found(old)).as("the list has the sign").isEmpty();
    assertThat(found(choice)).as("both are asked for the choice").isEmpty();
    assertThat(found(negated)).as("under a \"not\" alone").isEmpty();
  }

  @Test
  void whatIsAcceptedIsThatItCountsAsItDoesAndNoWorse() {
    Condition numb = all(is("more", "lump"), is("more", "numb"));
    Condition worse = all(is("more", "lump"), is("more", "numb"), is("goal", "pain"));

    assertThat(accepting(stopping(MORE, numb))).containsExactly(true, true);
    assertThat(accepting(stopping(MORE, worse))).containsExactly(false, false);
    Books books = stopping(MORE, is("more", "numb"));
    assertThat(accepting(books)).as("nothing asks for a lump").containsExactly(false);
    Books named = stopping(MORE, worse);
    Condition both = named.named("both", numb);
    assertThat(accepting(named.stop("n", both, "doctor"))).containsExactly(false, false);
    Books renamed = Found.sound().ask(MORE).stop("rash", is("more", "rash"), "doctor");
    assertThat(accepting(renamed.stop("other", renamed.named("both", numb), "doctor")))
        .as("whatever the stop and its condition are called")
        .containsExactly(true, true);
  }

  private static List<Boolean> accepting(Books books) {
    for (String tick : List.of("lump", "numb")) {
      books.accept(
          new Accepted(
              "sign-let-through",
              "more=" + tick,
              Optional.of("more: lump, and more: numb"),
              OptionalInt.empty(),
              "They count together alone."));
    }
    return Found.of(Fault.SIGN_LET_THROUGH, books).stream().map(Finding::isAccepted).toList();
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
