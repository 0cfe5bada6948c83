package advisor.interview;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.must;
import static advisor.Books.one;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.RandomBooks;
import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.scenario.Shipped;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** "Question 1 of at most 9": no answers lead to more. */
class MostQuestionsTest {

  /** How many questions may come besides the two that are asked of everybody. */
  private static int more(Condition one, Condition other, String... given) {
    Books books =
        new Books()
            .ask(must(one("goal", "a", "b", "c")))
            .ask(many("ticks", "x", "y", "z"))
            .ask(when(one, one("first", "yes", "no")))
            .ask(when(other, one("second", "yes", "no")))
            .ask(when(other, one("third", "yes", "no")));
    return most(Interview.begin(Evaluator.compile(books.book()), answers(given))) - 2;
  }

  private static int most(Interview interview) {
    return interview.prompt(true).orElseThrow().most();
  }

  @Test
  void allCountThatMayStillCome() {
    assertThat(more(is("goal", "a"), is("goal", "b"))).isEqualTo(3);
    assertThat(more(all(is("goal", "a"), is("ticks", "x")), is("ticks", "y"))).isEqualTo(3);
  }

  @Test
  void notSureMayLeadOnWhereverItIsNotRuledOut() {
    RuleBook book =
        new Books()
            .ask(one("goal", "a", "b"))
            .ask(when(is("goal", "a"), one("first", "yes", "no")))
            .ask(when(is("goal", "b"), one("second", "yes", "no")))
            .book();
    Interview begun = Interview.begin(Evaluator.compile(book), Answers.none());

    assertThat(most(begun)).isEqualTo(3);
    assertThat(most(begun.answer(book.questions().get(0), Response.of("a")))).isEqualTo(2);
  }

  @Test
  void whatWasAnsweredIsCertain() {
    assertThat(more(is("goal", "a"), is("goal", "b"), "goal=a")).isEqualTo(1);
    assertThat(more(is("goal", "a"), is("goal", "b"), "goal=c")).isZero();
    assertThat(more(is("ticks", "x"), is("ticks", "y"), "ticks=z")).isZero();
  }

  /** Whatever is answered, the number never grows, and in the end it is the number asked. */
  @Test
  void itNeverGrowsInTheShippedRulesNorInMadeUpOnes() {
    walk(Shipped.evaluator().book(), 300, new Random(1));
    for (int seed = 0; seed < 60; seed++) {
      walk(new RandomBooks(seed).book(), 10, new Random(seed));
    }
  }

  private static void walk(RuleBook book, int times, Random random) {
    Evaluator evaluator = Evaluator.compile(book);
    for (int i = 0; i < times; i++) {
      Interview interview = Interview.begin(evaluator, Answers.none());
      int shown = Integer.MAX_VALUE;
      for (Optional<Prompt> prompt = interview.prompt(true);
          prompt.isPresent();
          prompt = interview.prompt(true)) {
        assertThat(prompt.get().most()).isBetween(prompt.get().number(), shown);
        shown = prompt.get().most();
        Question question = prompt.get().question();
        List<Response> responses = RandomBooks.responses(question);
        interview = interview.answer(question, responses.get(random.nextInt(responses.size())));
      }
      assertThat(interview.answered().size()).isLessThanOrEqualTo(shown);
    }
  }
}
