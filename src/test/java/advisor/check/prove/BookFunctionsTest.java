package advisor.check.prove;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.check.Oracle;
import advisor.check.TinyBooks;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.StopOutcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The functions of a book agree with the evaluator on every walk, "not sure" included. */
class BookFunctionsTest {

  /** A mutation run uses fewer books. */
  private static final int BOOKS = Integer.getInteger("books", 150);

  private static List<Evaluation> walks(Evaluator evaluator, Answers given) {
    Walk walk = evaluator.walk(given);
    if (walk.end() != Walk.End.UNANSWERED) {
      return List.of(evaluator.evaluate(walk));
    }
    List<Evaluation> all = new ArrayList<>();
    Question question = evaluator.book().questions().get(walk.position());
    for (Response response : Oracle.responses(question, true)) {
      all.addAll(walks(evaluator, given.with(question.id(), response)));
    }
    return all;
  }

  private static boolean isPath(Evaluation walk) {
    return walk.answers().byQuestion().values().stream().noneMatch(Response.NOT_SURE::equals);
  }

  private static BigInteger count(List<Evaluation> walks, String outcome) {
    return BigInteger.valueOf(
        walks.stream().filter(walk -> walk.outcome().id().equals(outcome)).count());
  }

  @Test
  void every_end_is_come_to_by_as_many_walks_and_paths_as_the_evaluator_finds() {
    for (int seed = 0; seed < BOOKS; seed++) {
      Evaluator evaluator = Evaluator.compile(TinyBooks.of(seed));
      BookFunctions functions = BookFunctions.of(evaluator);
      List<Evaluation> walks = walks(evaluator, Answers.none());
      List<Evaluation> paths = walks.stream().filter(BookFunctionsTest::isPath).toList();

      assertThat(functions.count(functions.walksTo(BookFunctions.ANY_END))).isEqualTo(walks.size());
      assertThat(functions.count(functions.paths())).isEqualTo(paths.size());
      for (StopOutcome stop : evaluator.book().stopOutcomes()) {
        long end = 1L << functions.end(stop.id());
        assertThat(functions.count(functions.walksTo(end))).isEqualTo(count(walks, stop.id()));
        int given = functions.diagram().and(functions.paths(), functions.walksTo(end));
        assertThat(functions.count(given)).isEqualTo(count(paths, stop.id()));
      }
    }
  }

  @Test
  void a_condition_is_true_on_as_many_walks_as_the_evaluator_finds() {
    for (int seed = 0; seed < BOOKS; seed++) {
      Evaluator evaluator = Evaluator.compile(TinyBooks.of(seed));
      BookFunctions functions = BookFunctions.of(evaluator);
      List<Evaluation> walks = walks(evaluator, Answers.none());
      RuleBook book = evaluator.book();
      for (int i = 0; i < book.rules().size(); i++) {
        int rule = i;
        int isTrue = functions.isTrue(book.rules().get(i).when());
        int where = functions.diagram().and(functions.walksTo(BookFunctions.ANY_END), isTrue);
        assertThat(functions.count(where))
            .isEqualTo(walks.stream().filter(walk -> walk.rules().get(rule).isTrue()).count());
      }
    }
  }

  @Test
  void points_of_all_walks_lead_to_the_outcomes_that_the_evaluator_finds() {
    for (int seed = 0; seed < BOOKS; seed++) {
      Evaluator evaluator = Evaluator.compile(TinyBooks.of(seed));
      BookFunctions functions = BookFunctions.of(evaluator);
      WalkTotals totals = WalkTotals.of(functions, functions.walks());
      List<Evaluation> walks = walks(evaluator, Answers.none());
      int outcomes =
          totals.function(
              stop -> 1 + functions.outcome(stop), each -> 1 + totals.table().outcome(each));
      for (int i = 0; i < evaluator.outcomes().ids().size(); i++) {
        int here = functions.diagram().where(outcomes, 1L << 1 + i);
        assertThat(functions.count(here))
            .as("book %s, %s", seed, evaluator.outcomes().id(i))
            .isEqualTo(count(walks, evaluator.outcomes().id(i)));
      }
    }
  }

  @Test
  void the_first_answers_of_a_set_are_a_walk_in_it() {
    List<Evaluation> found = new ArrayList<>();
    for (int seed = 0; seed < BOOKS; seed++) {
      Evaluator evaluator = Evaluator.compile(TinyBooks.of(seed));
      BookFunctions functions = BookFunctions.of(evaluator);
      for (Rule rule : evaluator.book().rules()) {
        int number = evaluator.book().rules().indexOf(rule);
        functions
            .first(functions.completeWalks(), functions.isTrue(rule.when()))
            .ifPresent(
                answers -> {
                  Evaluation shown = evaluator.evaluate(answers);
                  assertThat(shown.isStop()).isFalse();
                  assertThat(shown.rules().get(number).isTrue()).isTrue();
                  assertThat(shown.answers()).isEqualTo(answers);
                  found.add(shown);
                });
      }
    }
    assertThat(found).hasSizeGreaterThan(BOOKS);
  }
}
