package advisor.check.safety;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.must;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Stop.IfUnsure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code stop-switched-off}: more warning signs must never lead to a milder result. */
class StopSwitchedOffTest {

  private static final Question GOAL = one("goal", "pain", "calm");

  /** Asks these questions first, then the goal, with a rule for each of its answers. */
  private static Books asking(Question... questions) {
    Books books = new Books().outcome("emergency").outcome("doctor").outcome("nurse");
    for (Question question : questions) {
      books.ask(question);
    }
    return books
        .ask(GOAL)
        .rule("pain", is("goal", "pain"), "physio", 3)
        .rule("calm", is("goal", "calm"), "massage", 3);
  }

  private static List<String> found(Books books) {
    return Found.subjects(Fault.STOP_SWITCHED_OFF, books);
  }

  @Test
  void nothingIsFoundWhereAStopRestsOnItsOwnSign() {
    assertThat(found(asking(many("signs", "a", "b")).stop("a", is("signs", "a"), "doctor")))
        .isEmpty();
  }

  @Test
  void aTickThatTheStopNegatesSwitchesItOff() {
    Books books =
        asking(many("signs", "fever", "flu"))
            .stop("fever", all(is("signs", "fever"), not(is("signs", "flu"))), "doctor");
    Finding finding = Found.only(Fault.STOP_SWITCHED_OFF, books);

    assertThat(finding.subject()).isEqualTo(Subject.stop("fever"));
    assertThat(finding.isError()).isTrue();
    assertThat(finding.witness().orElseThrow().to("signs")).contains(Response.of("fever", "flu"));
    assertThat(Found.shown(finding, books).isStop()).isFalse();
    assertThat(finding.message())
        .startsWith(
            "This stop is true with 'signs' answered fever. With fever,flu instead, the result can"
                + " be milder: ")
        .endsWith(" instead of 'doctor'.");
    assertThat(finding.suggestion().orElseThrow())
        .startsWith("Do not let 'signs' switch this stop off");
  }

  @Test
  void takingTheSignBackIsNoWayToSwitchAStopOff() {
    Books books =
        asking(one("fever", "yes", "no"), many("signs", "a", "b"))
            .stop("fever", is("fever", "yes"), "doctor")
            .stop("both", all(is("signs", "a"), is("signs", "b")), "doctor");

    assertThat(found(books)).isEmpty();
  }

  @Test
  void anAnswerElsewhereAfterWhichTheSignIsNotAskedSwitchesItOff() {
    Question since = when(is("where", "back"), one("numb", "yes", "no"));
    Books books =
        asking(one("where", "back", "neck"), since).stop("numb", is("numb", "yes"), "doctor");
    Finding finding = Found.only(Fault.STOP_SWITCHED_OFF, books);

    assertThat(finding.message())
        .contains("with 'where' answered back. With neck instead, the result can be milder");
    assertThat(finding.witness().orElseThrow().to("where")).contains(Response.of("neck"));
    assertThat(finding.witness().orElseThrow().questions()).doesNotContain("numb");
  }

  @Test
  void whereTheStopSaysWhomItConcernsItRestsOnThatAnswerToo() {
    Question since = when(is("where", "back"), one("numb", "yes", "no"));
    Books books =
        asking(one("where", "back", "neck"), since)
            .stop("numb", all(is("where", "back"), is("numb", "yes")), "doctor");

    assertThat(found(books)).isEmpty();
  }

  @Test
  void aMilderStopThatComesFirstSwitchesOffAMoreUrgentOne() {
    Question first = one("first", "yes", "no");
    Question second = one("second", "yes", "no");
    Books wrong =
        asking(first, second)
            .stop("mild", is("first", "yes"), "doctor")
            .stop("grave", is("second", "yes"), "emergency");
    Books right =
        asking(first, second)
            .stop("grave", is("first", "yes"), "emergency")
            .stop("mild", is("second", "yes"), "doctor");

    assertThat(found(wrong)).as("the question that ends too early").containsExactly("first");
    assertThat(found(right)).isEmpty();
  }

