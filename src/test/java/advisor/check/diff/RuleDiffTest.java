package advisor.check.diff;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Oracle;
import advisor.check.TinyBooks;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Strength;
import advisor.evaluate.Walk;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Citation;
import advisor.model.Condition;
import advisor.model.Conditional;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Differences between rule books. */
class RuleDiffTest {

  private static final int PAIRS = 250;

  @Test
  void the_same_book_has_no_differences() {
    for (int seed = 0; seed < 50; seed++) {
      Difference difference = RuleDiff.between(TinyBooks.telling(seed), TinyBooks.telling(seed));

      assertThat(difference.isNone()).as("book %s", seed).isTrue();
    }
  }

  /** The expected differences in results, from trying all answers one by one. */
  @Test
  void every_count_and_group_is_what_trying_all_answers_gives() {
    Set<String> occurred = new TreeSet<>();
    for (int seed = 0; seed < PAIRS; seed++) {
      RuleBook before = TinyBooks.telling(seed);
      RuleBook after = changed(before, new Random(seed));
      Difference difference = RuleDiff.between(before, after);
      Tried tried = new Tried(before, after);

      assertThat(difference.unproved()).as("pair %s", seed).isEmpty();
      assertThat(difference.given()).as("pair %s", seed).isEqualTo(tried.paths(false));
      assertThat(difference.notSure()).as("pair %s", seed).isEqualTo(tried.paths(true));
      assertThat(difference.groups())
          .as("pair %s", seed)
          .isSortedAccordingTo(Difference.Group.MOST_PRESSING_FIRST);
      assertThat(difference.groups().stream().map(RuleDiffTest::lead))
          .as("pair %s", seed)
          .containsExactlyInAnyOrderElementsOf(tried.groups.keySet());
      for (Difference.Group group : difference.groups()) {
        List<Answers> paths = tried.groups.get(lead(group));
        assertThat(group.paths()).as("pair %s", seed).isEqualTo(paths.size());
        assertThat(paths).as("pair %s", seed).contains(group.witness());
        for (Question question : difference.questions()) {
          inCommonAgrees(seed, group, question, paths);
        }
        occurred.add(group.noLongerStopped() + " " + group.notSure());
      }
      toldAgrees(seed, difference, tried, occurred);
      occurred.add("all of " + order(before).equals(order(after)));
    }
    assertThat(occurred)
        .containsExactly(
            "all of false",
            "all of true",
            "caution false false",
            "caution false true",
            "caution true false",
            "caution true true",
            "false false",
            "false true",
            "remark false false",
            "remark false true",
            "remark true false",
            "remark true true",
            "true false",
            "true true");
  }

  private static void toldAgrees(
      int seed, Difference difference, Tried tried, Set<String> occurred) {
    assertThat(difference.toldUnproved()).as("pair %s", seed).isEmpty();
    assertThat(difference.told())
        .as("pair %s", seed)
        .isSortedAccordingTo(Difference.Told.MOST_PRESSING_FIRST)
        .extracting(RuleDiffTest::telling)
        .containsExactlyInAnyOrderElementsOf(tried.told.keySet());
    for (Difference.Told told : difference.told()) {
      List<Answers> paths = tried.told.get(telling(told));
      assertThat(told.paths()).as("pair %s %s", seed, told).isEqualTo(paths.size());
      assertThat(paths).as("pair %s %s", seed, told).contains(told.witness());
      occurred.add(told.part().kind() + " " + told.noLonger() + " " + told.notSure());
    }
  }

  /** The key that identifies a caution or remark with other readers. */
  private record Telling(Difference.Part part, boolean noLonger, boolean notSure) {}

  private static Telling telling(Difference.Told told) {
    return new Telling(told.part(), told.noLonger(), told.notSure());
  }

  private static List<String> order(RuleBook book) {
    return book.questions().stream().map(Question::id).toList();
  }

  /** The key that identifies a group. */
  private record Lead(String before, String after, boolean notSure, boolean noLongerStopped) {}

