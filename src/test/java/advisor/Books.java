package advisor;

import advisor.model.Accepted;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Choose;
import advisor.model.Citation;
import advisor.model.Condition;
import advisor.model.Decision;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Response;
import advisor.model.Review;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Writes rule books for tests in a few words: what bears on results is said, every text is made up.
 *
 * <pre>
 * new Books().ask(one("goal", "pain", "calm")).rule("r", is("goal", "pain"), "physio", 3).book()
 * </pre>
 */
public final class Books {

  private List<Option> options = List.of(option("physio"), option("massage"));
  private int leadNeeded = 1;
  private int clearLead = 3;
  private final List<StopOutcome> outcomes = new ArrayList<>();
  private final List<Condition.Named> conditions = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Stop> stops = new ArrayList<>();
  private final List<Caution> cautions = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Accepted> accepted = new ArrayList<>();
  private Review review = review(Review.Status.DRAFT, Optional.empty());

  /** The same options, thresholds, outcomes and questions, and no stops, cautions or rules. */
  public static Books framedAs(RuleBook book) {
    Books books = new Books();
    books.options = book.options();
    books.leads(book.decision().leadNeeded(), book.decision().clearLead());
    books.outcomes.addAll(book.stopOutcomes());
    books.conditions.addAll(book.conditions());
    books.questions.addAll(book.questions());
    return books;
  }

  /** Every rule in this order, beside those that are there. */
  public Books rules(List<Rule> more) {
    rules.addAll(more);
    return this;
  }

  public Books stops(List<Stop> more) {
    stops.addAll(more);
    return this;
  }

  public Books options(String... ids) {
    options = List.of(ids).stream().map(Books::option).toList();
    return this;
  }

  public Books label(String id, String label) {
    Guidance guidance = new Guidance(label, "Advice of " + id, List.of(), List.of());
    options = List.of(new Option(id, guidance, "Summary of " + id, List.of(), false));
    return this;
  }

  public Books comparedOnly(String id) {
    List<Option> more = new ArrayList<>(options);
    more.add(new Option(id, guidance(id), "Summary of " + id, List.of(), true));
    options = List.copyOf(more);
    return this;
  }

  public Books leads(int needed, int clear) {
    leadNeeded = needed;
    clearLead = clear;
    return this;
  }

  /** Less urgent than those before it. */
  public Books outcome(String id) {
    return outcome(id, "Label of " + id);
  }

  public Books outcome(String id, String label) {
    outcomes.add(new StopOutcome(id, new Guidance(label, "Advice of " + id, List.of(), List.of())));
    return this;
  }

  public Books ask(Question question) {
    questions.add(question);
    return this;
  }

  /** A stop that "not sure" sets off as well. */
  public Books stop(String id, Condition when, String go) {
    return stop(id, when, go, Stop.IfUnsure.STOP, go);
  }

  public Books stop(
      String id, Condition when, String go, Stop.IfUnsure ifUnsure, String goIfUnsure) {
    Optional<String> unsure = goIfUnsure.equals(go) ? Optional.empty() : Optional.of(goIfUnsure);
    return stop(new Stop(id, when, go, ifUnsure, unsure, "Because of " + id, source()));
  }

  public Books stop(Stop stop) {
    stops.add(stop);
    return this;
  }

  /** A condition with a name, for others to refer to. */
  public Condition named(String id, Condition part) {
    return named(new Condition.Named(id, "Label of " + id, part));
  }

  public Condition named(Condition.Named named) {
    conditions.add(named);
    return named;
  }

  public Books caution(String id, Condition when, String about) {
    return caution(id, when, Caution.Level.TELL, Optional.of(about));
  }

  /** Its short text, where it has one, is "short of" and its id. */
  public Books caution(String id, Condition when, Caution.Level level, Optional<String> about) {
    Optional<String> inShort =
        level == Caution.Level.TELL ? Optional.empty() : Optional.of("short of " + id);
    return caution(new Caution(id, when, level, inShort, about, "Mind " + id, source()));
  }

  public Books remark(String id, Condition when, String... with) {
    return remark(new Remark(id, when, List.of(with), Optional.empty(), "Remark " + id, source()));
  }

  public Books remark(Remark remark) {
    remarks.add(remark);
    return this;
  }

  public Books caution(Caution caution) {
    cautions.add(caution);
    return this;
  }

  public Books rule(String id, Condition when, String option, int points) {
    return rule(ruleOf(id, when, option, points));
  }

  public Books rule(Rule rule) {
    rules.add(rule);
    return this;
  }

  /** A rule by itself. */
  public static Rule ruleOf(String id, Condition when, String option, int points) {
    return new Rule(
        id, "row", when, option, points, "Because of " + id, source(), Optional.empty());
  }

  public Books source(String id, Source.Kind kind) {
    sources.add(
        new Source(
            id, id, "Publisher", OptionalInt.empty(), Optional.empty(), kind, Optional.empty()));
    return this;
  }

