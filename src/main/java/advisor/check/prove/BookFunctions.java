package advisor.check.prove;

import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A rule book as functions of what becomes of each question.
 *
 * <p>A walk is what can become of all of them: one person's answers, "not sure" where it is
 * offered, up to where a stop ends it. A path is a walk of given answers alone. The {@link #ends}
 * of walks are numbered: the stop outcomes from the most urgent, then {@link #complete}.
 *
 * <p>Agrees with {@link Evaluator} in every outcome; the tests hold it to that.
 */
public final class BookFunctions {

  /** The bits of all ends. */
  public static final long ANY_END = ~1L;

  private static final int MOST_OUTCOMES = 61;

  private final Evaluator evaluator;
  private final AnswerSpace space;
  private final Diagram diagram;
  private final ConditionFunction conditions;
  private final PathCount count;
  private final List<StopOutcome> byUrgency;
  private final Join mostUrgent;
  private final int ends;
  private final int given;

  /** The functions of a book by itself. */
  public static BookFunctions of(Evaluator evaluator) {
    AnswerSpace space = new AnswerSpace(evaluator.questions(), conditions(evaluator.book()));
    return new BookFunctions(evaluator, space, space.diagram());
  }

  /** The same in a space and diagram that it shares with another. */
  public BookFunctions(Evaluator evaluator, AnswerSpace space, Diagram diagram) {
    this.evaluator = evaluator;
    this.space = space;
    this.diagram = diagram;
    this.conditions = new ConditionFunction(space, diagram);
    this.count = new PathCount(space, diagram);
    if (evaluator.outcomes().ids().size() > MOST_OUTCOMES) {
      throw new TooLarge("more than " + MOST_OUTCOMES + " outcomes");
    }
    this.byUrgency = new ArrayList<>(evaluator.book().stopOutcomes());
    byUrgency.sort(Comparator.comparingInt(StopOutcome::urgency));
    this.mostUrgent = diagram.join(Math::min, Diagram.constant(1), Diagram.constant(complete()));
    this.ends = diagram.within(walks(), mostUrgentEnd());
    this.given = given();
  }

  /** Every condition of a book. */
  public static List<Condition> conditions(RuleBook book) {
    List<Condition> conditions = new ArrayList<>();
    book.questions().forEach(question -> conditions.add(question.askWhen()));
    book.stops().forEach(stop -> conditions.add(stop.when()));
    book.cautions().forEach(caution -> conditions.add(caution.when()));
    book.rules().forEach(rule -> conditions.add(rule.when()));
    return conditions;
  }

  private int walks() {
    int walks = Diagram.YES;
    int ended = Diagram.NO;
    for (int i = 0; i < space.questions().size(); i++) {
      int asked = diagram.map(truth(question(i).askWhen()), truth -> truth == 0 ? 0 : 2);
      int open = diagram.either(asked, responses(i), passed(i, level(i).notApplicable()));
      int here = diagram.either(ended, passed(i, level(i).unanswered()), open);
      walks = diagram.and(walks, here);
      ended = diagram.or(ended, endsAt(i));
    }
    return walks;
  }

  private Question question(int position) {
    return book().questions().get(position);
  }

  private AnswerSpace.Level level(int question) {
    return space.level(space.firstLevel(question));
  }

  /** Where a question has a response, "not sure" included. */
  private int responses(int question) {
    int first = space.firstLevel(question);
    int some =
        level(question).many() && !question(question).offersNone() ? Diagram.NO : Diagram.YES;
    for (int level = space.lastLevel(question); level > first; level--) {
      some = diagram.choose(level, some, Diagram.YES);
    }
    int[] row = diagram.row(first);
    for (int i = 0; i < level(question).given(); i++) {
      row[1 + i] = level(question).many() && i == 0 ? some : Diagram.YES;
    }
    row[1 + level(question).unsure()] =
        question(question).offersNotSure() ? nothingTicked(question) : Diagram.NO;
    return diagram.choose(row);
  }

  /** Where this, which is no answer, becomes of a question. */
  private int passed(int question, int choice) {
    int[] row = diagram.row(space.firstLevel(question));
    row[1 + choice] = nothingTicked(question);
    return diagram.choose(row);
  }

  private int nothingTicked(int question) {
    int none = Diagram.YES;
    for (int i = space.lastLevel(question); i > space.firstLevel(question); i--) {
      none = diagram.choose(i, none, Diagram.NO);
    }
    return none;
  }

  /** Where a stop acts once this question is answered or passed over. */
  private int endsAt(int question) {
    int acts = Diagram.NO;
    for (Stop stop : evaluator.book().stops()) {
      if (stop.when().questions().contains(question(question).id())) {
        boolean unsure = stop.ifUnsure() == Stop.IfUnsure.STOP;
        int acting = diagram.map(effect(stop), truth -> truth == 2 || unsure && truth == 1 ? 2 : 0);
        acts = diagram.or(acts, asUnanswered(acting, space.firstLevel(question + 1)));
      }
    }
    return acts;
  }

  /** A function with all questions from a level on unanswered. */
  private int asUnanswered(int function, int from) {
    return diagram.decided(
        function, level -> level < from ? Diagram.OPEN : space.level(level).unanswered());
  }

  /** What a stop is; unknown only where nothing that it mentions is unanswered. */
  private int effect(Stop stop) {
    int answered = Diagram.YES;
    for (String id : stop.when().questions()) {
      int question = space.questions().indexOf(id);
      int left = becomes(question, choice -> choice != level(question).unanswered());
      answered = diagram.and(answered, left);
    }
    int truth = truth(stop.when());
    return diagram.or(truths(truth), diagram.and(answered, truth));
  }

  private int mostUrgentEnd() {
    int first = Diagram.constant(complete());
    for (Stop stop : evaluator.book().stops()) {
      int unsure = stop.ifUnsure() == Stop.IfUnsure.STOP ? end(stop.goIfUnsure()) : complete();
      int[] ends = {complete(), unsure, end(stop.go())};
      first = mostUrgent.of(first, diagram.map(effect(stop), truth -> ends[truth]));
    }
    return first;
  }

  /** The set of where the choice at the first decision of a question is like this. */
  public int becomes(int question, IntPredicate choice) {
    int[] row = diagram.row(space.firstLevel(question));
    for (int i = 1; i < row.length; i++) {
      row[i] = choice.test(i - 1) ? Diagram.YES : Diagram.NO;
    }
    return diagram.choose(row);
  }

  private int given() {
    int given = Diagram.YES;
    for (int i = space.questions().size() - 1; i >= 0; i--) {
      int unsure = level(i).unsure();
      given = diagram.and(becomes(i, choice -> choice != unsure), given);
    }
    return given;
  }

  public Evaluator evaluator() {
    return evaluator;
  }

  public RuleBook book() {
    return evaluator.book();
  }

  public AnswerSpace space() {
    return space;
  }

  public Diagram diagram() {
    return diagram;
  }

  PathCount count() {
    return count;
  }

  /** The ends of all walks; 0 for what is no walk. */
  public int ends() {
    return ends;
  }

  /** The ends of the paths alone. */
  public int pathEnds() {
    return diagram.within(given, ends);
  }

  /** The set of walks that come to one of these ends, which are bits. */
  public int walksTo(long some) {
    return diagram.where(ends, some);
  }

  public int pathsTo(long some) {
    return diagram.and(given, walksTo(some));
  }

  /** The set of all paths. */
  public int paths() {
    return pathsTo(ANY_END);
  }

  /** The set of walks that no stop ends. */
  public int completeWalks() {
    return walksTo(1L << complete());
  }

  public int completePaths() {
    return pathsTo(1L << complete());
  }

  /** The end of those whom no stop sends anywhere. */
  public int complete() {
    return byUrgency.size() + 1;
  }

  /** The end at a stop outcome. */
  public int end(String stopOutcome) {
    return 1 + byUrgency.indexOf(book().stopOutcome(stopOutcome).orElseThrow());
  }

  /** The position among all outcomes of the stop that an end is at. */
  public int outcome(int end) {
    return evaluator.outcomes().ids().indexOf(byUrgency.get(end - 1).id());
  }

  /** The ends that are less urgent than a stop outcome, as bits. */
  public long milder(String stopOutcome) {
    int own = book().stopOutcome(stopOutcome).orElseThrow().urgency();
    long milder = 1L << complete();
    for (int i = 0; i < byUrgency.size(); i++) {
      milder |= byUrgency.get(i).urgency() > own ? 1L << 1 + i : 0;
    }
    return milder;
  }

  /** A condition: true, false, or unknown. */
  public int truth(Condition condition) {
    return conditions.of(condition);
  }

  /** The set of where a condition is true. */
  public int isTrue(Condition condition) {
    return truths(truth(condition));
  }

  private int truths(int condition) {
    return diagram.where(condition, 1 << 2);
  }

  /** Where a question is put, that is, answered or not sure. */
  public int asked(int question) {
    return becomes(question, choice -> choice <= level(question).unsure());
  }

  /** A set with those besides who would be in it with some answer to a question that they lack. */
  public int withAnswersPutIn(int set, int question) {
    int answered =
        diagram.and(
            becomes(question, choice -> choice < level(question).given()), responses(question));
    int some =
        diagram.some(
            diagram.and(set, answered), space.firstLevel(question), space.firstLevel(question + 1));
    int lacking = becomes(question, choice -> choice == level(question).notApplicable());
    return diagram.either(lacking, some, set);
  }

  /**
   * The first answers in a set of walks, all choices in their order; empty where there are none.
   */
  public Optional<Answers> first(int walks) {
    return walks == Diagram.NO
        ? Optional.empty()
        : Optional.of(space.answers(diagram.first(walks)));
  }

  /** How many answer sets a set of walks holds. */
  public BigInteger count(int walks) {
    return count.of(walks);
  }
}
