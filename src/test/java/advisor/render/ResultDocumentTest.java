package advisor.render;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.evaluate.Evaluator;
import advisor.explain.Explainer;
import advisor.model.Condition;
import advisor.model.Source;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A result in words: nobody is told to have said what they did not say. */
class ResultDocumentTest {

  private static String told(Condition caution, String... given) {
    Books books =
        new Books()
            .source("source", Source.Kind.GUIDELINE)
            .ask(one("goal", "pain", "stress"))
            .ask(when(is("goal", "pain"), one("since", "days", "weeks")))
            .ask(many("signs", "fever", "wound"))
            .rule("massage", is("goal", "pain", "stress"), "massage", 2)
            .caution("mind", caution, "massage");
    Evaluator evaluator = Evaluator.compile(books.book());
    return TextWriter.text(
        ResultDocument.of(
            new Explainer(evaluator).explain(evaluator.evaluate(answers(given))), Optional.empty()),
        80,
        TextStyle.PLAIN);
  }

  static List<Arguments> doubts() {
    Condition either = any(is("since", "days"), is("signs", "fever"));
    return List.of(
        Arguments.of(either, "since=days not asked", "goal=stress signs=?", "Label fever"),
        Arguments.of(either, "since=weeks", "goal=pain since=weeks signs=?", "Label fever"),
        Arguments.of(either, "both", "goal=pain since=? signs=?", "Label days; or Label fever"),
        Arguments.of(
            all(is("since", "days"), not(is("signs", "fever", "wound"))),
            "one of two that must not be",
            "goal=pain since=days signs=?",
            "not: Label fever; or not: Label wound"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("doubts")
  void onlyWhatWasAnsweredNotSureIsToldAsSuch(
      Condition caution, String name, String given, String said) {
    assertThat(told(caution, given.split(" "))).contains("- " + said + ": ");
  }
}