  /** A warning of {@code rules check} that the book lives with. */
  public Books accept(String finding, String subject, String reason) {
    return accept(new Accepted(finding, subject, Optional.empty(), OptionalInt.empty(), reason));
  }

  public Books accept(Accepted acceptance) {
    accepted.add(acceptance);
    return this;
  }

  public Books reviewedNext(Review.Status status, String day) {
    review = review(status, Optional.of(LocalDate.parse(day)));
    return this;
  }

  private static Review review(Review.Status status, Optional<LocalDate> next) {
    return new Review(status, Optional.empty(), Optional.empty(), next);
  }

  public RuleBook book() {
    return new RuleBook(
        "test-book",
        "1",
        "en",
        "A book",
        "An intro",
        review,
        Optional.empty(),
        sources,
        options,
        List.of(),
        new Decision(leadNeeded, clearLead, guidance("either"), guidance("unknown")),
        outcomes,
        conditions,
        questions,
        stops,
        cautions,
        remarks,
        rules,
        accepted);
  }

  /** A question that takes one answer; "not sure" is offered. */
  public static Question one(String id, String... answers) {
    return question(id, Choose.ONE, Optional.empty(), answers);
  }

  /** A question that takes several answers; "none of these" and "not sure" are offered. */
  public static Question many(String id, String... answers) {
    return question(id, Choose.MANY, Optional.of("None of these"), answers);
  }

  private static Question question(
      String id, Choose choose, Optional<String> none, String... answers) {
    return new Question(
        id,
        "Topic " + id,
        "Ask " + id + "?",
        "Why " + id,
        choose,
        List.of(answers).stream().map(Books::answer).toList(),
        none,
        Condition.ALWAYS,
        false,
        Map.of(),
        false);
  }

  /** An answer with the label that follows the colon, else with one of its own. */
  private static Answer answer(String text) {
    int colon = text.indexOf(": ");
    return colon < 0
        ? new Answer(text, "Label " + text)
        : new Answer(text.substring(0, colon), text.substring(colon + 2));
  }

  /** The question, asked only under a condition. */
  public static Question when(Condition askWhen, Question q) {
    return new Question(
        q.id(),
        q.topic(),
        q.ask(),
        q.why(),
        q.choose(),
        q.answers(),
        q.none(),
        askWhen,
        q.mustAnswer(),
        q.suppose(),
        false);
  }

  /** The question without "not sure". */
  public static Question must(Question q) {
    return new Question(
        q.id(),
        q.topic(),
        q.ask(),
        q.why(),
        q.choose(),
        q.answers(),
        q.none(),
        q.askWhen(),
        true,
        q.suppose(),
        false);
  }

  /** The question without "none of these". */
  public static Question some(Question q) {
    return new Question(
        q.id(),
        q.topic(),
        q.ask(),
        q.why(),
        q.choose(),
        q.answers(),
        Optional.empty(),
        q.askWhen(),
        q.mustAnswer(),
        q.suppose(),
        false);
  }

  /** One of these answers was given. */
  public static Condition is(String question, String... anyOf) {
    return new Condition.Chosen(question, List.of(anyOf));
  }

  public static Condition all(Condition... parts) {
    return Condition.Joined.all(List.of(parts));
  }

  public static Condition any(Condition... parts) {
    return Condition.Joined.any(List.of(parts));
  }

  public static Condition not(Condition part) {
    return new Condition.Not(part);
  }

  public static Condition atLeast(int count, Condition... of) {
    return Condition.Joined.atLeast(count, List.of(of));
  }

  /** So many answers, or more, were ticked. */
  public static Condition ticked(String question, int atLeast) {
    return new Condition.Chosen(question, List.of(), atLeast);
  }

  /**
   * Answers written as "question=answer", with commas between several; nothing for "none of these"
   * and a question mark for "not sure".
   */
  public static Answers answers(String... texts) {
    Answers answers = Answers.none();
    for (String text : texts) {
      int equals = text.indexOf('=');
      answers = answers.with(text.substring(0, equals), response(text.substring(equals + 1)));
    }
    return answers;
  }

  private static Response response(String text) {
    if (text.equals("?")) {
      return Response.NOT_SURE;
    }
    return text.isEmpty() ? Response.of() : Response.of(text.split(","));
  }

  private static Option option(String id) {
    return new Option(id, guidance(id), "Summary of " + id, List.of(), false);
  }

  private static Guidance guidance(String id) {
    return new Guidance("Label of " + id, "Advice of " + id, List.of("Next of " + id), List.of());
  }

  private static Citation source() {
    return cite("source");
  }

  public static Citation cite(String ref) {
    return new Citation(ref, Optional.empty(), List.of());
  }

  /** So many ids of answers: a0, a1 and so on. */
  public static String[] numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i).toArray(String[]::new);
  }
}