  private static Lead lead(Difference.Group group) {
    return new Lead(
        told(group.before()), told(group.after()), group.notSure(), group.noLongerStopped());
  }

  private static String told(Difference.Result result) {
    return result.outcome() + result.strength().orElse("");
  }

  private static void inCommonAgrees(
      int seed, Difference.Group group, Question question, List<Answers> paths) {
    List<Difference.AnswerPart> told =
        group.inCommon().stream().filter(part -> part.question().equals(question.id())).toList();
    for (Difference.AnswerPart part : told) {
      assertThat(paths).as("pair %s", seed).allMatch(path -> has(path, part));
    }
    if (paths.stream().allMatch(path -> path.to(question.id()).isPresent())) {
      List<Response> all = paths.stream().map(path -> path.to(question.id()).get()).toList();
      assertThat(told).as("pair %s %s", seed, question.id()).containsAll(mustBeTold(question, all));
      assertThat(told)
          .as("pair %s %s", seed, question.id())
          .allMatch(part -> !saysNothing(question, part))
          .matches(each -> !each.isEmpty() || isNothing(question, all));
    } else {
      assertThat(told).as("pair %s", seed).isEmpty();
    }
  }

  private static boolean has(Answers path, Difference.AnswerPart part) {
    Response response = path.to(part.question()).get();
    return response instanceof Response.Given given
        ? given.answers().stream().anyMatch(part.anyOf()::contains) == part.ticked()
        : part.orNotSure();
  }

  private static Set<String> ids(Response response) {
    return response instanceof Response.Given given
        ? new TreeSet<>(given.answers())
        : new TreeSet<>();
  }

  /** The part of a list for a single box; boxes that no rule distinguishes are one. */
  private static List<Difference.AnswerPart> mustBeTold(Question question, List<Response> all) {
    boolean unsure = all.contains(Response.NOT_SURE);
    Set<String> some = new TreeSet<>();
    all.forEach(response -> some.addAll(ids(response)));
    List<String> occurring =
        question.answers().stream().map(Answer::id).filter(some::contains).toList();
    List<Difference.AnswerPart> told = new ArrayList<>();
    if (all.stream().allMatch(Response.NOT_SURE::equals)) {
      told.add(new Difference.AnswerPart(question.id(), List.of(), true, true));
    } else if (!question.choosesMany() && occurring.size() < question.answers().size()) {
      told.add(new Difference.AnswerPart(question.id(), occurring, true, unsure));
    } else if (question.choosesMany() && !unsure) {
      List<String> never = new ArrayList<>(question.answers().stream().map(Answer::id).toList());
      never.removeAll(some);
      if (!never.isEmpty()) {
        told.add(new Difference.AnswerPart(question.id(), never, false, false));
      }
      for (String id : occurring) {
        if (all.stream().allMatch(response -> ids(response).contains(id))) {
          told.add(new Difference.AnswerPart(question.id(), List.of(id), true, false));
        }
      }
    }
    return told;
  }

  private static boolean saysNothing(Question question, Difference.AnswerPart part) {
    return part.ticked()
        && part.anyOf().size() == question.answers().size()
        && !question.offersNone();
  }

  private static boolean isNothing(Question question, List<Response> all) {
    boolean someTicked =
        question.choosesMany()
            && question.offersNone()
            && all.stream().noneMatch(response -> ids(response).isEmpty());
    return mustBeTold(question, all).isEmpty() && !someTicked;
  }

  /** All answers to the questions of both books, by their results. */
  private static final class Tried {
    private final List<Evaluator> books;
    private final List<RuleBook> both;
    private final List<Answers> all = new ArrayList<>();
    private final Map<Lead, List<Answers>> groups = new HashMap<>();
    private final Map<Telling, List<Answers>> told = new HashMap<>();

    Tried(RuleBook before, RuleBook after) {
      both = List.of(before, after);
      books = List.of(Evaluator.compile(before), Evaluator.compile(after));
      answer(Answers.none());
      for (Answers path : all) {
        String old = result(books.get(0), path);
        String now = result(books.get(1), path);
        if (!old.equals(now)) {
          Lead lead = new Lead(old, now, isNotSure(path), isLost(old, now));
          groups.computeIfAbsent(lead, each -> new ArrayList<>()).add(path);
        }
        lose(path, 0, 1);
        lose(path, 1, 0);
      }
    }

