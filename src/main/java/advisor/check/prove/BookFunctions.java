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
import java.util.stream.IntStream;

/**
 * A rule book as functions of the answers of all persons.
 *
 * <p>A walk is what one person is asked and answers, up to where a stop ends it; "not sure" is an
 * answer where it is offered. A set of walks holds all persons who would be on them. A path is a
 * walk without "not sure". The {@link #ends} of walks are numbered: {@link #NOT_OFFERED}, the stop
 * outcomes from the most urgent, then {@link #complete}.
 *
 * <p>It agrees with {@link Evaluator} in every outcome; tests ensure that.
 */
public final class BookFunctions {

  /** The end at an answer that only another book in the same space offers. */
  public static final int NOT_OFFERED = 1;

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

  /** Returns the functions of a book in a space of its own. */
  public static BookFunctions of(Evaluator evaluator) {
    AnswerSpace space = BookLeaves.space(evaluator.questions(), true, evaluator.book());
    return new BookFunctions(evaluator, space);
  }

  /** Creates the functions of a book in a space that it may share with another. */
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

  /** Returns the set in which nothing is "not sure". */
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

  /** Returns the function to the end of each walk; 0 for answers that a question does not take. */
  public int ends() {
    return ends;
  }

  public int walks() {
    return walks;
  }

  /** Returns the set with one person of each walk, for counting. */
  int counted() {
    return counted;
  }

  /** Returns the set of walks to one of these ends, given as bits. */
  public int walksTo(long some) {
    return diagram.where(ends, some);
  }

  public int paths() {
    return diagram.and(givenOnly, walks);
  }

  /** Returns the set of walks that no stop ends. */
  public int completeWalks() {
    return completeWalks;
  }

  public int completePaths() {
    return diagram.and(givenOnly, completeWalks);
  }

  /** Returns the end of walks that no stop ends. */
  public int complete() {
    return NOT_OFFERED + book().stopOutcomes().size() + 1;
  }

  public int end(String stopOutcome) {
    Outcomes outcomes = evaluator.outcomes();
    return NOT_OFFERED + outcomes.ids().indexOf(stopOutcome) - outcomes.unknown();
  }

  /** Returns the position of a stop's end among all outcomes. */
  public int outcome(int end) {
    return evaluator.outcomes().unknown() + end - NOT_OFFERED;
  }

  /** Returns the ends that are less urgent than a stop outcome, as bits. */
  public long milder(String stopOutcome) {
    return ANY_END << end(stopOutcome);
  }

  /** Returns the functions of conditions, given which questions are asked. */
  public ConditionFunction conditions() {
    return conditions;
  }

  /** Returns the functions of conditions as if every question were asked. */
  public ConditionFunction ifAsked() {
    return ifAsked;
  }

  public int isTrue(Condition condition) {
    return truths.computeIfAbsent(condition, each -> conditions.isTrue(each));
  }

  public int isUnknown(Condition condition) {
    return diagram.where(condition.match(conditions), 1 << 1);
  }

  /** Returns the set in which a condition is true only because a question in it was not asked. */
  public int isTrueUnasked(Condition condition) {
    int[] unasked = Arrays.stream(asked).map(diagram::not).toArray();
    int unlessAsked = new ConditionFunction(space, asked, unasked).isTrue(condition);
    return diagram.and(isTrue(condition), diagram.not(unlessAsked));
  }

  /** The function to the end that a stop alone leads to; {@link #complete} if it does not act. */
  public int end(Stop stop) {
    int unsure = stop.stopsIfUnsure() ? end(stop.goIfUnsure()) : complete();
    int[] ends = {complete(), unsure, end(stop.go())};
    return diagram.map(conditions.acting(stop), truth -> ends[truth]);
  }

  public int walksToStop(String stopOutcome) {
    return walksTo(1L << end(stopOutcome));
  }

  /** The set in which a question has an answer that only another book in the same space offers. */
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

  /** Returns the set in which an answer, or {@link Question#NONE}, is given to a question. */
  public int given(Question question, String answer) {
    if (!answer.equals(Question.NONE)) {
      return conditions.isTrue(new Condition.Chosen(question.id(), List.of(answer)));
    }
    int some = conditions.isTrue(new Condition.Chosen(question.id(), List.of()));
    return diagram.and(asked(question), diagram.not(some));
  }

  public int asked(Question question) {
    return asked(space.questions().indexOf(question.id()));
  }

  public int asked(int question) {
    return asked[question];
  }

  /** Returns the set of walks on which a question is asked and none after it. */
  public int endingAt(Question question) {
    int from = space.questions().indexOf(question.id());
    int after =
        IntStream.range(from + 1, asked.length).map(this::asked).reduce(Diagram.NO, diagram::or);
    return diagram.and(asked(from), diagram.not(after));
  }

  /** The first answers in both sets, in the order of the choices; empty if there are none. */
  public Optional<Answers> first(int walks, int others) {
    return first(walks, others, value -> value != 0);
  }

  /** Returns the first answers in a set of walks for which a function has a wanted value. */
  Optional<Answers> first(int walks, int function, IntPredicate wanted) {
    return diagram.first(diagram.and(counted, walks), function, wanted).map(this::answers);
  }

  Answers answers(int[] choices) {
    return space.answers(choices, this::asked);
  }

  /** Returns how many sets of answers a set of walks holds. */
  public BigInteger count(int walks) {
    return space.count().of(diagram.and(counted, walks));
  }
}
