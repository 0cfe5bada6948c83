package advisor.evaluate;

import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.one;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.model.Option;
import advisor.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How points become an outcome. */
class OutcomesTest {

  private static final Outcomes TWO = outcomes("physio", "massage");
  private static final Outcomes THREE = outcomes("physio", "massage", "rest");

  private static Outcomes outcomes(String... options) {
    Books books = new Books().options(options).comparedOnly("nothing").leads(2, 4);
    return Evaluator.compile(books.outcome("doctor").ask(one("q", "a", "b")).book()).outcomes();
  }

  private static String outcome(Outcomes outcomes, int... totals) {
    return outcomes.id(outcomes.decide(totals, false).outcome());
  }

  private static Strength strength(Outcomes outcomes, boolean doubtful, int... totals) {
    return outcomes.describe(outcomes.decide(totals, doubtful)).strength().orElseThrow();
  }

  @Test
  void withoutATrueRuleNothingIsKnown() {
    assertThat(outcome(TWO, 0, 0)).isEqualTo("unknown");
    assertThat(outcome(THREE, 0, 0, 0)).isEqualTo("unknown");
  }

  @Test
  void aLeadBelowTheOneNeededIsEither() {
    assertThat(outcome(TWO, 3, 2)).isEqualTo("either");
    assertThat(outcome(TWO, 1, 2)).isEqualTo("either");
    assertThat(outcome(TWO, 4, 2)).isEqualTo("physio");
  }

  @Test
  void aSideWithNothingIsNeverTiedAndTooFewPointsAreTooLittleToGoOn() {
    assertThat(outcome(TWO, 1, 0)).isEqualTo("unknown");
    assertThat(outcome(TWO, 2, 0)).isEqualTo("physio");
    assertThat(outcome(THREE, 0, 0, 1)).isEqualTo("unknown");
    assertThat(outcome(THREE, 0, 1, 1)).isEqualTo("either");
  }

  @Test
  void tiedAreTheOptionsWithPointsThatAreNearTheBestInTheirOrder() {
    assertThat(tied(TWO, 3, 2)).containsExactly("physio", "massage");
    assertThat(tied(THREE, 5, 0, 6)).containsExactly("physio", "rest");
    assertThat(tied(THREE, 6, 4, 5)).containsExactly("physio", "rest");
    assertThat(tied(THREE, 5, 5, 5)).containsExactly("physio", "massage", "rest");
  }

  private static List<String> tied(Outcomes outcomes, int... totals) {
    Outcome outcome = outcomes.describe(outcomes.decide(totals, false));
    return outcome.fits().stream().map(Option::id).toList();
  }

  @Test
  void aTieIsEitherBetweenTwoAndBetweenThree() {
    assertThat(outcome(TWO, 5, 5)).isEqualTo("either");
    assertThat(outcome(THREE, 5, 5, 5)).isEqualTo("either");
    assertThat(outcome(THREE, 0, 5, 5)).isEqualTo("either");
    assertThat(outcome(THREE, 5, 0, 5)).isEqualTo("either");
    assertThat(outcome(THREE, 5, 5, 0)).isEqualTo("either");
  }

  @Test
  void theLeadIsOverTheSecondBestWhereverTheTwoStand() {
    for (int[] totals : List.of(new int[] {9, 6, 1}, new int[] {9, 1, 6})) {
      assertThat(THREE.decide(totals, false).lead()).isEqualTo(3);
      assertThat(outcome(THREE, totals)).isEqualTo("physio");
    }
    assertThat(outcome(THREE, 6, 9, 1)).isEqualTo("massage");
    assertThat(outcome(THREE, 1, 9, 6)).isEqualTo("massage");
    assertThat(outcome(THREE, 1, 6, 9)).isEqualTo("rest");
    assertThat(outcome(THREE, 6, 1, 9)).isEqualTo("rest");
    assertThat(outcome(THREE, 1, 8, 9)).isEqualTo("either");
  }

  @Test
  void aLeadOfTheClearLeadIsClearAndOneLessIsSlight() {
    assertThat(strength(TWO, false, 6, 2)).isEqualTo(Strength.CLEAR);
    assertThat(strength(TWO, false, 5, 2)).isEqualTo(Strength.SLIGHT);
  }

  @Test
  void doubtKeepsAnyLeadAtSlight() {
    assertThat(strength(TWO, true, 60, 2)).isEqualTo(Strength.SLIGHT);
  }

  @Test
  void onlyARecommendationHasAStrength() {
    assertThat(TWO.describe(TWO.decide(new int[] {1, 1}, false)).strength()).isEmpty();
    assertThat(TWO.describe(TWO.decide(new int[] {0, 0}, false)).strength()).isEmpty();
  }

  @Test
  void everyOutcomeSaysWhatItMeans() {
    assertThat(advice(TWO.decide(new int[] {9, 0}, false))).isEqualTo("Advice of physio");
    assertThat(advice(TWO.decide(new int[] {1, 1}, false))).isEqualTo("Advice of either");
    assertThat(advice(TWO.decide(new int[] {0, 0}, false))).isEqualTo("Advice of unknown");
    assertThat(advice(Verdict.stop(TWO.ids().indexOf("doctor")))).isEqualTo("Advice of doctor");
  }

  private static String advice(Verdict verdict) {
    return TWO.describe(verdict).guidance().advice();
  }

  @Test
  void anOptionThatIsOnlyComparedIsInNoTotalsAndNoOutcome() {
    assertThat(TWO.ids()).containsExactly("physio", "massage", "either", "unknown", "doctor");
    assertThat(TWO.byOption(new int[] {1, 2})).containsOnlyKeys("physio", "massage");
  }

  private static Evaluation evaluate(String answers) {
    Books books =
        new Books()
            .leads(2, 4)
            .ask(many("q", "a", "b", "c", "d"))
            .rule("small", is("q", "a"), "physio", 1)
            .rule("big", is("q", "b"), "physio", 3)
            .rule("equal", is("q", "c"), "physio", 3)
            .rule("other", is("q", "d"), "massage", 3);
    return Evaluator.compile(books.book()).evaluate(answers(answers));
  }

  private static List<String> ids(List<Judgement<Rule>> rules) {
    return rules.stream().map(Judgement::id).toList();
  }

  @Test
  void reasonsComeByPointsThenInFileOrderAndTheOtherSideApart() {
    Evaluation result = evaluate("q=a,b,c,d");

    assertThat(ids(result.reasons())).containsExactly("big", "equal", "small");
    assertThat(ids(result.otherSide())).containsExactly("other");
    assertThat(result.totals()).containsEntry("physio", 7).containsEntry("massage", 3);
  }

  @Test
  void forEitherTheReasonsAreThoseOfEveryOptionAndTheOtherSideIsEmpty() {
    Evaluation result = evaluate("q=a,b,d");

    assertThat(result.outcome().id()).isEqualTo("either");
    assertThat(ids(result.reasons())).containsExactly("big", "other", "small");
    assertThat(result.otherSide()).isEmpty();
  }

  @Test
  void ofUnknownThereIsNothingToTell() {
    Evaluation result = evaluate("q=");

    assertThat(result.outcome().id()).isEqualTo("unknown");
    assertThat(result.reasons()).isEmpty();
    assertThat(result.otherSide()).isEmpty();
  }
}
