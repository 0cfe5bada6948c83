package advisor.evaluate;

import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.RandomBooks;
import advisor.model.Answer;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The answers that conditions distinguish, one of each class. */
class DistinctAnswersTest {

  private static DistinctAnswers alternatives(
      Question question, List<? extends Condition> conditions) {
    Questions questions = Evaluator.compile(new Books().ask(question).book()).questions();
    return new DistinctAnswers(questions, conditions);
  }

  private static List<List<String>> of(Question question, Condition... conditions) {
    List<List<String>> sorts = new ArrayList<>();
    for (long mark : alternatives(question, List.of(conditions)).of(0)) {
      sorts.add(AnswerBits.answers(question, mark));
    }
    return sorts;
  }

  @Test
  void answersThatNothingTellsApartAreOneSort() {
    assertThat(of(one("q", "a", "b", "c"))).containsExactly(List.of("a"));
    assertThat(of(one("q", "a", "b", "c", "d"), is("q", "b", "c")))
        .containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void ofChooseManyEverySetOfTestsThatTicksCanPassIsASort() {
    assertThat(of(many("q", "a", "b", "c"), is("q", "a"), is("q", "b")))
        .containsExactlyInAnyOrder(List.of(), List.of("a"), List.of("b"), List.of("a", "b"));
  }

  @Test
  void whereNoneIsNoAnswerTheUntestedTickStandsForIt() {
    assertThat(of(some(many("q", "a", "b")), is("q", "a")))
        .containsExactlyInAnyOrder(List.of("a"), List.of("b"));
    assertThat(of(some(many("q", "a")), is("q", "a"))).containsExactly(List.of("a"));
  }

  @Test
  void everySortIsThereOnceHoweverTheTestsOverlap() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Question all = many("q", "a", "b", "c", "d", "e", "f");
      Question question = random.nextBoolean() ? all : some(all);
      List<Condition.Chosen> conditions = conditions(question, random);
      List<Set<Condition>> sorts = new ArrayList<>();
      for (long mark : alternatives(question, conditions).of(0)) {
        sorts.add(passed(conditions, AnswerBits.response(question, mark)));
      }
      Set<Set<Condition>> expected = new HashSet<>();
      for (Response response : RandomBooks.givenResponses(question)) {
        expected.add(passed(conditions, response));
      }
      assertThat(sorts).as("%s", conditions).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static List<Condition.Chosen> conditions(Question question, Random random) {
    List<Condition.Chosen> conditions = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      conditions.add(new Condition.Chosen("q", List.of(), 1 + random.nextInt(6)));
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      List<String> ids = new ArrayList<>(question.answers().stream().map(Answer::id).toList());
      Collections.shuffle(ids, random);
      conditions.add(new Condition.Chosen("q", ids.subList(0, 1 + random.nextInt(4))));
    }
    return conditions;
  }

  private static Set<Condition> passed(List<Condition.Chosen> conditions, Response response) {
    Set<Condition> passed = new HashSet<>();
    for (Condition.Chosen condition : conditions) {
      List<String> given = ((Response.Given) response).answers();
      boolean passes =
          condition.anyOf().isEmpty()
              ? given.size() >= condition.atLeast()
              : !Collections.disjoint(condition.anyOf(), given);
      if (passes) {
        passed.add(condition);
      }
    }
    return passed;
  }

  @Test
  void sixtyTicksEachTestedAloneCanBeTakenOneByOne() {
    String[] ids = IntStream.range(0, 60).mapToObj(i -> "a" + i).toArray(String[]::new);
    List<Condition> conditions = new ArrayList<>();
    for (String id : ids) {
      conditions.add(is("q", id));
    }
    Iterator<Long> sorts = alternatives(many("q", ids), conditions).of(0).iterator();
    Set<Long> taken = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      taken.add(sorts.next());
    }
    assertThat(taken).hasSize(10_000);
  }

  @Test
  void ticksThatAreOnlyCountedAreTriedByTheirNumber() {
    assertThat(of(many("q", "a", "b", "c", "d"), ticked("q", 3)))
        .containsExactly(List.of(), List.of("a", "b", "c"));
    assertThat(of(many("q", "a", "b", "c"), ticked("q", 2), is("q", "c")))
        .containsExactlyInAnyOrder(List.of(), List.of("a", "b"), List.of("c"), List.of("a", "c"));
  }
}