  private static Books threeLists() {
    return asking(
        many("first", "a", "b", "c"), many("second", "a", "b", "c"), many("third", "a", "b", "c"));
  }

  /** Adds a stop for each sign of three lists, with one outcome for each list. */
  private static Books stopping(Books books, String first, String second, String third) {
    for (String sign : List.of("a", "b", "c")) {
      books.stop("first-" + sign, is("first", sign), first);
      books.stop("second-" + sign, is("second", sign), second);
      books.stop("third-" + sign, is("third", sign), third);
    }
    return books;
  }

  @Test
  void theQuestionThatEndsTooEarlyIsToldOnceWithAllStopsThatItKeepsFromBeingAsked() {
    Books books =
        stopping(
            asking(one("edited", "yes", "no"), many("first", "a", "b", "c"))
                .ask(many("second", "a", "b", "c"))
                .ask(many("third", "a", "b", "c"))
                .stop("edited", is("edited", "yes"), "nurse"),
            "emergency",
            "doctor",
            "doctor");
    Finding finding = Found.only(Fault.STOP_SWITCHED_OFF, books);

    assertThat(finding.subject()).isEqualTo(Subject.question("edited"));
    assertThat(finding.message()).contains("'first-a', 'second-a', 'third-a', 'first-b', ");
    assertThat(finding.witness().orElseThrow().to("edited")).contains(Response.of("yes"));
  }

  @Test
  void ofSeveralStopsEachThatLeadsToTheEarlyEndIsNamed() {
    Books books =
        asking(one("first", "yes", "no"), one("last", "yes", "no"))
            .stop("one", is("first", "yes"), "nurse")
            .stop("other", is("first", "yes"), "doctor")
            .stop("more", is("first", "yes"), "doctor")
            .stop("last", is("last", "yes"), "emergency");

    assertThat(Found.of(Fault.STOP_SWITCHED_OFF, books).get(0).message())
        .contains(
            "It can end with 'doctor', because of 'other' (\"go\"), 'more' (\"go\"),"
                + " although 'last' leads to 'emergency'.");
  }

  /** It is known already that its last question will not be asked, and so it is listed. */
  @Test
  void aStopThatWasKeptFromEndingItIsNotNamedAsTheOneThatDid() {
    Question recent = when(is("hurt", "yes"), one("recent", "yes", "no"));
    Books books =
        asking(one("hurt", "yes", "no"), many("signs", "fever"))
            .ask(recent)
            .stop("fever", is("signs", "fever"), "doctor")
            .stop("unhurt", all(is("hurt", "no"), not(is("recent", "yes"))), "emergency");

    assertThat(Found.of(Fault.STOP_SWITCHED_OFF, books).get(1).message())
        .contains(
            "It can end with 'doctor', because of 'fever' (\"go\"), although 'unhurt'"
                + " leads to 'emergency'.");
  }

  @Test
  void aStopThatIsAskedTooLateIsToldAtEachQuestionThatEndsBeforeIt() {
    Books books =
        stopping(threeLists(), "doctor", "doctor", "doctor")
            .ask(one("edited", "yes", "no"))
            .stop("edited", is("edited", "yes"), "emergency");

    assertThat(found(books)).containsExactly("first", "second", "third");
    assertThat(Found.of(Fault.STOP_SWITCHED_OFF, books))
        .allMatch(each -> each.message().contains("asked about: 'edited'."));
  }

  @Test
  void anOutcomeInTheWrongPlaceOfTheListIsToldOnceForEachQuestionThatLeadsThere() {
    assertThat(found(stopping(threeLists(), "doctor", "doctor", "emergency")))
        .containsExactly("first", "second");
    assertThat(found(stopping(threeLists(), "nurse", "emergency", "doctor")))
        .containsExactly("first");
  }

  @Test
  void anotherStopToTheSameOutcomeWillDo() {
    Books books =
        asking(one("first", "yes", "no"), one("second", "yes", "no"))
            .stop("one", is("first", "yes"), "emergency")
            .stop("other", is("second", "yes"), "emergency");

    assertThat(found(books)).isEmpty();
  }

