package advisor.check.query;

import advisor.check.prove.AnswerInfluence;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.TooLarge;
import advisor.check.prove.TotalsTable;
import advisor.check.prove.WalkTotals;
import advisor.check.report.Subject;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcomes;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.RuleBook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A rule book with the functions and counts that checks share, each computed on first use. */
public final class BookProofs {

  private final RuleBook book;
  private final CheckRequest request;
  private final Evaluator evaluator;
  private final Once<BookFunctions> functions;
  private final Once<WalkTotals> totals;
  private final Once<WalkTotals> pathTotals;
  private final Once<AnswerInfluence> influence;
  private final Map<Object, Integer> walkSets = new HashMap<>();

  private BookProofs(Evaluator evaluator, CheckRequest request, Supplier<BookFunctions> functions) {
    this.book = evaluator.book();
    this.request = request;
    this.evaluator = evaluator;
    this.functions = new Once<>(functions);
    this.totals = new Once<>(() -> WalkTotals.of(functions(), functions().walks()));
    this.pathTotals = new Once<>(this::newPathTotals);
    this.influence = new Once<>(this::newInfluence);
  }

  public static BookProofs of(RuleBook book, CheckRequest request) {
    Evaluator evaluator = Evaluator.compile(book);
    return new BookProofs(evaluator, request, () -> BookFunctions.of(evaluator));
  }

  /** Creates the proofs of a book whose functions may share a space with another book. */
  public static BookProofs of(BookFunctions functions) {
    return new BookProofs(functions.evaluator(), CheckRequest.plain(), () -> functions);
  }

  /** Computes the totals of paths by themselves if those of all walks are too large. */
  private WalkTotals newPathTotals() {
    try {
      return totals().within(functions().givenOnly());
    } catch (TooLarge e) {
      return WalkTotals.of(functions(), functions().givenOnly());
    }
  }

  private AnswerInfluence newInfluence() {
    TotalsTable table = pathTotals().table();
    int outcomes =
        pathTotals()
            .function(stop -> 1 + functions().outcome(stop), each -> 1 + table.outcome(each));
    return new AnswerInfluence(functions(), outcomes);
  }

  /** Returns the set of walks with one of these outcomes. */
  public int comingTo(List<String> some) {
    IntUnaryOperator isOne = outcome -> some.contains(evaluator.outcomes().id(outcome)) ? 2 : 0;
    IntUnaryOperator ofStop =
        end -> end == BookFunctions.NOT_OFFERED ? 0 : isOne.applyAsInt(functions().outcome(end));
    TotalsTable table = totals().table();
    return walkSets.computeIfAbsent(
        some, any -> totals().function(ofStop, each -> isOne.applyAsInt(table.outcome(each))));
  }

  /** Returns the set of walks with a result that speaks for an option, alone or with others. */
  public int speakingFor(String option) {
    TotalsTable table = totals().table();
    return walkSets.computeIfAbsent(
        option, any -> totals().where(each -> table.speaksFor(each, option)));
  }

  /** Returns the set in which at least one of these cautions is true. */
  public int someCaution(Predicate<Caution> wanted) {
    return book.cautions().stream()
        .filter(wanted)
        .mapToInt(caution -> functions().isTrue(caution.when()))
        .reduce(Diagram.NO, functions().diagram()::or);
  }

  /**
   * Returns the ids of the questions that these conditions need: those that they mention, and those
   * that decide whether such a question is asked.
   */
  public Set<String> askedFor(Stream<Condition> conditions) {
    Set<String> asked = new HashSet<>();
    conditions.forEach(each -> asked.addAll(each.questions()));
    for (int i = book.questions().size() - 1; i >= 0; i--) { // only earlier ones decide
      Question question = book.questions().get(i);
      if (asked.contains(question.id())) {
        asked.addAll(question.askWhen().questions());
      }
    }
    return asked;
  }

  public Subject subject(int outcome) {
    Outcomes outcomes = evaluator.outcomes();
    if (outcome == outcomes.either() || outcome == outcomes.unknown()) {
      return Subject.key(outcomes.id(outcome));
    }
    Subject.Kind kind = outcomes.isStop(outcome) ? Subject.Kind.STOP_OUTCOME : Subject.Kind.OPTION;
    return new Subject(kind, outcomes.id(outcome));
  }

  public RuleBook book() {
    return book;
  }

  public CheckRequest request() {
    return request;
  }

  public Evaluator evaluator() {
    return evaluator;
  }

  public BookFunctions functions() {
    return functions.get();
  }

  public WalkTotals totals() {
    return totals.get();
  }

  /** Returns the totals of the paths, which have no "not sure". */
  public WalkTotals pathTotals() {
    return pathTotals.get();
  }

  public AnswerInfluence influence() {
    return influence.get();
  }

  /** Returns the set of paths without a stop on which a rule is true. */
  public int counts(Rule rule) {
    return functions().diagram().and(functions().completePaths(), functions().isTrue(rule.when()));
  }

  /** A value computed on first use; if it is too large, that is remembered too. */
  private static final class Once<T> {
    private Supplier<T> known;

    Once(Supplier<T> work) {
      this.known = () -> worked(work);
    }

    T get() {
      return known.get();
    }

    private T worked(Supplier<T> work) {
      try {
        T done = work.get();
        known = () -> done;
      } catch (TooLarge e) {
        known =
            () -> {
              throw e;
            };
      }
      return known.get();
    }
  }
}