    /** The texts that only one book shows, with results that could show them in both. */
    private void lose(Answers path, int one, int other) {
      Optional<Evaluation> result = evaluated(books.get(one), path);
      Optional<Evaluation> otherResult = evaluated(books.get(other), path);
      if (result.isEmpty() || otherResult.isEmpty()) {
        return;
      }
      for (Caution caution : both.get(one).cautions()) {
        Difference.Part part = new Difference.Part("caution", caution.id());
        if (tells(result.get(), part)
            && concerns(caution, otherResult.get())
            && !tells(otherResult.get(), part)) {
          lose(path, new Telling(part, one == 0, isNotSure(path)));
        }
      }
      for (Remark remark : both.get(one).remarks()) {
        Difference.Part part = new Difference.Part("remark", remark.id());
        if (tells(result.get(), part)
            && concerns(remark, otherResult.get())
            && !tells(otherResult.get(), part)) {
          lose(path, new Telling(part, one == 0, isNotSure(path)));
        }
      }
    }

    private void lose(Answers path, Telling telling) {
      told.computeIfAbsent(telling, each -> new ArrayList<>()).add(path);
    }

    /** Empty where the book does not take these answers. */
    private static Optional<Evaluation> evaluated(Evaluator book, Answers path) {
      Answers heard = heard(book, path);
      return book.walk(heard).end() == Walk.End.UNANSWERED
          ? Optional.empty()
          : Optional.of(book.evaluate(heard));
    }

    private static boolean tells(Evaluation result, Difference.Part part) {
      return part.kind().equals("caution")
          ? result.toldCautions().stream()
              .anyMatch(it -> it.id().equals(part.id()) && concerns(it.said(), result))
          : result.toldRemarks().stream().anyMatch(it -> it.id().equals(part.id()));
    }

    private static boolean concerns(Caution caution, Evaluation result) {
      return !result.isStop()
          && (caution.about().isEmpty() || result.outcome().speaksFor(caution.about().get()));
    }

    private static boolean concerns(Remark remark, Evaluation result) {
      return remark.with().isEmpty()
          ? !result.isStop()
          : remark.with().contains(result.outcome().id());
    }

    private void answer(Answers given) {
      Optional<Question> asked = asked(books.get(0), given).or(() -> asked(books.get(1), given));
      if (asked.isEmpty()) {
        all.add(given);
        return;
      }
      String id = asked.get().id();
      Set<Response> offered = new LinkedHashSet<>();
      for (RuleBook book : both) {
        book.question(id).ifPresent(each -> offered.addAll(Oracle.responses(each, true)));
      }
      offered.forEach(response -> answer(given.with(id, response)));
    }

    private static Optional<Question> asked(Evaluator book, Answers given) {
      Answers heard = heard(book, given);
      Walk walk = book.walk(heard);
      Optional<Question> next =
          walk.end() == Walk.End.UNANSWERED
              ? Optional.of(book.questions().get(walk.position()))
              : Optional.empty();
      return next.filter(question -> given.to(question.id()).isEmpty());
    }

    /** The part of these answers that a book asks for and takes. */
    private static Answers heard(Evaluator book, Answers given) {
      Answers heard = Answers.none();
      while (true) {
        Walk walk = book.walk(heard);
        if (walk.end() != Walk.End.UNANSWERED) {
          return heard;
        }
        Question next = book.questions().get(walk.position());
        Optional<Response> response = given.to(next.id());
        if (response.isEmpty() || !Oracle.responses(next, true).contains(response.get())) {
          return heard;
        }
        heard = heard.with(next.id(), response.get());
      }
    }

    private static String result(Evaluator book, Answers path) {
      return evaluated(book, path)
          .map(Evaluation::outcome)
          .map(outcome -> outcome.id() + outcome.strength().map(Strength::id).orElse(""))
          .orElse(Difference.NOT_OFFERED);
    }

