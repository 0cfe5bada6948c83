package advisor.render;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.interview.StopNotice;
import advisor.model.Condition;
import advisor.model.Source;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.scenario.Shipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A stop says which signs were ticked, and of nothing else that it was a sign. */
class StopDocumentTest {

  private static final String CALM = " emergency-signs= more-emergency-signs=";

  private static String text(Document document) {
    return TextWriter.text(document, 1000, TextStyle.PLAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "goal=pain doctor-signs=under-sixteen weak-signs=, I am under 16 (tick this in any case)",
    "goal=pain doctor-signs= weak-signs=weight-loss, Losing weight without trying",
    "'goal=pain,rehabilitation doctor-signs=under-sixteen weak-signs=new-lump', "
        + "'I am under 16 (tick this in any case)|A new lump'",
    "goal=stress doctor-signs=under-sixteen, I am under 16 (tick this in any case)"
  })
  void ofTheShippedRulesOnlySignsAreToldAsTicked(String given, String signs) {
    Explanation stop =
        new Explainer(Shipped.evaluator())
            .explain(Shipped.evaluator().evaluate(answers((given + CALM).split(" "))));
    List<String> because = new StopNotice(stop.evaluation()).because();
    assertThat(because).hasSameSizeAs(signs.split("\\|"));
    for (int i = 0; i < because.size(); i++) {
      assertThat(because.get(i)).startsWith("You ticked: " + signs.split("\\|")[i]);
    }
    assertThat(
            text(StopDocument.of(stop, 1000, 24)) + text(ResultDocument.of(stop, Optional.empty())))
        .contains("You said: ")
        .doesNotContain("None of these")
        .doesNotContain("Less pain");
  }

  static List<Arguments> stops() {
    Condition answered = any(ticked("more", 1), not(ticked("more", 1)));
    return List.of(
        Arguments.of(all(is("goal", "pain"), is("signs", "fever")), "You ticked: Label fever."),
        Arguments.of(all(is("signs", "fever"), answered), "You ticked: Label fever."),
        Arguments.of(all(is("age", "old"), answered), "You answered: Label old."),
        Arguments.of(is("age", "old"), "You answered: Label old."),
        Arguments.of(not(is("more", "lump")), "You ticked: None of these."),
        Arguments.of(is("goal", "pain"), "You ticked: Label pain."));
  }

  /** Where there is nothing else that made it true, the rest is not kept back. */
  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("stops")
  void whatPutsAStopOffOrNarrowsItIsNoSign(Condition when, String said) {
    Evaluation stop =
        Evaluator.compile(
                new Books()
                    .source("source", Source.Kind.GUIDELINE)
                    .outcome("doctor")
                    .ask(some(many("goal", "pain", "stress")))
                    .ask(one("age", "young", "old"))
                    .ask(many("signs", "fever", "wound"))
                    .ask(many("more", "lump"))
                    .stop("sign", when, "doctor")
                    .rule("massage", is("goal", "pain", "stress"), "massage", 2)
                    .book())
            .evaluate(answers("goal=pain", "age=old", "signs=fever", "more="));
    assertThat(new StopNotice(stop).because()).containsExactly(said);
  }
}
