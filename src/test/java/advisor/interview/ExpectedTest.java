package advisor.interview;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.any;
import static advisor.Books.atLeast;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.ticked;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.evaluate.Evaluator;
import advisor.model.Condition;
import org.junit.jupiter.api.Test;

/**
 * "Question 1 of about 6": each answer that is still open is taken to be as likely as any other.
 */
class ExpectedTest {

  /** How many questions are expected besides the four that are asked of everybody. */
  private static int more(int askedUnder, Condition condition, String... given) {
    Books books =
        new Books()
            .ask(one("half", "yes", "no"))
            .ask(one("quarter", "a", "b", "c", "d"))
            .ask(many("ticks", "x", "y", "z"))
            .ask(when(is("half", "yes"), one("perhaps", "yes", "no")));
    for (int i = 0; i < askedUnder; i++) {
      books.ask(when(condition, one("more" + i, "yes", "no")));
    }
    Interview begun = Interview.begin(Evaluator.compile(books.book()), answers(given));
    int about = begun.prompt().orElseThrow().about();
    return about - 4;
  }

  @Test
  void oneAnswerOfSeveralIsAsLikelyAsAnother() {
    assertThat(more(8, is("half", "yes"))).as("and half of one besides").isEqualTo(4);
    assertThat(more(8, is("quarter", "a"))).isEqualTo(2);
    assertThat(more(8, is("quarter", "a", "b", "d"))).isEqualTo(6);
  }

  @Test
  void aTickIsAsLikelyAsNone() {
    assertThat(more(8, is("ticks", "x"))).isEqualTo(4);
    assertThat(more(8, is("ticks", "x", "y"))).isEqualTo(6);
    assertThat(more(8, is("ticks", "x", "y", "z"))).isEqualTo(7);
  }

  @Test
  void conditionsAreTakenToBeIndependent() {
    assertThat(more(8, all(is("half", "yes"), is("ticks", "x")))).isEqualTo(2);
    assertThat(more(8, any(is("half", "yes"), is("ticks", "x")))).isEqualTo(6);
    assertThat(more(8, not(is("quarter", "a")))).isEqualTo(6);
    assertThat(more(8, not(all(is("half", "yes"), is("ticks", "x"))))).isEqualTo(6);
  }

  @Test
  void aCountIsAsLikelyAsItsParts() {
    assertThat(more(8, atLeast(2, is("half", "yes"), is("ticks", "x")))).isEqualTo(2);
    assertThat(more(8, atLeast(2, is("half", "yes"), is("ticks", "x"), is("ticks", "y"))))
        .isEqualTo(4);
    assertThat(more(8, ticked("ticks", 1))).isEqualTo(7);
    assertThat(more(8, ticked("ticks", 2))).isEqualTo(4);
    assertThat(more(8, ticked("ticks", 2), "half=yes", "quarter=a", "ticks=y,z")).isEqualTo(8);
    assertThat(more(8, new Condition.Named("half", "Half", is("half", "yes")))).isEqualTo(4);
  }

  @Test
  void aQuestionThatIsPerhapsNotAskedIsPerhapsNotAnswered() {
    assertThat(more(8, is("perhaps", "yes"))).as("half of half").isEqualTo(2);
  }

  @Test
  void whatWasAnsweredIsCertain() {
    assertThat(more(8, is("half", "yes"), "half=yes")).isEqualTo(8);
    assertThat(more(8, is("half", "yes"), "half=no")).as("nor the one besides").isEqualTo(-1);
    assertThat(more(8, is("ticks", "y"), "half=yes", "quarter=a", "ticks=y,z")).isEqualTo(8);
    assertThat(more(8, is("ticks", "x", "y"), "half=yes", "quarter=a", "ticks=z")).isZero();
    assertThat(more(8, is("quarter", "c", "d"), "half=yes", "quarter=d")).isEqualTo(8);
    assertThat(more(8, is("perhaps", "yes"), "half=no")).isEqualTo(-1);
  }

  @Test
  void notSureMayLeadOnWhereverItIsNotRuledOut() {
    assertThat(more(8, is("half", "yes"), "half=?")).isEqualTo(8);
    assertThat(more(8, not(is("half", "yes")), "half=?")).isEqualTo(8);
    assertThat(more(8, all(is("half", "yes"), is("ticks", "x")), "half=?")).isEqualTo(4);
    assertThat(more(8, any(is("half", "yes"), is("ticks", "x")), "half=?")).isEqualTo(8);
    assertThat(more(8, not(any(is("half", "yes"), is("ticks", "x"))), "half=?")).isEqualTo(4);
  }
}
