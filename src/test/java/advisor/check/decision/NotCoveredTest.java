package advisor.check.decision;

import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.query.CheckRequest;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Response;
import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code not-covered}: items that no scenario covers. */
class NotCoveredTest {

  private static final Answers FEVER = answers("signs=fever");
  private static final Answers PAIN = answers("signs=", "goal=pain");
  private static final Answers CALM = answers("signs=", "goal=calm");
  private static final Answers BOTH = answers("signs=", "goal=both");

  private static Scenario scenario(String rules, Answers answers) {
    List<Scenario.Step> steps = new ArrayList<>();
    for (Map.Entry<String, Response> each : answers.byQuestion().entrySet()) {
      steps.add(
          new Scenario.Step(each.getKey(), each.getValue(), Optional.empty(), Optional.empty()));
    }
    return new Scenario(
        "Title", "About", Optional.empty(), rules, Optional.empty(), steps, Optional.empty());
  }

  private static List<Finding> found(Books books, Answers... played) {
    List<Scenario> scenarios = new ArrayList<>();
    for (Answers answers : played) {
      scenarios.add(scenario("test-book", answers));
    }
    return covering(books, scenarios);
  }

  private static List<Finding> covering(Books books, List<Scenario> scenarios) {
    CheckRequest request = new CheckRequest(Optional.empty(), Optional.of(scenarios));
    return Found.of(Fault.NOT_COVERED, books, request);
  }

  private static List<String> subjects(List<Finding> findings) {
    return findings.stream().map(finding -> finding.subject().id()).toList();
  }

  @Test
  void nothingIsFoundWhereScenariosComeToEverything() {
    assertThat(subjects(found(Found.sound().leads(3, 3), FEVER, PAIN, CALM, BOTH)))
        .as("no lead just misses 3")
        .isEmpty();
  }

  @Test
  void withoutScenariosNothingIsSought() {
    assertThat(Found.of(Fault.NOT_COVERED, Found.sound())).isEmpty();
  }

  @Test
  void whereThereAreNoneEverythingIsMissing() {
    List<Finding> findings = found(Found.sound());

    assertThat(findings)
        .extracting(Finding::subject)
        .containsExactly(
            Subject.rule("pain"),
            Subject.rule("calm"),
            Subject.answer("signs", "fever"),
            Subject.answer("signs", "none"),
            Subject.answer("goal", "pain"),
            Subject.answer("goal", "calm"),
            Subject.answer("goal", "both"),
            new Subject(Subject.Kind.OPTION, "physio"),
            new Subject(Subject.Kind.OPTION, "massage"),
            Subject.key("either"),
            new Subject(Subject.Kind.STOP_OUTCOME, "doctor"),
            Subject.key("leadNeeded"),
            Subject.key("clearLead"));
    assertThat(findings).noneMatch(Finding::isError);
  }

  @Test
  void eachFindingComesWithAScenarioThatWouldCoverIt() {
    Books books =
        Found.sound()
            .outcome("emergency")
            .ask(many("past", "fall"))
            .stop("fall", is("past", "fall"), "emergency");
    for (Finding finding : found(books)) {
      List<Scenario> one = List.of(scenario("test-book", finding.witness().orElseThrow()));

      assertThat(Found.shown(finding, books).complete()).isTrue();
      assertThat(covering(books, one))
          .as("%s, once %s is played", finding, finding.witness())
          .noneMatch(
              left ->
                  left.subject().equals(finding.subject())
                      && left.message().equals(finding.message()));
      assertThat(finding.suggestion().orElseThrow()).isEqualTo("Save these answers as a scenario.");
    }
  }

  @Test
  void theAnswersThatAreToldAreFewAndCoverEverything() {
    Books books = Found.sound().ask(one("weather", "sun", "rain"));
    List<Finding> findings = found(books);
    Answers[] told =
        findings.stream()
            .map(finding -> finding.witness().orElseThrow())
            .distinct()
            .toArray(Answers[]::new);

    assertThat(found(books, told)).isEmpty();
    assertThat(told).as("fever, and each goal, rain on one of them").hasSize(4);
  }

  @Test
  void aRuleIsCoveredOnEitherSideAndWhereNothingLeads() {
    assertThat(subjects(found(Found.sound(), FEVER, BOTH))).doesNotContain("pain", "calm");
    Books against = Found.sound().rule("against", is("goal", "pain"), "massage", 1);
    assertThat(subjects(found(against, PAIN))).contains("calm").doesNotContain("pain", "against");
  }

  @Test
  void aRuleThatIsTrueWhereAStopIsDoesNotCount() {
    Books books = Found.sound().rule("signs", is("signs", "fever"), "physio", 1);

    assertThat(subjects(found(books, FEVER, PAIN, CALM, BOTH)))
        .as("no path covers it: that is masked-by-stop")
        .doesNotContain("signs");
    Books sometimes =
        Found.sound()
            .ask(one("cold", "yes", "no"))
            .rule("some", Books.any(is("cold", "yes"), is("signs", "fever")), "physio", 1);
    assertThat(subjects(found(sometimes, FEVER))).contains("some");
  }

  @Test
  void anAnswerIsCoveredWhereItIsGivenAndNotSureCoversNone() {
    assertThat(subjects(found(Found.sound(), answers("signs=?", "goal=?"))))
        .contains("signs=fever", "signs=none", "goal=pain");
    assertThat(subjects(found(Found.sound(), PAIN)))
        .contains("signs=fever", "goal=calm")
        .doesNotContain("signs=none", "goal=pain");
  }

