package advisor.explain;

import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.one;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import org.junit.jupiter.api.Test;

/** The decisive rules, and the explanation without the what-if. */
class ExplainerTest {

  private final Evaluator evaluator =
      Evaluator.compile(
          new Books()
              .leads(2, 4)
              .outcome("doctor")
              .ask(many("signs", "fever"))
              .ask(one("goal", "move", "calm"))
              .ask(one("feel", "sharp", "tight"))
              .stop("fever", is("signs", "fever"), "doctor")
              .rule("move", is("goal", "move"), "physio", 5)
              .rule("calm", is("goal", "calm"), "massage", 5)
              .rule("sharp", is("feel", "sharp"), "physio", 1)
              .rule("tight", is("feel", "tight"), "massage", 3)
              .book());

  private final Explainer explainer = new Explainer(evaluator);

  private Evaluation result(String... answers) {
    return evaluator.evaluate(answers(answers));
  }

  @Test
  void aRuleIsDecisiveWhereTheOutcomeWouldBeAnotherWithoutIt() {
    Explanation explanation = explainer.explain(result("signs=", "goal=move", "feel=sharp"));

    assertThat(explanation.isDecisive("move")).isTrue();
    assertThat(explanation.isDecisive("sharp")).as("a lead of 5 is enough").isFalse();
    assertThat(explanation.isDecisive("calm")).as("it is not even true").isFalse();
  }

  @Test
  void aRuleOfTheOtherSideIsDecisiveWhereItKeepsAnOptionFromLeading() {
    Explanation explanation = explainer.explain(result("signs=", "goal=calm", "feel=sharp"));
    Explanation either =
        new Explainer(closer()).explain(closer().evaluate(answers("goal=move", "feel=tight")));

    assertThat(explanation.decisive()).containsExactly("calm");
    assertThat(either.evaluation().outcome().id()).isEqualTo("either");
    assertThat(either.decisive()).containsExactlyInAnyOrder("move", "tight");
  }

  private static Evaluator closer() {
    return Evaluator.compile(
        new Books()
            .leads(2, 4)
            .ask(one("goal", "move", "calm"))
            .ask(one("feel", "sharp", "tight"))
            .rule("move", is("goal", "move"), "physio", 3)
            .rule("tight", is("feel", "tight"), "massage", 2)
            .book());
  }

  @Test
  void whatWouldChangeItIsLeftOutWhereNobodyAskedAndThatIsSaid() {
    Evaluation result = result("signs=", "goal=move", "feel=sharp");
    Explanation brief = explainer.explainWithoutWhatIf(result);

    assertThat(brief.evaluation()).isSameAs(result);
    assertThat(brief.decisive()).isEqualTo(explainer.explain(result).decisive()).isNotEmpty();
    assertThat(brief.whatIf()).isEmpty();
    assertThat(brief.whatIfComplete()).isFalse();
    assertThat(explainer.explain(result).whatIf()).isNotEmpty();
  }

  @Test
  void aStopHasNoDecisiveRules() {
    Evaluation stop = result("signs=fever");

    assertThat(explainer.explainWithoutWhatIf(stop).decisive()).isEmpty();
    assertThat(explainer.explain(stop).decisive()).isEmpty();
    assertThat(explainer.explain(stop).whatIf()).isEmpty();
    assertThat(explainer.explain(stop).whatIfComplete()).isTrue();
  }
}
