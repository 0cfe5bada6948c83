package advisor.check.safety;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.RuleCheck;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.check.report.Subject;
import advisor.model.Accepted;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** {@code stop-narrowed}: a sign must not count for less because of what somebody wants. */
class StopNarrowedTest {

  private static final Question AGE = one("age", "over-50", "under-50");
  private static final Question SIGNS = many("signs", "fever", "headache");

  /** Asks for an age, signs and a goal, with a rule for each goal. */
  private static Books stopping(Condition when) {
    return new Books()
        .outcome("emergency")
        .outcome("doctor")
        .ask(AGE)
        .ask(SIGNS)
        .ask(one("goal", "pain", "calm"))
        .stop("sign", when, "doctor")
        .rule("pain", is("goal", "pain"), "physio", 3)
        .rule("calm", is("goal", "calm"), "massage", 3);
  }

  private static List<String> found(Books books) {
    return Found.subjects(Fault.STOP_NARROWED, books);
  }

  @Test
  void aSignThatCountsOnlyWithACertainGoalIsNarrowed() {
    Books books = stopping(all(is("goal", "pain"), is("signs", "fever")));
    Finding finding = Found.only(Fault.STOP_NARROWED, books);

    assertThat(finding.subject()).isEqualTo(Subject.stop("sign").with("signs,goal=calm"));
    assertThat(finding.isError()).isFalse();
    assertThat(finding.witness().orElseThrow().to("signs")).contains(Response.of("fever"));
    assertThat(finding.witness().orElseThrow().to("goal")).contains(Response.of("calm"));
    assertThat(Found.shown(finding, books).outcome().id()).isEqualTo("massage");
    assertThat(finding.message())
        .contains("stop in 'signs' count depends on 'goal'", "with pain they lead to 'doctor'")
        .endsWith("with calm the result can be 'massage'.");
    assertThat(finding.suggestion().orElseThrow()).startsWith("Take 'goal' out of this stop");
  }

  @Test
  void twoSignsThatNoRuleAsksForAreOneSignTogether() {
    assertThat(found(stopping(all(is("age", "over-50"), is("signs", "headache"))))).isEmpty();
  }

  @Test
  void aSignByItselfIsNotNarrowedWhateverElseMakesTheStopTrueToo() {
    assertThat(found(stopping(is("signs", "fever")))).isEmpty();
    assertThat(found(stopping(any(is("goal", "pain"), is("signs", "fever"))))).isEmpty();
    assertThat(
            found(
                stopping(any(all(is("goal", "pain"), is("signs", "fever")), is("signs", "fever")))))
        .isEmpty();
  }

  @Test
  void oneWayOfSeveralThatIsNarrowedIsFound() {
    Condition narrow = all(is("goal", "pain"), is("signs", "fever"));

    assertThat(found(stopping(any(is("signs", "headache"), narrow)))).containsExactly("sign");
  }

  @Test
  void aStopWhoseQuestionsAllServeTheChoiceIsItsOwnSign() {
    Books books =
        stopping(all(is("goal", "pain"), is("long", "yes"))).ask(one("long", "yes", "no"));

    assertThat(found(books)).containsExactly("sign");
    assertThat(found(books.rule("long", is("long", "yes"), "physio", 1))).isEmpty();
  }

  @Test
  void theTicksOfAListAreSignsThoughARuleReadsTheList() {
    Books books =
        stopping(all(is("goal", "pain"), is("signs", "fever")))
            .rule("headache", is("signs", "headache"), "physio", 1);

    assertThat(Found.only(Fault.STOP_NARROWED, books).subject())
        .isEqualTo(Subject.stop("sign").with("signs,goal=calm"));
    assertThat(
            found(stopping(is("signs", "fever")).rule("fever", is("signs", "fever"), "massage", 1)))
        .isEmpty();
  }

  @Test
  void aListForTheChoiceNarrowsTheSignsOfAnotherListAndNotItsOwn() {
    Books books =
        stopping(all(is("past", "injury"), is("signs", "fever"), is("signs", "headache")))
            .ask(many("past", "injury"))
            .rule("past", is("past", "injury"), "physio", 3);

    assertThat(others(books)).containsExactly("signs,past=none");
  }

  @Test
  void whatDecidesWhetherSomethingForTheChoiceIsAskedServesTheChoice() {
    Books books =
        stopping(all(is("where", "back"), is("signs", "fever"))).ask(one("where", "back", "neck"));

    assertThat(found(books)).isEmpty();
    Question since = when(is("where", "back"), one("since", "days", "weeks"));
    assertThat(found(books.ask(since))).as("no rule asks for it").isEmpty();
    assertThat(found(books.rule("since", is("since", "weeks"), "physio", 1)))
        .containsExactly("sign");
  }

  @Test
  void anotherAnswerThatStopsAsUrgentlyWillDo() {
    Condition narrow = all(is("goal", "pain"), is("signs", "fever"));
    Condition rest = all(is("goal", "calm"), is("signs", "fever"));

    assertThat(found(stopping(narrow).stop("rest", rest, "emergency"))).containsExactly("rest");
    assertThat(found(stopping(narrow).stop("rest", rest, "doctor"))).isEmpty();
  }

  @Test
  void aSignUnderANotDoesNotHideTheSameSignBesideIt() {
    Condition narrow = all(is("goal", "pain"), is("signs", "fever"));

    assertThat(found(stopping(any(narrow, not(is("signs", "headache")))))).containsExactly("sign");
  }

