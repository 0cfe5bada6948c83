package advisor.check.diff;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Oracle;
import advisor.check.TinyBooks;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcome;
import advisor.evaluate.Strength;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.RuleBook;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences between rule books. */
class RuleDiffTest {

  private static final int PAIRS = 250;

  @Test
  void the_same_book_has_no_differences() {
    for (int seed = 0; seed < 50; seed++) {
      Difference difference = RuleDiff.between(TinyBooks.of(seed), TinyBooks.of(seed));

      assertThat(difference.isNone()).as("book %s", seed).isTrue();
    }
  }

  @Test
  void every_count_and_group_is_what_trying_all_answers_gives() {
    int changes = 0;
    for (int seed = 0; seed < PAIRS; seed++) {
      RuleBook before = TinyBooks.of(seed);
      RuleBook after = changed(before, seed);
      Difference difference = RuleDiff.between(before, after);
      List<Answers> paths = paths(before, after, Answers.none());
      long changed = paths.stream().filter(path -> !same(before, after, path)).count();

      assertThat(difference.paths()).as("pair %s", seed).isEqualTo(paths.size());
      assertThat(difference.changed()).as("pair %s", seed).isEqualTo(changed);
      groupsAgree(seed, before, after, difference, paths);
      changes += changed > 0 ? 1 : 0;
    }
    assertThat(changes).isGreaterThan(PAIRS / 4);
  }

  private static void groupsAgree(
      int seed, RuleBook before, RuleBook after, Difference difference, List<Answers> paths) {
    BigInteger sum = BigInteger.ZERO;
    for (Difference.Group group : difference.groups()) {
      sum = sum.add(group.paths());
      assertThat(result(before, group.witness()))
          .as("pair %s", seed)
          .isEqualTo(told(group.before()));
      assertThat(result(after, group.witness())).as("pair %s", seed).isEqualTo(told(group.after()));
      for (Answers path : paths) {
        if (!group.when().isEmpty() && isIn(group, path)) {
          assertThat(result(before, path)).as("pair %s", seed).isEqualTo(told(group.before()));
          assertThat(result(after, path)).as("pair %s", seed).isEqualTo(told(group.after()));
        }
      }
    }
    assertThat(sum).as("pair %s", seed).isEqualTo(difference.changed());
  }

  private static boolean isIn(Difference.Group group, Answers path) {
    return group.when().stream()
        .allMatch(
            chosen ->
                path.to(chosen.question())
                    .filter(
                        response ->
                            ((Response.Given) response)
                                    .answers().stream().anyMatch(chosen.anyOf()::contains)
                                == chosen.ticked())
                    .isPresent());
  }

  private static String told(Difference.Result result) {
    return result.outcome() + result.strength().orElse("");
  }

  private static String result(RuleBook book, Answers answers) {
    Outcome outcome = Evaluator.compile(book).evaluate(answers).outcome();
    return outcome.id() + outcome.strength().map(Strength::id).orElse("");
  }

  private static boolean same(RuleBook before, RuleBook after, Answers path) {
    return result(before, path).equals(result(after, path));
  }

  /** All answers to what either book asks. */
  private static List<Answers> paths(RuleBook before, RuleBook after, Answers given) {
    Walk one = Evaluator.compile(before).walk(given);
    Walk other = Evaluator.compile(after).walk(given);
    boolean oneAsks = one.end() == Walk.End.UNANSWERED;
    boolean otherAsks = other.end() == Walk.End.UNANSWERED;
    if (!oneAsks && !otherAsks) {
      return List.of(given);
    }
    int position =
        oneAsks && otherAsks
            ? Math.min(one.position(), other.position())
            : oneAsks ? one.position() : other.position();
    Question question = before.questions().get(position);
    List<Answers> all = new ArrayList<>();
    for (Response response : Oracle.responses(question, false)) {
      all.addAll(paths(before, after, given.with(question.id(), response)));
    }
    return all;
  }

  private static RuleBook changed(RuleBook book, int seed) {
    List<Rule> rules = new ArrayList<>(book.rules());
    Rule rule = rules.get(seed % rules.size());
    int points = rule.points() % 4 + 1;
    rules.set(
        seed % rules.size(),
        Books.ruleOf(
            rule.id(), rules.get((seed + 1) % rules.size()).when(), rule.option(), points));
    boolean dropsAStop = seed % 2 != 0 && !book.stops().isEmpty();
    return Books.framedAs(book)
        .stops(book.stops().subList(dropsAStop ? 1 : 0, book.stops().size()))
        .rules(rules)
        .book();
  }

  @Test
  void a_question_or_answer_that_only_one_book_has_is_compared_as_far_as_it_goes() {
    RuleBook before = two(goal(2));
    RuleBook after = two(goal(3));
    Difference difference = RuleDiff.between(before, after);

    assertThat(difference.paths()).isEqualTo(3);
    assertThat(difference.changed()).isEqualTo(1);
    assertThat(difference.groups().get(0).before().outcome()).isEqualTo(Widened.NOT_OFFERED);
    assertThat(difference.groups().get(0).when().get(0).anyOf()).containsExactly("a2");
  }

  private static Question goal(int answers) {
    return Books.must(Books.one("goal", Books.numbered(answers)));
  }

  private static RuleBook two(Question question) {
    return new Books()
        .leads(1, 2)
        .ask(question)
        .rule("one", Books.is("goal", "a0"), "physio", 1)
        .rule("other", Books.is("goal", "a1"), "massage", 1)
        .book();
  }
}
