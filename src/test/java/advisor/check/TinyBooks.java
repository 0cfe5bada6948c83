package advisor.check;

import advisor.Books;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Rule books that nobody would write, small enough to try every answer. */
public final class TinyBooks {

  private final Random random;
  private final List<Question> questions = new ArrayList<>();

  private TinyBooks(long seed) {
    this.random = new Random(seed);
  }

  public static RuleBook of(long seed) {
    TinyBooks books = new TinyBooks(seed);
    int questions = 2 + books.random.nextInt(3);
    return books.book(questions, 2, 5);
  }

  /** Adds some cautions and remarks to a book. */
  public static RuleBook telling(long seed) {
    TinyBooks books = new TinyBooks(seed);
    RuleBook book = books.book(2 + books.random.nextInt(3), 2, 5);
    Books telling = Books.framedAs(book).stops(book.stops()).rules(book.rules());
    for (int i = 0; i < books.random.nextInt(4); i++) {
      telling.caution(
          "caution" + i,
          books.condition(2),
          Caution.Level.TELL,
          Optional.of("option" + books.random.nextInt(2))
              .filter(any -> books.random.nextBoolean()));
    }
    for (int i = 0; i < books.random.nextInt(3); i++) {
      String[] with = {books.pick("option0", "option1", "either", "unknown", "doctor")};
      telling.remark(
          "remark" + i, books.condition(2), books.random.nextBoolean() ? with : new String[0]);
    }
    return telling.book();
  }

  /** A book with too many paths to try one by one, and more than 64 rules. */
  public static RuleBook wide(long seed) {
    return new TinyBooks(seed).book(9, 60, 10);
  }

  private RuleBook book(int count, int leastRules, int moreRules) {
    for (int i = 0; i < count; i++) {
      questions.add(question("q" + i));
    }
    List<String> options = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      options.add("option" + i);
    }
    int needed = 1 + random.nextInt(3);
    Books books = new Books().options(options.toArray(new String[0]));
    books.leads(needed, needed + random.nextInt(3));
    books.source("study", Source.Kind.STUDY).source("editorial", Source.Kind.EDITORIAL);
    books.outcome("emergency").outcome("doctor").outcome("nurse");
    questions.forEach(books::ask);
    return books.stops(stops()).rules(rules(options, leastRules, moreRules)).book();
  }

  private Question question(String id) {
    Condition askWhen =
        questions.isEmpty() || random.nextInt(2) == 0 ? Condition.ALWAYS : condition(2);
    boolean must = random.nextBoolean();
    String[] answers = Books.numbered(2 + random.nextInt(2));
    Question question = random.nextInt(3) == 0 ? many(id, answers) : Books.one(id, answers);
    Question asked = Books.when(askWhen, question);
    return must ? Books.must(asked) : asked;
  }

  private Question many(String id, String... answers) {
    Question many = Books.many(id, answers);
    return random.nextBoolean() ? many : Books.some(many);
  }

  private List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      stops.add(
          new Stop(
              "stop" + i,
              condition(2),
              pick("doctor", "nurse", "emergency"),
              random.nextBoolean() ? Stop.IfUnsure.STOP : Stop.IfUnsure.CAUTION,
              random.nextInt(4) == 0
                  ? Optional.empty()
                  : Optional.of(pick("doctor", "nurse", "emergency")),
              "Because.",
              Books.cite(pick("study", "editorial"))));
    }
    return stops;
  }

  private List<Rule> rules(List<String> options, int least, int more) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < least + random.nextInt(more); i++) {
      String option = options.get(random.nextInt(options.size()));
      rules.add(Books.ruleOf("rule" + i, condition(3), option, 1 + random.nextInt(4)));
    }
    return rules;
  }

  private Condition condition(int depth) {
    int form = depth == 0 ? 0 : random.nextInt(9);
    return switch (form) {
      case 3 -> Condition.Joined.all(List.of(condition(depth - 1), condition(depth - 1)));
      case 4 -> Condition.Joined.any(List.of(condition(depth - 1), condition(depth - 1)));
      case 5 -> new Condition.Not(condition(depth - 1));
      case 6 -> new Condition.Named("named" + random.nextInt(9), "Named", condition(depth - 1));
      case 7 -> atLeast(depth - 1);
      case 8 -> counted();
      default -> chosen();
    };
  }

  private Condition atLeast(int depth) {
    List<Condition> parts = List.of(condition(depth), condition(depth), condition(depth));
    return Condition.Joined.atLeast(1 + random.nextInt(3), parts);
  }

  private Condition counted() {
    Question question = questions.get(random.nextInt(questions.size()));
    return question.choosesMany()
        ? new Condition.Chosen(
            question.id(), List.of(), 1 + random.nextInt(question.answers().size()))
        : chosen();
  }

  private Condition chosen() {
    Question question = questions.get(random.nextInt(questions.size()));
    int first = random.nextInt(question.answers().size());
    int second = random.nextInt(question.answers().size());
    return first == second || random.nextBoolean()
        ? Books.is(question.id(), "a" + first)
        : Books.is(question.id(), "a" + first, "a" + second);
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }
}
