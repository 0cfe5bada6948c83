package advisor.check.decision;

import static advisor.Books.all;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code never-matters}: questions and boxes that change neither outcome nor cautions. */
class NeverMattersTest {

  private static List<String> found(Books books) {
    return Found.subjects(Fault.NEVER_MATTERS, books);
  }

  @Test
  void nothingIsFoundWhereAnotherAnswerMayChangeTheOutcome() {
    assertThat(found(Found.sound())).isEmpty();
  }

  @Test
  void aQuestionThatNothingAsksForIsFound() {
    Books books = Found.sound().ask(one("weather", "sun", "rain"));
    Finding finding = Found.only(Fault.NEVER_MATTERS, books);

    assertThat(finding.subject()).isEqualTo(Subject.question("weather"));
    assertThat(finding.isError()).isFalse();
    assertThat(finding.message()).startsWith("Whichever answer is given to this question");
  }

  @Test
  void aQuestionForReasonsAloneIsFoundAndOneForACautionOrRemarkIsNot() {
    Books books =
        Found.sound()
            .ask(one("skin", "sore", "fine"))
            .caution("sore", is("skin", "sore"), "massage")
            .ask(one("sleep", "well", "badly"))
            .remark("tired", is("sleep", "badly"))
            .ask(one("likes", "talk", "quiet"))
            .rule("talk", all(is("likes", "talk"), is("goal", "pain")), "physio", 1);

    assertThat(found(books)).containsExactly("likes");
  }

  @Test
  void aTickThatNothingMentionsIsFoundBesideTicksThatHaveTheirCautions() {
    Books books =
        Found.sound()
            .ask(many("care", "clot", "heart", "skin", "bones"))
            .caution("heart", is("care", "heart"), "massage")
            .caution("bones", new Condition.Named("b", "b", is("care", "bones")), "massage");

    assertThat(Found.of(Fault.NEVER_MATTERS, books))
        .extracting(Finding::subject)
        .containsExactly(Subject.answer("care", "clot"), Subject.answer("care", "skin"));
  }

  @Test
  void aStopAtOneTickMakesNoneFoundThatHasACaution() {
    Books books =
        Found.sound()
            .ask(many("care", "clot", "heart", "skin"))
            .caution("heart", is("care", "heart"), "massage")
            .caution("skin", is("care", "skin"), "massage")
            .stop("clot", is("care", "clot"), "doctor");

    assertThat(found(books)).isEmpty();
  }

  @Test
  void aCautionThatCountsTicksMentionsEach() {
    Books books =
        Found.sound()
            .ask(many("care", "clot", "heart"))
            .caution("two", new Condition.Chosen("care", List.of(), 2), "massage");

    assertThat(found(books)).isEmpty();
  }

  @Test
  void whatAQuestionForACautionIsAskedForMatters() {
    Books books =
        Found.sound()
            .ask(many("care", "heart", "skin", "feet"))
            .ask(when(is("care", "skin"), one("wound", "open", "closed")))
            .ask(when(is("wound", "open"), one("healing", "yes", "no")))
            .caution("healing", is("healing", "no"), "massage")
            .caution("heart", is("care", "heart"), "massage");

    assertThat(found(books)).containsExactly("care=feet");
  }

  @Test
  void aQuestionThatOnlyBreaksATieMatters() {
    Books books =
        Found.sound()
            .ask(one("likes", "talk", "quiet"))
            .rule("talk", is("likes", "talk"), "physio", 1);

    assertThat(found(books)).isEmpty();
  }

  @Test
  void aQuestionThatOnlyLeadsToOneThatMattersMatters() {
    Books books =
        Found.sound()
            .ask(one("more", "yes", "no"))
            .ask(when(is("more", "yes"), one("likes", "talk", "quiet")))
            .rule("talk", is("likes", "talk"), "physio", 1);

    assertThat(found(books)).isEmpty();
  }

  @Test
  void aBoxThatNothingAsksForIsFoundWhereOthersMatter() {
    Books books =
        new Books()
            .outcome("doctor")
            .ask(many("signs", "fever", "cold", "sneeze"))
            .ask(one("goal", "pain", "calm"))
            .stop("fever", is("signs", "fever"), "doctor")
            .rule("pain", is("goal", "pain"), "physio", 3)
            .rule("calm", is("goal", "calm"), "massage", 3);

    assertThat(Found.of(Fault.NEVER_MATTERS, books))
        .extracting(Finding::subject)
        .containsExactly(Subject.answer("signs", "cold"), Subject.answer("signs", "sneeze"));
    assertThat(Found.of(Fault.NEVER_MATTERS, books).get(0).message())
        .startsWith("Whether this answer is ticked never changes");
  }

  @Test
  void anAnswerOfManyToOneQuestionIsNoBox() {
    Books books = Found.sound().ask(one("likes", "talk", "quiet", "either"));

    assertThat(found(books.rule("talk", is("likes", "talk"), "physio", 1))).isEmpty();
  }

  @Test
  void whereEachAnswerStopsWithTheSameOutcomeItDoesNotMatterWhichIsGiven() {
    Books books =
        Found.sound()
            .ask(when(is("goal", "both"), one("sign", "a", "b")))
            .stop("a", is("sign", "a"), "doctor")
            .stop("b", is("sign", "b"), "doctor");

    assertThat(found(books)).containsExactly("sign");
  }

  @Test
  void aQuestionThatNobodyIsAskedNeverMatters() {
    Books books =
        Found.sound()
            .ask(when(all(is("goal", "pain"), is("goal", "calm")), one("late", "a", "b")))
            .rule("late", is("late", "a"), "physio", 9);

    assertThat(found(books)).containsExactly("late");
  }

  @Test
  void aTickForWhichARemarkIsOnlyWithheldTellsNothing() {
    Books books = Found.sound().ask(many("past", "heart", "skin"));
    books.remark("wait", not(is("past", "heart", "skin"))).remark("skin", is("past", "skin"));

    assertThat(found(books)).containsExactly("past=heart");
  }

  @Test
  void aTickOfAListWithoutNoneMayHaveToBeItsNone() {
    Books books = Found.sound().ask(Books.some(Books.many("more", "rash", "fine")));
    books.stop("rash", Books.is("more", "rash"), "doctor");
    Finding finding = Found.only(Fault.NEVER_MATTERS, books);

    assertThat(finding.subject().id()).isEqualTo("more=fine");
    assertThat(finding.message()).endsWith("; \"not sure\" is not considered.");
    assertThat(finding.suggestion().orElseThrow()).contains("make it the \"none\" of its list");
  }
}
