package advisor.check.safety;

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
import advisor.model.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code signs-asked-late}: somebody who leaves before a sign is asked about is not warned. */
class SignsAskedLateTest {

  private static final Question GOAL = one("goal", "pain", "calm");
  private static final Question PART = when(is("goal", "pain"), one("part", "back", "neck"));
  private static final Question SIGNS = many("signs", "fever", "numb");
  private static final Question MORE = many("more", "rash");

  /** Asks these questions in order, and stops for a fever. */
  private static Books asking(Question... questions) {
    Books books = new Books().outcome("doctor").stop("fever", is("signs", "fever"), "doctor");
    for (Question question : questions) {
      books.ask(question);
    }
    return books;
  }

  private static List<String> found(Books books) {
    return Found.of(Fault.SIGNS_ASKED_LATE, books).stream()
        .map(each -> each.subject().id() + " " + each.subject().other().orElseThrow())
        .toList();
  }

  @Test
  void aListBehindAQuestionThatNoStopNeedsIsAskedLate() {
    Books books = asking(GOAL, SIGNS);
    Finding finding = Found.only(Fault.SIGNS_ASKED_LATE, books);

    assertThat(finding.subject()).isEqualTo(Subject.question("signs").with("goal"));
    assertThat(finding.isError()).isFalse();
    assertThat(finding.witness().orElseThrow().questions()).containsExactly("goal", "signs");
    assertThat(found(asking(SIGNS, GOAL))).isEmpty();
  }

  @Test
  void eachListIsToldOnceWithTheQuestionsThatCouldWait() {
    Books books =
        asking(SIGNS, GOAL, PART, MORE, many("last", "a", "b"))
            .stop("rash", is("more", "rash"), "doctor")
            .stop("a", is("last", "a"), "doctor")
            .stop("b", all(is("last", "b"), is("signs", "numb")), "doctor");

    assertThat(found(books)).containsExactly("more goal,part", "last goal,part");
  }

  @Test
  void whatAStopOrTheWayToItNeedsMayComeFirst() {
    Condition pain = is("goal", "pain");

    assertThat(found(asking(GOAL, SIGNS).stop("pain", all(pain, is("signs", "numb")), "doctor")))
        .as("a stop mentions it")
        .isEmpty();
    assertThat(found(asking(GOAL, when(pain, SIGNS)))).as("it decides who is asked").isEmpty();
    assertThat(found(asking(GOAL, PART, when(is("part", "back"), SIGNS))))
        .as("it decides who is asked what decides who is asked")
        .isEmpty();
  }

  @Test
  void theFollowUpOfAQuestionThatIsNeededBelongsToItAndNoMore() {
    Condition pain = is("goal", "pain");
    Question other = when(pain, one("other", "yes", "no"));

    assertThat(found(asking(GOAL, PART, when(pain, SIGNS)))).isEmpty();
    assertThat(found(asking(GOAL, PART, other, when(pain, SIGNS)))).containsExactly("signs other");
    assertThat(found(asking(GOAL, PART, SIGNS)))
        .as("nothing needs the goal itself")
        .containsExactly("signs goal,part");
  }

  @Test
  void whatOthersAreAskedMakesNobodyWait() {
    Question since = when(not(is("goal", "pain")), one("since", "days", "weeks"));
    Question ache = when(not(is("goal", "pain")), one("ache", "dull", "sharp"));

    assertThat(found(asking(GOAL, since, ache, when(is("goal", "pain"), SIGNS))))
        .as("nobody who gives an answer is asked both, but who is not sure is")
        .containsExactly("signs ache");
    assertThat(found(asking(Books.must(GOAL), since, ache, when(is("goal", "pain"), SIGNS))))
        .isEmpty();
  }

  @Test
  void aQuestionThatStopsMentionUnderANotAloneIsNoSign() {
    Condition when = all(is("signs", "fever"), not(is("more", "rash")));

    assertThat(found(asking(SIGNS, GOAL, MORE).stop("negated", when, "doctor"))).isEmpty();
  }
}