  @Test
  void notSureToItsOwnQuestionMustStillStopThoughPerhapsLessUrgently() {
    Question sign = one("sign", "yes", "no");
    assertThat(
            found(
                asking(sign).stop("sign", is("sign", "yes"), "emergency", IfUnsure.STOP, "nurse")))
        .isEmpty();
    assertThat(
            found(
                asking(sign)
                    .stop("sign", is("sign", "yes"), "emergency", IfUnsure.CAUTION, "emergency")))
        .as("told as a caution because the authors say so")
        .isEmpty();
  }

  @Test
  void theAnswerThatEndsTheInterviewIsNamedAndNotOneThatOnlyLeadsToItsQuestion() {
    Question weak = when(is("aim", "move"), one("weak", "yes", "no"));
    Books books =
        asking(one("aim", "move", "rest"), weak, one("late", "yes", "no"))
            .stop("weak", all(is("aim", "move"), is("weak", "yes")), "nurse")
            .stop("late", is("late", "yes"), "doctor");

    assertThat(Found.only(Fault.STOP_SWITCHED_OFF, books).message())
        .isEqualTo(
            "This question can end the interview before more urgent stops are asked about: 'late'."
                + " It can end with 'nurse', because of 'weak' (\"go\"), although 'late' leads to"
                + " 'doctor'.");
    assertThat(found(books)).containsExactly("weak");
  }

  @Test
  void notSureElsewhereMustNotForestallWithLess() {
    Question first = one("first", "yes", "no");
    Question second = one("second", "yes", "no");
    Books books =
        asking(first, second)
            .stop("first", is("first", "yes"), "emergency", IfUnsure.STOP, "nurse")
            .stop("second", is("second", "yes"), "emergency");
    Books answered =
        asking(must(first), second)
            .stop("first", is("first", "yes"), "emergency", IfUnsure.STOP, "nurse")
            .stop("second", is("second", "yes"), "emergency");
    Finding finding = Found.only(Fault.STOP_SWITCHED_OFF, books);

    assertThat(finding.subject()).isEqualTo(Subject.question("first"));
    assertThat(finding.message())
        .isEqualTo(
            "This question can end the interview before more urgent stops are asked about:"
                + " 'second'. It can end with 'nurse', because of 'first' (\"goIfUnsure\"),"
                + " although 'second' leads to 'emergency'.");
    assertThat(finding.suggestion().orElseThrow())
        .isEqualTo(
            "If that is not the less urgent of the two, correct \"go\", \"goIfUnsure\" or the order"
                + " of \"stopOutcomes\". If it is, ask about the more urgent signs first. If only"
                + " \"not sure\" ends it, the doubt can wait instead: make the condition \"any\" of"
                + " the sign alone, and of \"all\" of the sign and a condition that the more urgent"
                + " signs are answered.");
    assertThat(finding.witness().orElseThrow().to("first")).contains(Response.NOT_SURE);
    assertThat(found(answered)).isEmpty();
    Condition followed = any(is("first", "yes"), all(is("first", "yes"), answered("second")));
    Books waiting =
        asking(first, second)
            .stop("first", followed, "emergency", IfUnsure.STOP, "nurse")
            .stop("second", is("second", "yes"), "emergency");
    assertThat(found(waiting)).as("its own advice followed").isEmpty();
  }

  private static Condition answered(String question) {
    return any(is(question), not(is(question)));
  }

  private static Books twoLists(Condition first, IfUnsure ifUnsure) {
    return asking(many("first", "a"), many("second", "b"))
        .stop("first", first, "emergency", ifUnsure, "nurse")
        .stop("second", is("second", "b"), "emergency", IfUnsure.STOP, "nurse");
  }