  @Test
  void anAnswerThatNothingAsksForIsStillToBeGivenOnce() {
    Books books = Found.sound().ask(one("weather", "sun", "rain", "snow"));
    List<Finding> findings =
        found(books, answers("signs=", "goal=pain", "weather=sun")).stream()
            .filter(finding -> finding.subject().id().startsWith("weather"))
            .toList();

    assertThat(findings)
        .extracting(finding -> finding.witness().orElseThrow().to("weather"))
        .containsExactly(Optional.of(Response.of("rain")), Optional.of(Response.of("snow")));
  }

  @Test
  void aBoxIsTickedAloneInTheScenarioThatWouldCoverIt() {
    Books books = Found.sound().ask(many("tried", "rest", "heat", "cold"));
    List<Finding> findings =
        found(books, answers("signs=", "goal=pain", "tried=rest")).stream()
            .filter(finding -> finding.subject().id().startsWith("tried"))
            .toList();

    assertThat(findings)
        .extracting(finding -> finding.witness().orElseThrow().to("tried"))
        .containsExactly(
            Optional.of(Response.of("heat")),
            Optional.of(Response.of("cold")),
            Optional.of(Response.of()));
  }

  @Test
  void noneOfTheseIsShownOnAPathThatAsksForIt() {
    Books books = Found.sound().ask(when(is("goal", "both"), many("tried", "rest", "heat")));
    Finding none =
        found(books, FEVER, PAIN, CALM).stream()
            .filter(finding -> finding.subject().id().equals("tried=none"))
            .findFirst()
            .orElseThrow();

    assertThat(none.witness()).contains(BOTH.with("tried", Response.of()));
  }

  @Test
  void noneOfTheseIsMissingTooWhereItAlwaysEndsAtAStop() {
    Books books =
        Found.sound()
            .ask(many("able", "walk"))
            .stop("unable", new Condition.Not(is("able", "walk")), "doctor");
    Finding none =
        found(books, FEVER).stream()
            .filter(finding -> finding.subject().id().equals("able=none"))
            .findFirst()
            .orElseThrow();

    assertThat(none.witness()).contains(PAIN.with("able", Response.of()));
  }

  @Test
  void anOutcomeIsCoveredByTheScenarioThatEndsWithIt() {
    assertThat(subjects(found(Found.sound(), PAIN, CALM))).contains("either", "doctor");
    assertThat(subjects(found(Found.sound(), BOTH, FEVER)))
        .contains("physio", "massage")
        .doesNotContain("either", "doctor");
  }

  @Test
  void aStopBehindAMissingStepIsComeToAsItIsWhereTheScenarioIsPlayed() {
    Books books = Found.sound().outcome("nurse").stop("calm", is("goal", "calm"), "nurse");

    assertThat(subjects(found(books, answers("goal=calm")))).doesNotContain("nurse", "goal=calm");
  }

  @Test
  void anOutcomeThatNobodyGetsNeedsNoScenario() {
    Books books = Found.sound().outcome("emergency").leads(4, 4);

    assertThat(subjects(found(books, FEVER, BOTH)))
        .doesNotContain("emergency", "physio", "massage", "unknown");
  }

  @Test
  void aThresholdIsCoveredByALeadThatJustReachesItAndOneThatJustMissesIt() {
    Books books =
        new Books()
            .leads(2, 4)
            .ask(one("goal", "four", "three", "two", "one"))
            .rule("four", is("goal", "four"), "physio", 4)
            .rule("three", is("goal", "three"), "physio", 3)
            .rule("two", is("goal", "two"), "physio", 2)
            .rule("one", is("goal", "one"), "physio", 1);

    assertThat(thresholds(found(books)))
        .containsExactly(
            "leadNeeded No scenario just reaches this lead: 2 points. goal=two",
            "leadNeeded No scenario just misses this lead: 1 point. goal=one",
            "clearLead No scenario just reaches this lead: 4 points. goal=four",
            "clearLead No scenario just misses this lead: 3 points. goal=three");
    assertThat(thresholds(found(books, answers("goal=two"), answers("goal=three"))))
        .containsExactly(
            "leadNeeded No scenario just misses this lead: 1 point. goal=one",
            "clearLead No scenario just reaches this lead: 4 points. goal=four");
  }

  private static List<String> thresholds(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.subject().kind() == Subject.Kind.KEY)
        .filter(finding -> !finding.subject().equals(Subject.key("either")))
        .map(
            finding ->
                finding.subject().id()
                    + " "
                    + finding.message()
                    + " goal="
                    + ((Response.Given) finding.witness().orElseThrow().to("goal").orElseThrow())
                        .answers()
                        .get(0))
        .toList();
  }

  @Test
  void anAnswerWithoutAnyTrueRuleMissesNoThreshold() {
    Books books =
        new Books()
            .leads(1, 1)
            .ask(one("goal", "pain", "calm", "other"))
            .rule("pain", is("goal", "pain"), "physio", 1)
            .rule("calm", is("goal", "calm"), "massage", 1);

    assertThat(thresholds(found(books, answers("goal=pain")))).isEmpty();
  }

  @Test
  void aScenarioOfOtherRulesCoversNothingNorDoesOneWithoutAnEnd() {
    List<Finding> all = found(Found.sound());

    assertThat(covering(Found.sound(), List.of(scenario("other-book", PAIN)))).isEqualTo(all);
    assertThat(found(Found.sound(), answers("signs="))).isEqualTo(all);
  }
}