  @Test
  void whatIsUnderANotIsNoSignAndIsForAnotherCheck() {
    Condition negated = all(is("signs", "fever"), not(is("goal", "calm")));

    assertThat(found(stopping(negated))).isEmpty();
    assertThat(Found.subjects(Fault.STOP_SWITCHED_OFF, stopping(negated))).containsExactly("sign");
  }

  @Test
  void whoFollowsTheAdviceHasNothingWorseInItsPlace() {
    Condition night = all(is("goal", "pain"), is("weak", "night"));
    Question weak = many("weak", "night");
    Books books = stopping(night).ask(when(is("goal", "pain"), weak));

    assertThat(Found.only(Fault.STOP_NARROWED, books).suggestion().orElseThrow())
        .startsWith(
            "Ask 'weak' of everybody (see its \"askWhen\"), and take 'goal' out of this stop");
    assertThat(
            Found.check(stopping(is("weak", "night")).ask(weak), CheckRequest.plain()).findings())
        .extracting(Finding::fault)
        .doesNotContain(Fault.STOP_NARROWED, Fault.STOP_NOT_ASKED);
  }

  private static List<String> others(Books books) {
    return Found.of(Fault.STOP_NARROWED, books).stream()
        .map(finding -> finding.subject().other().orElseThrow())
        .toList();
  }

  private static Books aiming(String... aims) {
    return stopping(all(is("aims", aims), is("signs", "fever")))
        .ask(some(many("aims", "pain", "calm", "sleep", "play")))
        .rule("aims", is("aims", "pain"), "physio", 3);
  }

  @Test
  void eachAnswerWithWhichTheSignsDoNotCountIsToldByItselfSoThatOneMoreIsTheOnlyNews() {
    assertThat(others(aiming("pain", "calm", "play"))).containsExactly("signs,aims=sleep");
    assertThat(others(aiming("pain", "play")))
        .containsExactly("signs,aims=calm", "signs,aims=sleep");
  }

  @Test
  void eachShowsTheAnswerThatItNamesThoughNoConditionTellsItFromAnother() {
    Books books = aiming("pain");
    List<Finding> findings = Found.of(Fault.STOP_NARROWED, books);

    assertThat(others(books))
        .containsExactly("signs,aims=calm", "signs,aims=sleep", "signs,aims=play");
    assertThat(findings)
        .extracting(finding -> finding.witness().orElseThrow().to("aims").orElseThrow())
        .containsExactly(Response.of("calm"), Response.of("sleep"), Response.of("play"));
    assertThat(findings.get(2).message()).contains("with play the result can be 'physio'");
    assertThat(Found.shown(findings.get(2), books).outcome().id()).isEqualTo("physio");
  }

  @Test
  void ofAnswersThatAreTickedTogetherTheOneIsToldThatIsMilderAlone() {
    Condition wanted = any(is("aims", "pain"), all(is("aims", "play"), not(is("aims", "calm"))));
    Books books =
        stopping(all(wanted, is("signs", "fever")))
            .ask(some(many("aims", "pain", "calm", "play")))
            .rule("aims", is("aims", "pain"), "physio", 3);

    assertThat(others(books)).as("play stops alone").containsExactly("signs,aims=calm");
    assertThat(
            others(
                stopping(all(is("aims", "pain"), is("aims", "play"), is("signs", "fever")))
                    .ask(some(many("aims", "pain", "play")))
                    .rule("aims", is("aims", "pain"), "physio", 3)))
        .containsExactly("signs,aims=pain", "signs,aims=play");
  }

  @Test
  void eachListOfSignsIsToldByItselfSoThatAnAcceptanceCoversNoOther() {
    Condition fever = is("signs", "fever");
    Condition rash = is("skin", "rash");
    Condition pain = is("goal", "pain");

    assertThat(others(stopping(all(pain, any(fever, rash))).ask(many("skin", "rash"))))
        .containsExactly("signs,goal=calm", "skin,goal=calm");
    assertThat(others(stopping(all(pain, fever, rash)).ask(many("skin", "rash"))))
        .as("they count together alone")
        .containsExactly("signs,goal=calm");
  }

  @Test
  void theListHasTheSignThoughAnotherQuestionOfTheStopComesFirst() {
    Condition pain = is("goal", "pain");
    Books together = stopping(all(pain, is("age", "over-50"), is("signs", "fever")));
    Books apart = stopping(all(pain, any(is("age", "over-50"), is("signs", "fever"))));

    assertThat(others(together)).containsExactly("signs,goal=calm");
    assertThat(others(apart)).containsExactly("signs,goal=calm", "age,goal=calm");
  }

  @Test
  void noTickAtAllIsAnAnswerToo() {
    Books books =
        stopping(all(is("past", "injury"), is("signs", "fever")))
            .ask(many("past", "illness", "injury"))
            .rule("past", is("past", "injury"), "physio", 3);

    assertThat(others(books)).containsExactly("signs,past=illness", "signs,past=none");
  }

  @Test
  void itCanBeAcceptedWithAReason() {
    RuleBook book =
        stopping(all(is("goal", "pain"), is("signs", "fever")))
            .accept(
                new Accepted(
                    "stop-narrowed",
                    "sign",
                    Optional.of("signs,goal=calm"),
                    OptionalInt.empty(),
                    "Asked with pain alone."))
            .book();
    Report report = new RuleCheck(check -> {}).check(book, CheckRequest.plain());

    assertThat(report.findings())
        .filteredOn(finding -> finding.fault() == Fault.STOP_NARROWED)
        .extracting(Finding::accepted)
        .containsExactly(Optional.of("Asked with pain alone."));
  }
}
