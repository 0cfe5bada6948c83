package advisor.check.prove;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcomes;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A rule book as functions of what becomes of each question.
 *
 * <p>A walk is what can become of all of them: one person's answers, "not sure" where it is
 * offered, up to where a stop ends it. A path is a walk of given answers alone. The {@link #ends}
 * of walks are numbered: {@link #NOT_OFFERED}, the stop outcomes from the most urgent, then {@link
 * #complete}.
 *
 * <p>Agrees with {@link Evaluator} in every outcome; the tests hold it to that.
 */
public final class BookFunctions {

  /** The end at an answer that only another book of the same space offers. */
  public static final int NOT_OFFERED = 1;

  /** The bits of all ends. */
  public static final long ANY_END = ~1L;

  private static final int MOST_OUTCOMES = 60;
  private static final int MOST_LEVELS = 1000;

  private final Evaluator evaluator;
  private final AnswerSpace space;
  private final Diagram diagram;
  private final ConditionFunction conditions;
  private final ConditionFunction ifAsked;
  private final WalkFunction walk;
  private final IdentityHashMap<Condition, Integer> truths = new IdentityHashMap<>();
  private final int ends;
  private final int walks;
  private final int completeWalks;
  private final int givenOnly;

  /** The functions of a book by itself. */
  public static BookFunctions of(Evaluator evaluator) {
    AnswerSpace space = BookLeaves.space(evaluator.questions(), true, evaluator.book());
    return new BookFunctions(evaluator, space);
  }

  /** The same in a space that it shares with another. */
  public BookFunctions(Evaluator evaluator, AnswerSpace space) {
    if (evaluator.outcomes().ids().size() > MOST_OUTCOMES || space.size() > MOST_LEVELS) {
      throw new TooLarge("more than " + MOST_OUTCOMES + " outcomes or " + MOST_LEVELS + " boxes");
    }
    this.evaluator = evaluator;
    this.space = space;
    this.diagram = space.diagram();
    this.conditions = new ConditionFunction(space, Diagram.NO);
    this.ifAsked = new ConditionFunction(space, Diagram.UNKNOWN);
    this.givenOnly =
        space.every(i -> space.becomes(i, choice -> choice != space.first(i).unsure()));
    this.walk = new WalkFunction(this);
    this.ends = walk.ends();
    this.walks = walksTo(ANY_END);
    this.completeWalks = walksTo(1L << complete());
  }

  /** The set of where nothing is "not sure". */
  public int givenOnly() {
    return givenOnly;
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

  /** The ends of all walks; 0 for what is no walk. */
  public int ends() {
    return ends;
  }

  /** The ends of the paths alone. */
  public int pathEnds() {
    return diagram.within(givenOnly, ends);
  }

  /** The set of all walks. */
  public int walks() {
    return walks;
  }

  /** The set of walks that come to one of these ends, which are bits. */
  public int walksTo(long some) {
    return diagram.where(ends, some);
  }

  /** The set of all paths. */
  public int paths() {
    return diagram.and(givenOnly, walks);
  }

  /** The set of walks that no stop ends. */
  public int completeWalks() {
    return completeWalks;
  }

  public int completePaths() {
    return diagram.and(givenOnly, completeWalks);
  }

  /** The end of those whom no stop sends anywhere. */
  public int complete() {
    return NOT_OFFERED + book().stopOutcomes().size() + 1;
  }

  /** The end at a stop outcome. */
  public int end(String stopOutcome) {
    Outcomes outcomes = evaluator.outcomes();
    return NOT_OFFERED + outcomes.ids().indexOf(stopOutcome) - outcomes.unknown();
  }

  /** The position among all outcomes of the stop that an end is at. */
  public int outcome(int end) {
    return evaluator.outcomes().unknown() + end - NOT_OFFERED;
  }

  /** The ends that are less urgent than a stop outcome, as bits. */
  public long milder(String stopOutcome) {
    return ANY_END << end(stopOutcome);
  }

  /** A condition: true, false, or unknown. */
  public int truth(Condition condition) {
    return condition.match(conditions);
  }

  /** The set of where a condition is true. */
  public int isTrue(Condition condition) {
    return truths.computeIfAbsent(condition, each -> diagram.where(truth(each), 1 << 2));
  }

  /** The set of where a condition is neither true nor false. */
  public int isUnknown(Condition condition) {
    return diagram.where(truth(condition), 1 << 1);
  }

  /** The set of where a condition is true only because a question in it was not asked. */
  public int isTrueUnasked(Condition condition) {
    int asked = diagram.where(condition.match(ifAsked), 1 << 2);
    return diagram.and(isTrue(condition), diagram.not(asked));
  }

  /** The end that a stop by itself leads to, {@link #complete} where it does not act. */
  public int end(Stop stop) {
    return walk.end(stop);
  }

  /** The set of where a stop acts, be it true or in doubt. */
  public int acts(Stop stop) {
    return diagram.where(end(stop), (1L << complete()) - 1);
  }

  /** The set of where no question of a condition is behind the end. */
  public int answered(Condition condition) {
    return walk.answered(condition);
  }

  /** The set of walks that a stop sends there. */
  public int walksToStop(String stopOutcome) {
    return walksTo(1L << end(stopOutcome));
  }

  /** Where a question is put, and answered as only another book of the same space offers. */
  public int notOffered(int question) {
    return walk.notOffered(question);
  }

  /** The set of where an answer, or {@link Question#NONE}, is given to a question. */
  public int given(Question question, String answer) {
    if (!answer.equals(Question.NONE)) {
      return isTrue(new Condition.Chosen(question.id(), List.of(answer)));
    }
    int some = isTrue(new Condition.Chosen(question.id(), List.of()));
    return diagram.and(asked(question), diagram.not(some));
  }

  public int asked(Question question) {
    return space.asked(space.questions().indexOf(question.id()));
  }

  /**
   * The part of a set with list after list left empty, if it offers "none of these" and some do.
   */
  public int leastTicked(int set) {
    int least = set;
    for (int i = 0; i < space.questions().size(); i++) {
      int empty = diagram.and(least, space.leftEmpty(i));
      least = space.questions().get(i).offersNone() && empty != Diagram.NO ? empty : least;
    }
    return least;
  }

  /** The first answers in a set of walks, each choice in its order; empty where there are none. */
  public Optional<Answers> first(int walks, int others) {
    return first(walks, others, value -> value != 0);
  }

  /** The first where another function has a value like this. */
  Optional<Answers> first(int walks, int function, IntPredicate wanted) {
    return diagram.first(walks, function, wanted).map(space::answers);
  }

  /** How many answer sets a set of walks holds. */
  public BigInteger count(int walks) {
    return space.count().of(walks);
  }
}
