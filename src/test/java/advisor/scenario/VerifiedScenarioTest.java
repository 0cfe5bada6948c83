package advisor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.interview.Interview;
import advisor.model.Scenario;
import advisor.scenario.VerifiedScenario.StepMismatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VerifiedScenarioTest {

  private static final Evaluator EVALUATOR = Shipped.evaluator();

  private static final Scenario STRESS = Shipped.scenario("stress-after-a-hard-month");

  @TestFactory
  Stream<DynamicTest> everyShippedScenarioComesToWhatItExpects() {
    return Shipped.files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> holds(file)));
  }

  private static void holds(Path file) {
    Scenario scenario = Shipped.scenario(file);
    assertThat(scenario.expect()).isPresent();
    assertHolds(scenario);
  }

  private static void assertHolds(Scenario scenario) {
    VerifiedScenario verified = VerifiedScenario.of(EVALUATOR, scenario);
    assertThat(verified.mismatches()).isEmpty();
    Scenario.Expectation expected = scenario.expect().orElseThrow();
    Scenario.Expectation found = Recorder.expectation(verified.played().evaluation());
    assertThat(verified.found()).isEqualTo(expected);
    assertThat(expected.stops().or(() -> Optional.of(List.of()))).isEqualTo(found.stops());
    assertThat(expected.cautions().or(() -> Optional.of(List.of()))).isEqualTo(found.cautions());
    boolean isStop = verified.played().evaluation().isStop();
    assertThat(isStop ? expected.stops() : expected.cautions()).isPresent();
    assertThat(verified.isAsExpected()).isTrue();
    assertThat(verified.played().gaps()).isEmpty();
  }

  @Test
  void theShippedScenariosShowEveryOutcomeAndCriterion() {
    Set<String> outcomes = new TreeSet<>();
    Set<String> criteria = new TreeSet<>();
    for (Path file : Shipped.files()) {
      Evaluation evaluation = EVALUATOR.evaluate(Shipped.scenario(file).answers());
      outcomes.add(evaluation.outcome().id());
      evaluation.reasons().forEach(judged -> criteria.add(judged.said().criterion()));
    }
    assertThat(outcomes).containsExactlyInAnyOrderElementsOf(EVALUATOR.outcomes().ids());
    assertThat(criteria)
        .containsExactlyInAnyOrderElementsOf(
            new TreeSet<>(
                EVALUATOR.book().rules().stream().map(rule -> rule.criterion()).toList()));
  }

  @Test
  void theShippedScenariosAreToldAndHaveNoOtherTitleThanTheirOwn() {
    List<Scenario> all = Shipped.files().stream().map(Shipped::scenario).toList();
    assertThat(all)
        .allMatch(each -> each.steps().stream().anyMatch(step -> step.say().isPresent()));
    assertThat(all).extracting(Scenario::title).doesNotHaveDuplicates();
  }

  @Test
  void namesAStepWhoseQuestionDoesNotApply() {
    Scenario scenario = Shipped.with(STRESS, "feel", "tight-achy");
    assertThat(mismatches(scenario))
        .containsExactly(
            new StepMismatch(
                OptionalInt.of(6),
                "step 7 (question 'feel') is never asked: with the answers before it, the question"
                    + " does not apply",
                "remove the step, or change an answer before it"));
  }

  @Test
  void namesAStepThatAStopComesBefore() {
    Scenario scenario = Shipped.with(STRESS, "emergency-signs", "chest-pain");
    assertThat(mismatches(scenario))
        .extracting(StepMismatch::problem)
        .containsExactly(
            "step 3 (question 'more-emergency-signs') is never asked: the interview ends before it",
            "step 4 (question 'doctor-signs') is never asked: the interview ends before it",
            "step 5 (question 'precautions') is never asked: the interview ends before it",
            "step 6 (question 'leaning') is never asked: the interview ends before it");
  }

  @Test
  void namesAQuestionWithoutAStepAndItsAnswers() {
    Scenario scenario = Shipped.with(STRESS, STRESS.steps().subList(0, 5));
    assertThat(mismatches(scenario))
        .containsExactly(
            new StepMismatch(
                OptionalInt.of(4),
                "question 'leaning' is asked after 'precautions' and has no step",
                "add a step for it; its answers are \"physiotherapy\", \"massage\","
                    + " \"no-leaning\", null for not sure"));
  }

  @Test
  void tellsThatTheExpectedStopHasNotComeBeforeTheStepThatIsThenMissing() {
    Scenario stopped = Shipped.scenario("chest-pain-with-a-sore-shoulder");
    Scenario scenario = Shipped.with(stopped, "emergency-signs");
    assertThat(mismatches(scenario).get(0).problem())
        .startsWith("no stop leads to the expected 'emergency': question ");
    assertThat(mismatches(scenario).get(0).fix())
        .startsWith("check the stops for the answers before");
  }

  @Test
  void namesAFirstQuestionWithoutAStep() {
    Scenario scenario = Shipped.with(STRESS, STRESS.steps().subList(1, 6));
    assertThat(mismatches(scenario))
        .extracting(StepMismatch::step, StepMismatch::problem)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                OptionalInt.empty(), "question 'goal' is asked first and has no step"));
  }

  @Test
  void tellsWhatHasDrifted() {
    Scenario scenario =
        Shipped.with(Shipped.scenario("a-wish-breaks-the-tie"), "leaning", "no-leaning");
    VerifiedScenario checked = VerifiedScenario.of(EVALUATOR, scenario);
    assertThat(checked.mismatches()).isEmpty();
    assertThat(checked.isAsExpected()).isFalse();
    Scenario.Expectation expected = scenario.expect().orElseThrow();
    assertThat(checked.found().outcome()).isNotEqualTo(expected.outcome());
    assertThat(checked.found().strength()).isNotEqualTo(expected.strength());
    assertThat(checked.found().reasons()).isNotEqualTo(expected.reasons());
  }

  @Test
  void whatAnExpectationLeavesOutMayBeAsItIs() {
    for (String name : List.of("an-hour-off-with-a-fever", "a-swollen-calf")) {
      Scenario whole = Shipped.scenario(name);
      Scenario.Expectation all = whole.expect().orElseThrow();
      for (boolean isBare : List.of(true, false)) {
        Optional<List<String>> rest = isBare ? Optional.empty() : Optional.of(List.of());
        Scenario.Expectation expected =
            new Scenario.Expectation(all.outcome(), all.strength(), all.reasons(), rest, rest);
        Scenario scenario = Shipped.expecting(whole, expected);
        assertThat(VerifiedScenario.of(EVALUATOR, scenario).isAsExpected()).isEqualTo(isBare);
      }
    }
  }

  @Test
  void aRecordedSessionHoldsAndInventsNothing() {
    for (Path file : Shipped.files()) {
      Scenario scenario = Shipped.scenario(file);
      Scenario recorded = Recorder.record(Interview.begin(EVALUATOR, scenario.answers()));
      assertHolds(recorded);
      assertThat(recorded.answers()).isEqualTo(scenario.answers());
      assertThat(recorded.steps()).allMatch(step -> step.say().isEmpty());
    }
  }

  private static List<StepMismatch> mismatches(Scenario scenario) {
    return VerifiedScenario.of(EVALUATOR, scenario).mismatches();
  }
}
