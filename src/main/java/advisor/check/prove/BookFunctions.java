package advisor.check.prove;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcomes;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A rule book as functions of what persons answer.
 *
 * <p>A walk is what one person is asked and answers, "not sure" where it is offered, up to where a
 * stop ends it; a set of walks holds all persons who would be on them. A path is a walk of given
 * answers alone. The {@link #ends} of walks are numbered: {@link #NOT_OFFERED}, the stop outcomes
 * from the most urgent, then {@link #complete}.
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
  private final int[] asked;
  private final int[] behind;
  private final ConditionFunction conditions;
  private final ConditionFunction ifAsked;
  private final IdentityHashMap<Condition, Integer> truths = new IdentityHashMap<>();
  private final int ends;
  private final int walks;
  private final int completeWalks;
  private final int counted;
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
    this.asked = all(Diagram.NO);
    this.behind = all(Diagram.YES);
    this.conditions = new ConditionFunction(space, asked, behind);
    this.ifAsked = new ConditionFunction(space, all(Diagram.YES), all(Diagram.NO));
    this.ends = new WalkFunction(this).ends(asked, behind);
    this.walks = walksTo(ANY_END);
    this.completeWalks = walksTo(1L << complete());
    this.counted = space.walks(this::asked);
    this.givenOnly = space.every(space::given);
  }

  private int[] all(int function) {
    int[] all = new int[space.questions().size()];
    Arrays.fill(all, function);
    return all;
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

  /** The ends of the walks of all persons; 0 for answers that no question takes. */
  public int ends() {
    return ends;
  }

  /** The set of all walks. */
  public int walks() {
    return walks;
  }

  /** One person of each walk, so that a walk is counted once. */
  int counted() {
    return counted;
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

  /** Its conditions, of what is asked. */
  public ConditionFunction conditions() {
    return conditions;
  }

  /** The same, as if everything were asked. */
  public ConditionFunction ifAsked() {
    return ifAsked;
  }

  /** The set of where a condition is true. */
  public int isTrue(Condition condition) {
    return truths.computeIfAbsent(condition, each -> conditions.isTrue(each));
  }

  /** The set of where a condition is neither true nor false. */
  public int isUnknown(Condition condition) {
    return diagram.where(condition.match(conditions), 1 << 1);
  }

  /** The set of where a condition is true only because a question in it was not asked. */
  public int isTrueUnasked(Condition condition) {
    int[] unasked = Arrays.stream(asked).map(diagram::not).toArray();
    int unlessAsked = new ConditionFunction(space, asked, unasked).isTrue(condition);
    return diagram.and(isTrue(condition), diagram.not(unlessAsked));
  }

  /** The end that a stop by itself leads to, {@link #complete} where it does not act. */
  public int end(Stop stop) {
    int unsure = stop.stopsIfUnsure() ? end(stop.goIfUnsure()) : complete();
    int[] ends = {complete(), unsure, end(stop.go())};
    return diagram.map(conditions.acting(stop), truth -> ends[truth]);
  }

  /** The set of walks that a stop sends there. */
  public int walksToStop(String stopOutcome) {
    return walksTo(1L << end(stopOutcome));
  }

  /** Where a question is answered as only another book of the same space offers, asked or not. */
  public int notOffered(int question) {
    Question all = space.questions().get(question);
    Optional<Question> own = book().question(all.id());
    if (own.isEmpty()) {
      return Diagram.NO;
    }
    Condition others = BookLeaves.notOffered(all, own.get());
    int answers = diagram.and(space.answered(question), ifAsked.isTrue(others));
    return own.get().offersNotSure() ? answers : diagram.or(answers, space.unsure(question));
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
    return asked(space.questions().indexOf(question.id()));
  }

  /** Where the question at this position is put, that is, answered or not sure. */
  public int asked(int question) {
    return asked[question];
  }

  /** The first answers in a set of walks, each choice in its order; empty where there are none. */
  public Optional<Answers> first(int walks, int others) {
    return first(walks, others, value -> value != 0);
  }

  /** The first where another function has a value like this. */
  Optional<Answers> first(int walks, int function, IntPredicate wanted) {
    return diagram.first(diagram.and(counted, walks), function, wanted).map(this::answers);
  }

  /** What is answered on the walk of a person with these choices. */
  Answers answers(int[] choices) {
    return space.answers(choices, this::asked);
  }

  /** How many answer sets a set of walks holds. */
  public BigInteger count(int walks) {
    return space.count().of(diagram.and(counted, walks));
  }
}