  @Test
  void aSignMustNotWaitForAnAnswerThatMayBeNotSure() {
    Condition waiting = all(is("first", "a"), answered("second"));
    Finding finding = Found.only(Fault.STOP_SWITCHED_OFF, twoLists(waiting, IfUnsure.STOP));

    assertThat(finding.subject()).isEqualTo(Subject.stop("first"));
    assertThat(finding.message())
        .isEqualTo(
            "This stop is true with 'second' answered none. With not sure instead, the result can"
                + " be milder: 'nurse' instead of 'emergency'.");
    assertThat(finding.suggestion().orElseThrow())
        .endsWith(
            "If only \"not sure\" there switches it off, let only a doubt wait for it: make the"
                + " condition \"any\" of the sign alone, and of \"all\" that stands there now.");
    assertThat(found(twoLists(waiting, IfUnsure.CAUTION)))
        .as("whatever becomes of a doubt")
        .containsExactly("first");
    assertThat(found(twoLists(any(is("first", "a"), waiting), IfUnsure.STOP))).isEmpty();
  }

  @Test
  void aSignMustNotWaitForNoTickEitherWhereEachTickWouldStopAsUrgently() {
    Condition waiting = all(is("first", "a"), not(is("second")));

    assertThat(found(twoLists(waiting, IfUnsure.STOP))).containsExactly("first");
    assertThat(found(twoLists(any(is("first", "a"), waiting), IfUnsure.STOP))).isEmpty();
  }

  @Test
  void aSignMayWaitForAQuestionThatMustBeAnsweredOrWhoseDoubtIsAsUrgent() {
    Condition waiting = all(is("first", "a"), answered("second"));
    Question second = many("second", "b");

    assertThat(found(asking(many("first", "a"), must(second)).stop("first", waiting, "emergency")))
        .isEmpty();
    assertThat(
            found(
                asking(many("first", "a"), second)
                    .stop("first", waiting, "nurse", IfUnsure.CAUTION, "nurse")
                    .stop("second", is("second", "b"), "doctor")))
        .isEmpty();
  }

  @Test
  void aDoubtThatWaitsMustNotBeForestalledByAMilderStopOnTheWay() {
    Condition waiting = all(is("first", "yes"), answered("second"), answered("third"));
    Finding finding =
        Found.only(
            Fault.STOP_SWITCHED_OFF,
            asking(one("first", "yes", "no"), one("second", "yes", "no"))
                .ask(one("third", "yes", "no"))
                .stop(
                    "first", any(is("first", "yes"), waiting), "emergency", IfUnsure.STOP, "doctor")
                .stop("second", is("second", "yes"), "nurse"));

    assertThat(finding.subject()).isEqualTo(Subject.question("second"));
    assertThat(finding.message()).contains("It can end with 'nurse', because of 'second' (");
  }

  @Test
  void eachSignOfSeveralIsOneThatTheStopRestsOn() {
    Question first = one("first", "yes", "no");
    Question second = one("second", "yes", "no");
    Books books =
        asking(first, second)
            .stop("any", any(is("first", "yes"), is("second", "yes")), "doctor")
            .stop("double", not(not(is("first", "yes"))), "doctor");

    assertThat(found(books)).isEmpty();
  }

  @Test
  void whereOnePartIsNegatedTheOthersAreNot() {
    Books books =
        asking(one("fever", "yes", "no"), one("flu", "yes", "no"))
            .stop("before", all(not(is("flu", "yes")), is("fever", "yes")), "doctor")
            .stop("after", all(is("fever", "yes"), not(is("flu", "yes"))), "doctor");

    assertThat(Found.of(Fault.STOP_SWITCHED_OFF, books))
        .extracting(finding -> finding.message().substring(0, 50))
        .containsOnly("This stop is true with 'flu' answered no. With yes");
    assertThat(found(books)).containsExactly("before", "after");
  }

  @Test
  void noTicksAtAllIsToldAsNone() {
    Books books =
        asking(many("past", "surgery"), one("numb", "yes", "no"))
            .stop("numb", all(is("numb", "yes"), not(is("past", "surgery"))), "doctor");

    assertThat(Found.only(Fault.STOP_SWITCHED_OFF, books).message())
        .contains("'past' answered none. With surgery instead");
  }

  @Test
  void aPathThatCannotBeAnsweredIsNoWayToSwitchAStopOff() {
    Question one = some(many("signs", "a"));
    Books books = asking(one).stop("a", any(is("signs", "a"), is("goal", "pain")), "doctor");

    assertThat(found(books)).isEmpty();
  }
}