    private static boolean isNotSure(Answers path) {
      return path.byQuestion().containsValue(Response.NOT_SURE);
    }

    /** Whether a stop is gone, or is now less urgent in the list of either book. */
    private boolean isLost(String old, String now) {
      List<String> before = stopOutcomes(both.get(0));
      List<String> after = stopOutcomes(both.get(1));
      return before.contains(old)
          && (!after.contains(now)
              || before.indexOf(now) > before.indexOf(old)
              || after.indexOf(now) > after.indexOf(old));
    }

    private static List<String> stopOutcomes(RuleBook book) {
      return book.stopOutcomes().stream().map(StopOutcome::id).toList();
    }

    Difference.Paths paths(boolean notSure) {
      long count = all.stream().filter(path -> isNotSure(path) == notSure).count();
      long notOffered =
          all.stream().filter(path -> isNotSure(path) == notSure && isNotOffered(path)).count();
      long changed =
          groups.entrySet().stream()
              .filter(group -> group.getKey().notSure() == notSure)
              .flatMap(group -> group.getValue().stream())
              .filter(path -> !isNotOffered(path))
              .count();
      return new Difference.Paths(
          BigInteger.valueOf(count), BigInteger.valueOf(changed), BigInteger.valueOf(notOffered));
    }

    private boolean isNotOffered(Answers path) {
      return books.stream().anyMatch(book -> evaluated(book, path).isEmpty());
    }
  }

  /** Makes some of the edits of an author, all at once. */
  private static RuleBook changed(RuleBook book, Random random) {
    advisor.Books after = new advisor.Books();
    after.options(book.options().stream().map(Option::id).toArray(String[]::new));
    after.leads(book.decision().leadNeeded(), book.decision().clearLead());
    List<StopOutcome> outcomes = new ArrayList<>(book.stopOutcomes());
    Collections.rotate(outcomes, random.nextInt(2));
    outcomes.forEach(each -> after.outcome(each.id()));
    reordered(book.questions(), random).stream()
        .map(each -> random.nextInt(6) == 0 ? Books.must(each) : each)
        .map(each -> random.nextInt(6) == 0 ? otherKind(each, random) : each)
        .forEach(after::ask);
    for (Stop stop : book.stops()) {
      Stop.IfUnsure ifUnsure = random.nextInt(3) == 0 ? Stop.IfUnsure.CAUTION : stop.ifUnsure();
      if (random.nextInt(3) != 0) {
        after.stop(stop.id(), stop.when(), stop.go(), ifUnsure, stop.goIfUnsure());
      }
    }
    List<Rule> rules = book.rules();
    for (Rule rule : rules) {
      boolean other = random.nextInt(3) == 0;
      Condition when = other ? rules.get(random.nextInt(rules.size())).when() : rule.when();
      after.rule(rule.id(), when, rule.option(), other ? rule.points() % 4 + 1 : rule.points());
    }
    tellings(book, random, after);
    return after.book();
  }

  /** Leaves out some texts, or changes their conditions or results. */
  private static void tellings(RuleBook book, Random random, Books after) {
    for (Caution caution : book.cautions()) {
      Optional<String> about = random.nextInt(4) == 0 ? Optional.of("option1") : caution.about();
      if (random.nextInt(4) != 0) {
        after.caution(caution.id(), otherWhen(caution, book, random), caution.level(), about);
      }
    }
    for (Remark remark : book.remarks()) {
      String[] with = random.nextInt(4) == 0 ? new String[0] : remark.with().toArray(String[]::new);
      if (random.nextInt(4) != 0) {
        after.remark(remark.id(), otherWhen(remark, book, random), with);
      }
    }
  }

  private static Condition otherWhen(Conditional text, RuleBook book, Random random) {
    boolean other = random.nextInt(3) == 0;
    return other ? book.rules().get(random.nextInt(book.rules().size())).when() : text.when();
  }

