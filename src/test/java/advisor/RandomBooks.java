package advisor;

import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Small valid books and answers to them, each made from a seed: the same seed, the same book. They
 * make no sense, and so reach what no sensible book would.
 */
public final class RandomBooks {

  private static final List<String> STOP_OUTCOMES = List.of("emergency", "soon", "doctor");

  private final Random random;
  private Books books = new Books();
  private int named;

  public RandomBooks(long seed) {
    this.random = new Random(seed);
  }

  public RuleBook book() {
    books = new Books();
    List<String> options = List.of("physio", "massage", "rest").subList(0, 2 + random.nextInt(2));
    books.options(options.toArray(new String[0]));
    int needed = 1 + random.nextInt(3);
    books.leads(needed, needed + random.nextInt(4));
    List<String> outcomes = new ArrayList<>(STOP_OUTCOMES);
    Collections.shuffle(outcomes, random);
    for (String outcome : outcomes) {
      books.outcome(outcome);
    }
    List<Question> questions = questions();
    questions.forEach(books::ask);
    for (int i = random.nextInt(4); i > 0; i--) {
      books.stop(
          "stop" + i,
          condition(questions, 1),
          any(STOP_OUTCOMES),
          random.nextBoolean() ? Stop.IfUnsure.STOP : Stop.IfUnsure.CAUTION,
          any(STOP_OUTCOMES));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      Optional<String> about = random.nextBoolean() ? Optional.of(any(options)) : Optional.empty();
      Caution.Level level = any(List.of(Caution.Level.values()));
      books.caution("caution" + i, condition(questions, 1), level, about);
    }
    List<String> ends = new ArrayList<>(options);
    ends.addAll(List.of("either", "unknown"));
    ends.addAll(STOP_OUTCOMES);
    for (int i = random.nextInt(3); i > 0; i--) {
      Collections.shuffle(ends, random);
      String[] with = ends.subList(0, random.nextInt(3)).toArray(new String[0]);
      books.remark("remark" + i, condition(questions, 1), with);
    }
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      books.rule("rule" + i, condition(questions, 2), any(options), 1 + random.nextInt(4));
    }
    return books.book();
  }

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      Question question = question("q" + questions.size());
      boolean always = questions.isEmpty() || random.nextInt(5) < 2;
      questions.add(always ? question : Books.when(condition(questions, 1), question));
    }
    return questions;
  }

  private Question question(String id) {
    String[] answers =
        List.of("a", "b", "c").subList(0, 2 + random.nextInt(2)).toArray(new String[0]);
    boolean many = random.nextInt(3) == 0;
    Question question = many ? Books.many(id, answers) : Books.one(id, answers);
    Question taken = many && random.nextInt(3) == 0 ? Books.some(question) : question;
    return random.nextInt(3) == 0 ? Books.must(taken) : taken;
  }

  private Condition condition(List<Question> questions, int depth) {
    int form = depth == 0 ? 0 : random.nextInt(9);
    if (form == 3) {
      return Condition.Joined.all(conditions(questions, depth - 1));
    }
    if (form == 4) {
      return Condition.Joined.any(conditions(questions, depth - 1));
    }
    if (form == 5) {
      return new Condition.Not(condition(questions, depth - 1));
    }
    if (form == 6) {
      Condition part = condition(questions, depth - 1);
      return books.named("named" + named++, part);
    }
    if (form == 7) {
      List<Condition> parts = conditions(questions, depth - 1);
      return Condition.Joined.atLeast(1 + random.nextInt(parts.size()), parts);
    }
    Question question = any(questions);
    if (form == 8 && question.choosesMany()) {
      int most = question.answers().size();
      return new Condition.Chosen(question.id(), List.of(), 1 + random.nextInt(most));
    }
    List<String> answers = new ArrayList<>(ids(question));
    Collections.shuffle(answers, random);
    int most = Math.max(1, answers.size() - 1);
    return new Condition.Chosen(question.id(), answers.subList(0, 1 + random.nextInt(most)));
  }

  /** One to three, of which none says what another does: a file must not list a condition twice. */
  private List<Condition> conditions(List<Question> questions, int depth) {
    Map<String, Condition> parts = new LinkedHashMap<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      Condition part = condition(questions, depth);
      parts.putIfAbsent(said(part), part);
    }
    return List.copyOf(parts.values());
  }

  private static String said(Condition condition) {
    if (condition instanceof Condition.Chosen chosen) {
      return chosen.question() + new TreeSet<>(chosen.anyOf()) + chosen.atLeast();
    }
    Set<String> parts = new TreeSet<>();
    condition.parts().forEach(part -> parts.add(said(part)));
    int atLeast = condition instanceof Condition.Joined joined ? joined.atLeast() : 1;
    String sign = condition instanceof Condition.Not ? "not" : "";
    return sign + (parts.size() == 1 ? String.join("", parts) : atLeast + parts.toString());
  }

  /** Answers to every question of the book, whether it applies or not. */
  public Answers answers(RuleBook book) {
    return answers(book, 0);
  }

  /** Answers to most questions, or some. */
  public Answers someAnswers(RuleBook book) {
    return answers(book, 1 + random.nextInt(3));
  }

  private Answers answers(RuleBook book, int left) {
    Answers answers = Answers.none();
    for (Question question : book.questions()) {
      if (random.nextInt(5) >= left) {
        answers = answers.with(question.id(), any(responses(question)));
      }
    }
    return answers;
  }

  /** The same answers, given in another order. */
  public Answers shuffled(Answers answers) {
    List<String> questions = new ArrayList<>(answers.questions());
    Collections.shuffle(questions, random);
    Answers shuffled = Answers.none();
    for (String question : questions) {
      shuffled = shuffled.with(question, answers.to(question).orElseThrow());
    }
    return shuffled;
  }

  /** The same book with its rules, stops, cautions and remarks in another order. */
  public RuleBook shuffled(RuleBook book) {
    Books books = Books.framedAs(book);
    List<Rule> rules = new ArrayList<>(book.rules());
    List<Stop> stops = new ArrayList<>(book.stops());
    List<Caution> cautions = new ArrayList<>(book.cautions());
    List<Remark> remarks = new ArrayList<>(book.remarks());
    Collections.shuffle(rules, random);
    Collections.shuffle(stops, random);
    Collections.shuffle(cautions, random);
    Collections.shuffle(remarks, random);
    rules.forEach(books::rule);
    stops.forEach(books::stop);
    cautions.forEach(books::caution);
    remarks.forEach(books::remark);
    return books.book();
  }

  /** Everything that a person can answer, "not sure" last. */
  public static List<Response> responses(Question question) {
    List<Response> responses = new ArrayList<>(givenResponses(question));
    if (question.offersNotSure()) {
      responses.add(Response.NOT_SURE);
    }
    return responses;
  }

  /** Everything that a person can answer but "not sure". */
  public static List<Response> givenResponses(Question question) {
    List<Response> responses = new ArrayList<>();
    List<String> ids = ids(question);
    if (!question.choosesMany()) {
      ids.forEach(id -> responses.add(Response.of(id)));
      return responses;
    }
    for (int set = question.offersNone() ? 0 : 1; set < 1 << ids.size(); set++) {
      List<String> chosen = new ArrayList<>();
      for (int i = 0; i < ids.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(ids.get(i));
        }
      }
      responses.add(new Response.Given(chosen));
    }
    return responses;
  }

  private static List<String> ids(Question question) {
    return question.answers().stream().map(Answer::id).toList();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
