package advisor.content;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Strength;
import advisor.model.Answers;
import advisor.model.Response;
import advisor.rulefile.DefaultRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped rules come to what a physiotherapist would expect. */
class PainTableTest {

  private static final Evaluator RULES =
      Evaluator.compile(DefaultRules.compiled().orElseThrow().book());

  private static final List<String> EXERCISE = List.of("ready", "either-way", "lie-back");
  private static final List<String> LEANING = List.of("physiotherapy", "no-leaning", "massage");
  private static final List<String> MATTERS = List.of("stress", "body", "same");

  /** From clearly massage to clearly physiotherapy, a step at a time. */
  private static final List<String> SCALE = List.of("M!", "M~", "E", "P~", "P!");

  @TestFactory
  Stream<DynamicTest> everyCellIsAsExpected() {
    return PainTable.cells().stream()
        .map(
            cell ->
                DynamicTest.dynamicTest(
                    told(cell.answers()),
                    () -> assertThat(result(cell.answers())).isIn(cell.expected())));
  }

  @Test
  void theTableIsWhole() {
    assertThat(PainTable.cells()).hasSize(126);
  }

  @Test
  void whatThePersonWishesMovesAResultByOneStepAtMost() {
    for (PainTable.Cell cell : PainTable.cells()) {
      int plain = SCALE.indexOf(result(cell.answers()));
      assertThat(wishes(cell.answers()))
          .as(told(cell.answers()))
          .allSatisfy(
              wish -> assertThat(SCALE.indexOf(result(wish))).isBetween(plain - 1, plain + 1));
    }
  }

  @Test
  void withMovingBetterAmongTheGoalsPhysiotherapyIsNeverBelowASlightLead() {
    for (String[] goals :
        List.of(
            new String[] {"rehabilitation"},
            new String[] {"pain", "rehabilitation"},
            new String[] {"rehabilitation", "stress"},
            new String[] {"pain", "rehabilitation", "stress"})) {
      for (PainTable.Cell cell : PainTable.cells()) {
        Answers answers = cell.answers().with("goal", Response.of(goals));
        assertThat(wishes(answers)).allSatisfy(wish -> assertThat(result(wish)).startsWith("P"));
      }
    }
  }

  /** Clear once a cause is known, or where the pain alone would be. */
  @Test
  void movingBetterIsNoSurerThanItShouldBe() {
    for (PainTable.Cell cell : PainTable.cells()) {
      boolean known = hasKnownCause(cell.answers());
      String painAlone = result(cell.answers());
      Answers moving = cell.answers().with("goal", Response.of("rehabilitation"));
      Answers both = cell.answers().with("goal", Response.of("pain", "rehabilitation"));

      assertThat(result(moving)).as(told(moving)).isEqualTo(known ? "P!" : "P~");
      assertThat(result(both))
          .as(told(both))
          .isEqualTo(known || painAlone.equals("P!") ? "P!" : "P~");
    }
  }

  private static boolean hasKnownCause(Answers answers) {
    return answers.to("cause").orElseThrow() instanceof Response.Given given
        && List.of("injury", "operation", "joint", "nerve").containsAll(given.answers());
  }

  @Test
  void besideStressThePainDecidesUnlessStressMattersMore() {
    for (PainTable.Cell cell : PainTable.cells()) {
      Answers both = cell.answers().with("goal", Response.of("pain", "stress"));
      int plain = SCALE.indexOf(result(cell.answers()));

      assertThat(result(both)).isEqualTo(result(cell.answers()));
      assertThat(SCALE.indexOf(result(both.with("matters-most", Response.of("stress")))))
          .isBetween(plain - 1, plain);
    }
  }

  @Test
  void stressAloneIsClearUnlessTheWishIsAgainstIt() {
    Answers stress = PainTable.calm("stress");

    assertThat(LEANING.stream().map(it -> result(stress.with("leaning", Response.of(it)))).toList())
        .containsExactly("M~", "M!", "M!");
  }

  @Test
  void painFromAnotherIllnessIsNeverClearAndAsksFirst() {
    Answers illness = PainTable.calm("pain").with("cause", Response.of("illness"));

    assertThat(result(illness)).isEqualTo("unknown");
    assertThat(wishes(illness)).allSatisfy(it -> assertThat(result(it)).doesNotEndWith("!"));
    assertThat(wishes(illness))
        .allSatisfy(
            it ->
                assertThat(RULES.evaluate(it).cautions())
                    .anyMatch(
                        caution -> caution.isTrue() && caution.id().equals("illness-behind-it")));
    assertThat(result(illness.with("goal", Response.of("rehabilitation")))).isEqualTo("P~");
    assertThat(result(illness.with("goal", Response.of("pain", "rehabilitation")))).isEqualTo("P~");
  }

  private static Stream<Answers> wishes(Answers answers) {
    return EXERCISE.stream()
        .flatMap(
            exercise ->
                LEANING.stream()
                    .flatMap(
                        leaning ->
                            MATTERS.stream()
                                .map(
                                    matters ->
                                        answers
                                            .with("exercise", Response.of(exercise))
                                            .with("leaning", Response.of(leaning))
                                            .with("matters-most", Response.of(matters)))));
  }

  private static String result(Answers answers) {
    Evaluation evaluation = RULES.evaluate(answers);
    String outcome = evaluation.outcome().id();
    String letter =
        Map.of("physiotherapy", "P", "massage", "M", "either", "E").getOrDefault(outcome, outcome);
    return evaluation
        .outcome()
        .strength()
        .map(it -> letter + (it == Strength.CLEAR ? "!" : "~"))
        .orElse(letter);
  }

  private static String told(Answers answers) {
    StringBuilder told = new StringBuilder();
    for (String question : List.of("goal", "cause", "recent", "duration", "feel", "limits")) {
      answers
          .to(question)
          .ifPresent(it -> told.append(((Response.Given) it).answers()).append(' '));
    }
    return told.toString();
  }
}
