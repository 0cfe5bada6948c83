package advisor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.NaiveAdvisor;
import advisor.RandomBooks;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.ReadOutcome;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The rules that come with the program, on every way through them. */
class ShippedRulesTest {

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
      Answers given, Function<Question, List<Response>> responses, Consumer<Answers> path) {
    Walk walk = EVALUATOR.walk(given);
    if (walk.end() != Walk.End.UNANSWERED) {
      path.accept(given);
      return;
    }
    Question next = BOOK.questions().get(walk.position());
    for (Response response : responses.apply(next)) {
      paths(given.with(next.id(), response), responses, path);
    }
  }

  /** All, but of a list of warning signs or cautions only none, not sure and every single tick. */
  private static List<Response> noneOrSingle(Question question) {
    if (!question.offersNone()) {
      return RandomBooks.responses(question);
    }
    List<Response> responses = new ArrayList<>(List.of(Response.of(), Response.NOT_SURE));
    question.answers().forEach(answer -> responses.add(Response.of(answer.id())));
    return responses;
  }

  /** The same, but a single tick stands for all where not even a stop tells them apart. */
  private static List<Response> noneOrAny(Question question) {
    List<Response> responses = noneOrSingle(question);
    boolean alike = question.offersNone() && !SIGNS.contains(question.id());
    return alike ? List.of(responses.get(0), responses.get(2)) : responses;
  }

  @Test
  void agreesWithTheNaiveAdvisorOnEveryPath() {
    NaiveAdvisor naive = new NaiveAdvisor(BOOK);
    Told told = new Told(EVALUATOR);
    int[] paths = {0};
    paths(
        Answers.none(),
        ShippedRulesTest::noneOrAny,
        answers -> {
          paths[0]++;
          assertThat(told.of(answers))
              .as("%s", answers)
              .isEqualTo(naive.result(answers.byQuestion()));
        });
    assertThat(paths[0]).isGreaterThan(1_000);
  }
}
