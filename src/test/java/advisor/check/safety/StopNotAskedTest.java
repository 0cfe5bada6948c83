package advisor.check.safety;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import advisor.model.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code stop-not-asked}: a warning sign that is not asked about. */
class StopNotAskedTest {

  private static final Question WHERE = one("where", "low-back", "neck");
  private static final Question BACK_SIGNS =
      when(is("where", "low-back"), many("back-signs", "numb", "weak"));

  private static Books asking(Question... questions) {
    Books books = Found.sound();
    for (Question question : questions) {
      books.ask(question);
    }
    return books;
  }

  private static List<String> found(Books books) {
    return Found.subjects(Fault.STOP_NOT_ASKED, books);
  }

  @Test
  void aSignThatIsNotAskedOfAllIsFoundWithThosePassedOver() {
    Books books = asking(WHERE, BACK_SIGNS).stop("numb", is("back-signs", "numb"), "doctor");
    Finding finding = Found.only(Fault.STOP_NOT_ASKED, books);

    assertThat(finding.subject()).isEqualTo(Subject.stop("numb"));
    assertThat(finding.isError()).isTrue();
    assertThat(Found.shown(finding, books).isStop()).isFalse();
    assertThat(finding.witness().orElseThrow().to("where"))
        .isEqualTo(Books.answers("x=neck").to("x"));
    assertThat(finding.message()).contains("'back-signs' was not asked");
    assertThat(finding.suggestion().orElseThrow()).contains("askWhen", "whom it concerns");
  }

  @Test
  void nothingIsFoundWhereTheSignIsAskedOfEverybody() {
    assertThat(found(Found.sound())).isEmpty();
  }

  @Test
  void nothingIsFoundWhereTheStopSaysWhomItConcerns() {
    Condition concerned = all(is("where", "low-back"), is("back-signs", "numb"));

    assertThat(found(asking(WHERE, BACK_SIGNS).stop("numb", concerned, "doctor"))).isEmpty();
  }

  @Test
  void nothingIsFoundWhereAnotherStopEndsTheInterviewAnyhow() {
    Books books =
        asking(WHERE, BACK_SIGNS)
            .stop("neck", is("where", "neck"), "doctor")
            .stop("numb", is("back-signs", "numb"), "doctor");

    assertThat(found(books)).isEmpty();
  }

  @Test
  void oneOfSeveralSignsIsEnough() {
    Condition either = any(is("signs", "fever"), is("back-signs", "numb"));

    assertThat(found(asking(WHERE, BACK_SIGNS).stop("either", either, "doctor")))
        .containsExactly("either");
  }

  @Test
  void signsThatOnlyTogetherStopAreSoughtTogether() {
    Condition both = all(is("back-signs", "numb"), is("back-signs", "weak"));
    Condition exclusive = all(is("back-signs", "numb"), not(is("back-signs", "numb")));

    assertThat(found(asking(WHERE, BACK_SIGNS).stop("both", both, "doctor")))
        .containsExactly("both");
    assertThat(found(asking(WHERE, BACK_SIGNS).stop("never", exclusive, "doctor"))).isEmpty();
  }

  /** Each of these findings is about the same question that is not asked of everybody. */
  @Test
  void theOtherStopsOfAQuestionFollowFromTheFirst() {
    Books books =
        asking(WHERE, BACK_SIGNS)
            .stop("numb", is("back-signs", "numb"), "doctor")
            .stop("weak", is("back-signs", "weak"), "doctor");
    Finding root = Found.of(Fault.STOP_NOT_ASKED, books).get(0);

    assertThat(root.subject().id()).isEqualTo("numb");
    assertThat(root.cause()).isEmpty();
    assertThat(Found.check(books, CheckRequest.plain()).findings())
        .filteredOn(finding -> finding.cause().equals(Optional.of(root)))
        .extracting(finding -> finding.id() + " " + finding.subject().id())
        .contains("stop-not-asked weak", "stop-switched-off numb", "stop-switched-off weak");
  }

  @Test
  void everyQuestionThatWasPassedOverIsNamed() {
    Question more = when(is("where", "low-back"), one("worse", "yes", "no"));
    Books books =
        asking(WHERE, BACK_SIGNS, more)
            .stop("both", all(is("back-signs", "numb"), is("worse", "yes")), "doctor");

    assertThat(Found.only(Fault.STOP_NOT_ASKED, books).message())
        .contains("'back-signs', 'worse' was not asked");
  }

  @Test
  void anAnswerThatIsGivenLaterCountsToo() {
    Condition later = all(is("back-signs", "numb"), is("worse", "yes"));
    Books books =
        asking(WHERE, BACK_SIGNS, one("worse", "yes", "no")).stop("later", later, "doctor");
    Finding finding = Found.only(Fault.STOP_NOT_ASKED, books);

    assertThat(Found.shown(finding, books).answers().to("worse"))
        .isEqualTo(Books.answers("x=yes").to("x"));
  }

  @Test
  void aQuestionThatIsNeverAskedIsNotAskedOfAnybody() {
    Question never = when(all(is("where", "neck"), is("where", "low-back")), one("x", "a", "b"));

    assertThat(found(asking(WHERE, never).stop("never", is("x", "a"), "doctor")))
        .containsExactly("never");
  }

  @Test
  void otherQuestionsThatArePassedOverAreNoneOfItsBusiness() {
    Question other = when(is("where", "low-back"), one("since", "today", "longer"));
    Books books = asking(WHERE, other, BACK_SIGNS).stop("numb", is("back-signs", "numb"), "doctor");

    assertThat(Found.only(Fault.STOP_NOT_ASKED, books).message())
        .contains("although 'back-signs' was not asked");
  }
}
