package advisor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.NaiveAdvisor;
import advisor.RandomBooks;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.interview.Interview;
import advisor.model.Answers;
import advisor.model.Response;
import advisor.model.RuleBook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The program and the naive advisor agree, field by field, on books that nobody would write. */
class OracleTest {

  private static final int BOOKS = 3600;
  private static final int ANSWERS = 6;

  @Test
  void agreesOnEveryField() {
    Map<String, Integer> reached = new HashMap<>();
    for (int seed = 0; seed < BOOKS; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RuleBook book = random.book();
      NaiveAdvisor naive = new NaiveAdvisor(book);
      ProgramResult told = new ProgramResult(Evaluator.compile(book));
      for (int i = 0; i < ANSWERS; i++) {
        Answers answers = i % 2 == 0 ? random.answers(book) : random.someAnswers(book);
        NaiveAdvisor.Result expected = naive.result(answers.byQuestion());
        reached.merge(sort(expected), 1, Integer::sum);
        if (expected.outcome().equals(NaiveAdvisor.BLOCKED)) {
          assertThat(told.isBlocked(answers)).as("seed %d, %s", seed, answers).isTrue();
        } else {
          assertThat(told.of(answers)).as("seed %d, %s", seed, answers).isEqualTo(expected);
        }
      }
    }
    assertThat(reached)
        .as("no part of the comparison is idle")
        .containsOnlyKeys(
            "blocked", "stop", "option", "either", "unknown", "option, pairs", "either, pairs")
        .allSatisfy((sort, count) -> assertThat(count).isGreaterThan(20));
  }

  private static String sort(NaiveAdvisor.Result result) {
    if (result.outcome().equals(NaiveAdvisor.BLOCKED)) {
      return "blocked";
    }
    if (!result.stops().isEmpty()) {
      return "stop";
    }
    boolean pairs = result.whatIf().stream().anyMatch(change -> change.contains("&"));
    String outcome = result.strength().isEmpty() ? result.outcome() : "option";
    return pairs && !outcome.equals("unknown") ? outcome + ", pairs" : outcome;
  }

  @Test
  void agreesOnWhatIsSettled() {
    int settledEarly = 0;
    for (int seed = 0; seed < BOOKS; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RuleBook book = random.book();
      NaiveAdvisor naive = new NaiveAdvisor(book);
      Evaluator evaluator = Evaluator.compile(book);
      for (int i = 0; i < ANSWERS; i++) {
        Answers answers = random.someAnswers(book);
        Optional<Interview> settled = Interview.begin(evaluator, answers).settled();
        assertThat(settled.map(it -> it.evaluation().answers().byQuestion()))
            .as("seed %d, %s", seed, answers)
            .isEqualTo(naive.settled(answers.byQuestion()));
        settledEarly += settled.isPresent() && settled.get().next().isPresent() ? 1 : 0;
      }
    }
    assertThat(settledEarly).isGreaterThan(100);
  }

  @Test
  void agreesOnTheStopThatIsNotLostToWhatIsMissingOrFaulty() {
    int stopped = 0;
    int inPart = 0;
    int anyhow = 0;
    for (int seed = 0; seed < BOOKS; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RuleBook book = random.book();
      NaiveAdvisor naive = new NaiveAdvisor(book);
      Evaluator evaluator = Evaluator.compile(book);
      Random lots = new Random(seed);
      for (int i = 0; i < ANSWERS; i++) {
        Map<String, Response> whole = new LinkedHashMap<>();
        Map<String, Response> partly = new LinkedHashMap<>();
        Map<String, Optional<Response>> parts = new LinkedHashMap<>();
        for (Map.Entry<String, Response> given : random.someAnswers(book).byQuestion().entrySet()) {
          int lot = lots.nextInt(5);
          boolean ticks = book.question(given.getKey()).orElseThrow().choosesMany();
          boolean none = given.getValue().equals(Response.of());
          if (lot > 1) {
            whole.put(given.getKey(), given.getValue());
          } else if (lot == 1 && !none && (ticks || given.getValue() == Response.NOT_SURE)) {
            partly.put(given.getKey(), given.getValue());
            parts.put(given.getKey(), Optional.of(given.getValue()));
          }
        }
        long[] marks = evaluator.questions().marks(new Answers(whole), parts);
        Walk walk = evaluator.walkUnattended(marks);
        boolean stops = walk.end() == Walk.End.STOPPED;
        String outcome = stops ? evaluator.evaluate(walk).outcome().id() : NaiveAdvisor.BLOCKED;
        assertThat(outcome)
            .as("seed %d, %s, %s", seed, whole, partly)
            .isEqualTo(naive.stopUnattended(whole, partly));
        if (stops) {
          Map<String, Response> known = evaluator.evaluate(walk).answers().byQuestion();
          assertThat(known).isEqualTo(naive.knownUnattended(whole, partly));
          stopped++;
          anyhow += evaluator.walkPastGaps(marks).end() == Walk.End.STOPPED ? 0 : 1;
          inPart += partly.keySet().stream().anyMatch(known::containsKey) ? 1 : 0;
        }
      }
    }
    assertThat(stopped).isGreaterThan(500);
    assertThat(inPart).isGreaterThan(100);
    assertThat(anyhow).as("whichever way what is missing is answered").isGreaterThan(20);
  }

  @Test
  void theOrderOfRulesStopsAndCautionsChangesNoResult() {
    for (int seed = 0; seed < BOOKS; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RuleBook book = random.book();
      Answers answers = random.answers(book);
      Explanation one = explanation(book, answers);
      Explanation other = explanation(random.shuffled(book), answers);
      assertThat(sets(other)).as("seed %d, %s", seed, answers).isEqualTo(sets(one));
    }
  }

  private static Explanation explanation(RuleBook book, Answers answers) {
    Evaluator evaluator = Evaluator.compile(book);
    return new Explainer(evaluator).explain(evaluator.evaluate(answers));
  }

  /** All texts, without the order where any order is allowed. */
  private static List<Object> sets(Explanation explanation) {
    Evaluation evaluation = explanation.evaluation();
    return List.of(
        evaluation.outcome(),
        evaluation.totals(),
        evaluation.answers(),
        set(evaluation.reasons()),
        set(evaluation.otherSide()),
        set(evaluation.warningSigns()),
        set(evaluation.doubts()),
        set(evaluation.toldCautions()),
        explanation.decisive(),
        explanation.whatIf());
  }

  private static Set<Object> set(List<?> all) {
    return new HashSet<>(all);
  }

  @Test
  void theOrderInWhichAnswersAreGivenChangesNothing() {
    for (int seed = 0; seed < BOOKS; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RuleBook book = random.book();
      Answers answers = random.answers(book);
      assertThat(explanation(book, random.shuffled(answers)))
          .as("seed %d, %s", seed, answers)
          .isEqualTo(explanation(book, answers));
    }
  }

  @Test
  void theSameBookAndAnswersGiveTheSameTwice() {
    for (int seed = 0; seed < 100; seed++) {
      RuleBook book = new RandomBooks(seed).book();
      Answers answers = new RandomBooks(seed).answers(book);
      assertThat(explanation(book, answers).toString())
          .isEqualTo(explanation(new RandomBooks(seed).book(), answers).toString());
    }
  }
}
