package advisor.check;

import advisor.check.prove.AnswerInfluence;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.PointTotals;
import advisor.check.prove.TooLarge;
import advisor.check.report.Subject;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcomes;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.RuleBook;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A rule book and what checks work out about it; what is costly, once. */
public final class BookProofs {

  private final RuleBook book;
  private final CheckRequest request;
  private final Evaluator evaluator;
  private final Once<BookFunctions> functions;
  private final Once<PointTotals> totals;
  private final Once<PointTotals> pathTotals;
  private final Once<Integer> pathOutcomes;
  private final Once<AnswerInfluence> influence;

  BookProofs(RuleBook book, CheckRequest request, int mostTotals) {
    this.book = book;
    this.request = request;
    this.evaluator = Evaluator.compile(book);
    this.functions = new Once<>(() -> BookFunctions.of(evaluator));
    this.totals = new Once<>(() -> PointTotals.of(functions(), functions().ends(), mostTotals));
    this.pathTotals = new Once<>(() -> newPathTotals(mostTotals));
    this.pathOutcomes = new Once<>(() -> outcomes(pathTotals()));
    this.influence = new Once<>(this::newInfluence);
  }

  /** Where those of all walks are too large, those of the paths may not be. */
  private PointTotals newPathTotals(int mostTotals) {
    try {
      return totals().within(functions().givenOnly());
    } catch (TooLarge e) {
      return PointTotals.of(functions(), functions().pathEnds(), mostTotals);
    }
  }

  private AnswerInfluence newInfluence() {
    return new AnswerInfluence(functions(), pathOutcomes());
  }

  /** What all walks lead to: one more than the outcome; 0 for what is no walk. */
  public int outcomes() {
    return outcomes(totals());
  }

  /** The same of the paths of given answers alone. */
  public int pathOutcomes() {
    return pathOutcomes.get();
  }

  private int outcomes(PointTotals totals) {
    return totals.function(
        stop -> 1 + functions().outcome(stop), each -> 1 + totals.points().outcome(each));
  }

  /** The set of the paths that lead to an outcome. */
  public int pathsTo(String outcome) {
    int number = evaluator.outcomes().ids().indexOf(outcome);
    return functions().diagram().where(pathOutcomes(), 1L << 1 + number);
  }

  /** The set of where one of these cautions is true. */
  public int someCaution(Predicate<Caution> wanted) {
    return book.cautions().stream()
        .filter(wanted)
        .mapToInt(caution -> functions().isTrue(caution.when()))
        .reduce(Diagram.NO, functions().diagram()::or);
  }

  /**
   * What is asked for the sake of some conditions: the questions that they mention, and those that
   * decide whether such a question is asked.
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

  /** An outcome as what a finding is about. */
  Subject subject(int outcome) {
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

  /** The points of all walks. */
  public PointTotals totals() {
    return totals.get();
  }

  /** The points of the paths of given answers alone. */
  public PointTotals pathTotals() {
    return pathTotals.get();
  }

  public AnswerInfluence influence() {
    return influence.get();
  }

  /** The set of the paths without a stop on which a rule counts. */
  int counts(Rule rule) {
    return functions().diagram().and(functions().completePaths(), functions().isTrue(rule.when()));
  }

  /** What is worked out when it is first asked for; when it is too large, that is kept too. */
  private static final class Once<T> {
    private final Supplier<T> work;
    private Optional<T> done = Optional.empty();
    private Optional<TooLarge> tooLarge = Optional.empty();

    Once(Supplier<T> work) {
      this.work = work;
    }

    T get() {
      if (done.isEmpty() && tooLarge.isEmpty()) {
        work();
      }
      return done.orElseThrow(tooLarge::get);
    }

    private void work() {
      try {
        done = Optional.of(work.get());
      } catch (TooLarge e) {
        tooLarge = Optional.of(e);
      }
    }
  }
}