  /** Changes whether a question takes several answers, and whether it offers "none of these". */
  private static Question otherKind(Question question, Random random) {
    Question many = Books.many(question.id(), question.answerIds().toArray(String[]::new));
    Question one = Books.one(question.id(), question.answerIds().toArray(String[]::new));
    Question other = List.of(one, many, Books.some(many)).get(random.nextInt(3));
    return (question.mustAnswer() ? Books.must(other) : other).askedWhen(question.askWhen());
  }

  /** Swaps neighbours if the second does not depend on the first. */
  private static List<Question> reordered(List<Question> questions, Random random) {
    List<Question> all = new ArrayList<>(questions);
    for (int i = 1; i < all.size(); i++) {
      String id = all.get(i - 1).id();
      if (random.nextInt(3) == 0 && !all.get(i).askWhen().questions().contains(id)) {
        Collections.swap(all, i - 1, i);
      }
    }
    return all;
  }

  @Test
  void a_question_or_answer_that_only_one_book_has_is_compared_as_far_as_it_goes() {
    RuleBook before = two(goal(2));
    RuleBook after = two(goal(3));
    Difference difference = RuleDiff.between(before, after);

    assertThat(difference.given().all()).isEqualTo(3);
    assertThat(difference.given().changed()).isZero();
    assertThat(difference.given().notOffered()).isEqualTo(1);
    assertThat(difference.groups().get(0).before().outcome()).isEqualTo(Difference.NOT_OFFERED);
    assertThat(difference.groups().get(0).inCommon().get(0).anyOf()).containsExactly("a2");
  }

  @Test
  void a_caution_that_only_has_another_id_is_told_to_the_same_people() {
    RuleBook before = withCaution("one").book();
    RuleBook after = withCaution("other").book();

    assertThat(RuleDiff.between(before, after).told()).isEmpty();
    assertThat(RuleDiff.between(before, after).changes()).isNotEmpty();
    assertThat(RuleDiff.between(before, two(goal(2))).told())
        .extracting(told -> told.part().toString())
        .containsExactly("caution one");
  }

  private static Books withCaution(String id) {
    Condition when = Books.is("goal", "a0");
    Citation source = Books.cite("source");
    Caution caution =
        new Caution(
            id, when, Caution.Level.TELL, Optional.empty(), Optional.of("physio"), "Mind.", source);
    return new Books()
        .leads(1, 2)
        .ask(Books.one("goal", "a0", "a1"))
        .rule("one", Books.is("goal", "a0"), "physio", 1)
        .rule("other", Books.is("goal", "a1"), "massage", 1)
        .caution(caution);
  }

  @Test
  void results_are_compared_where_it_takes_too_much_to_compare_who_is_told_what() {
    Difference difference = RuleDiff.between(warning(2), warning(3));

    assertThat(difference.toldUnproved()).isPresent();
    assertThat(difference.unproved()).isEmpty();
    assertThat(difference.told()).isEmpty();
    assertThat(difference.given().changed()).isPositive();
  }

  @Test
  void aQuestionWithMoreAnswersInBothBooksTogetherThanOneMayHaveIsNotCompared() {
    String[] others = Stream.of(Books.numbered(60)).map(id -> "b" + id).toArray(String[]::new);
    others[0] = "a0";
    others[1] = "a1";
    Difference difference =
        RuleDiff.between(two(goal(60)), two(Books.must(Books.one("goal", others))));

    assertThat(difference.unproved().orElseThrow()).contains("goal", "more than 60 answers");
    assertThat(difference.groups()).isEmpty();
  }

  /** Adds more boxes with cautions than the proof allows decisions. */
  private static RuleBook warning(int leadNeeded) {
    Books books = new Books().leads(leadNeeded, 9).ask(Books.one("goal", "a0", "a1"));
    for (int i = 0; i < 18; i++) {
      books.ask(Books.many("care" + i, Books.numbered(60)));
      for (int box = 0; box < 60; box++) {
        books.caution("on" + i + "-" + box, Books.is("care" + i, "a" + box), "physio");
      }
    }
    return books.rule("one", Books.is("goal", "a0"), "physio", 2).book();
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
