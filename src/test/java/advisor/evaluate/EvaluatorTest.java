package advisor.evaluate;

import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.model.Answers;
import advisor.model.Truth;
import org.junit.jupiter.api.Test;

/** Questions to a compiled book other than its results. */
class EvaluatorTest {

  private final Evaluator evaluator =
      Evaluator.compile(
          new Books()
              .ask(one("first", "a", "b"))
              .ask(when(is("first", "a"), one("second", "a", "b")))
              .rule("second", is("second", "a"), "physio", 1)
              .rule("not b", not(is("second", "b")), "massage", 1)
              .book());

  private long[] marks(Answers answers) {
    return evaluator.questions().marks(answers);
  }

  @Test
  void tellsOfOneRuleWhetherItIsTrue() {
    assertThat(evaluator.rule(0, marks(answers("second=a")))).isEqualTo(Truth.TRUE);
    assertThat(evaluator.rule(0, marks(answers("second=b")))).isEqualTo(Truth.FALSE);
    assertThat(evaluator.rule(0, marks(answers("second=?")))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void tellsOfOneQuestionWhetherItIsAsked() {
    assertThat(evaluator.applies(0, marks(answers()))).isEqualTo(Truth.TRUE);
    assertThat(evaluator.applies(1, marks(answers("first=a")))).isEqualTo(Truth.TRUE);
    assertThat(evaluator.applies(1, marks(answers("first=b")))).isEqualTo(Truth.FALSE);
    assertThat(evaluator.applies(1, marks(answers()))).isEqualTo(Truth.UNKNOWN);
  }
}
