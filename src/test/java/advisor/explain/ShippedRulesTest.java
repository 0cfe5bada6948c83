package advisor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.NaiveAdvisor;
import advisor.RandomBooks;
import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.issue.ReadOutcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The built-in rules, on many ways through them. */
class ShippedRulesTest {

  /** One in this many ways without a stop is tried; a prime, so that all kinds of answers occur. */
  private static final int ONE_IN = 1_009;

  private static final RuleBook BOOK = book();
  private static final Evaluator EVALUATOR = Evaluator.compile(BOOK);
  private static final Set<String> SIGNS = signs();

  private static RuleBook book() {
    ReadOutcome<RuleFile> read = RuleFileReader.read(DefaultRules.bytes(), DefaultRules.NAME);
    return ((ReadOutcome.Ok<RuleFile>) read).value().book();
  }

  private static Set<String> signs() {
    Set<String> signs = new HashSet<>();
    BOOK.stops().forEach(stop -> signs.addAll(stop.when().questions()));
    return signs;
  }

  /** Every way through, with these responses to each question. */
  private static void paths(
      long[] given, Function<Question, List<Response>> responses, Consumer<Walk> path) {
    Walk walk = EVALUATOR.walk(given);
    if (walk.end() != Walk.End.UNANSWERED) {
      path.accept(walk);
      return;
    }
    Question next = BOOK.questions().get(walk.position());
    for (Response response : responses.apply(next)) {
      long[] more = given.clone();
      more[walk.position()] = AnswerBits.of(next, response);
      paths(more, responses, path);
    }
  }

  /** All responses; for a list with "none", only none, not sure and the single ticks. */
  private static List<Response> noneOrSingle(Question question) {
    if (!question.offersNone()) {
      return RandomBooks.responses(question);
    }
    List<Response> responses = new ArrayList<>(List.of(Response.of(), Response.NOT_SURE));
    question.answers().forEach(answer -> responses.add(Response.of(answer.id())));
    return responses;
  }

  /** These responses, but only none and one tick for a list that no stop mentions. */
  private static List<Response> noneOrAny(Question question) {
    List<Response> responses = noneOrSingle(question);
    boolean alike = question.offersNone() && !SIGNS.contains(question.id());
    return alike ? List.of(responses.get(0), responses.get(2)) : responses;
  }

  @Test
  void agreesWithTheNaiveAdvisorOnEveryStopAndOnManyOtherPaths() {
    NaiveAdvisor naive = new NaiveAdvisor(BOOK);
    ProgramResult told = new ProgramResult(EVALUATOR);
    int[] compared = {0};
    int[] paths = {0};
    paths(
        EVALUATOR.questions().unanswered(),
        ShippedRulesTest::noneOrAny,
        walk -> {
          if (walk.end() == Walk.End.STOPPED || paths[0]++ % ONE_IN == 0) {
            Answers answers = EVALUATOR.questions().answers(walk.marks());
            compared[0]++;
            assertThat(told.of(answers))
                .as("%s", answers)
                .isEqualTo(naive.result(answers.byQuestion()));
          }
        });
    assertThat(compared[0]).isGreaterThan(1_000);
  }
}
