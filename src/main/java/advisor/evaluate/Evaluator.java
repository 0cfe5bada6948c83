package advisor.evaluate;

import advisor.evaluate.CompiledStop.Effect;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Truth;
import java.util.List;

/**
 * Evaluates answers with a rule book, which it compiles once.
 *
 * <p>Immutable; any number of threads may share one. Arrays that are passed in are never changed.
 */
public final class Evaluator {

  private final RuleBook book;
  private final Questions questions;
  private final Outcomes outcomes;
  private final CompiledCondition[] askWhen;
  private final CompiledStops stops;
  private final List<CompiledStatement<Caution>> cautions;
  private final List<CompiledStatement<Remark>> remarks;
  private final List<CompiledStatement<Rule>> rules;
  private final int[] optionOf;

  private Evaluator(RuleBook book) {
    this.book = book;
    this.questions = new Questions(book.questions());
    this.outcomes = new Outcomes(book);
    this.askWhen = new CompiledCondition[questions.size()];
    for (int i = 0; i < askWhen.length; i++) {
      askWhen[i] = CompiledCondition.of(questions.get(i).askWhen(), questions);
    }
    this.stops = new CompiledStops(book, questions, outcomes);
    this.cautions = CompiledStatement.of(book.cautions(), questions);
    this.remarks = CompiledStatement.of(book.remarks(), questions);
    this.rules = CompiledStatement.of(book.rules(), questions);
    this.optionOf = new int[rules.size()];
    for (int i = 0; i < optionOf.length; i++) {
      optionOf[i] = outcomes.ids().indexOf(rules.get(i).said().option());
    }
  }

  /** Compiles a book in which every reference resolves. */
  public static Evaluator compile(RuleBook book) {
    return new Evaluator(book);
  }

  public RuleBook book() {
    return book;
  }

  public Questions questions() {
    return questions;
  }

  public Outcomes outcomes() {
    return outcomes;
  }

  /** Takes these answers question by question, up to a stop or the first unanswered question. */
  public Walk walk(Answers answers) {
    return walk(questions.marks(answers));
  }

  /** Takes these marks, in question order, in the same way. */
  public Walk walk(long[] given) {
    return walk(given, AnswerBits.UNANSWERED, false);
  }

  /**
   * Walks on past questions without an answer, which stay unanswered, to the first question at
   * which a stop acts. {@link Walk#position} is that question, or the first without an answer.
   *
   * @param given marks, each of which may be {@link AnswerBits#partOf} an answer
   */
  public Walk walkPastGaps(long[] given) {
    return walk(given, AnswerBits.UNANSWERED, true);
  }

  /**
   * Walks on past questions without an answer when nobody can be asked. A stop that acts whatever
   * the answers to those questions does not wait for them.
   */
  public Walk walkUnattended(long[] given) {
    return walk(given, AnswerBits.PASSED_OVER, true);
  }

  private Walk walk(long[] given, long missing, boolean pastGaps) {
    long[] marks = questions.unanswered();
    int gap = marks.length;
    for (int i = 0; i < marks.length; i++) {
      if (askWhen[i].on(marks) == Truth.FALSE) {
        marks[i] = AnswerBits.NOT_APPLICABLE;
      } else if (AnswerBits.isResponse(given[i])) {
        marks[i] = given[i];
      } else if (pastGaps) {
        marks[i] = given[i] == AnswerBits.UNANSWERED ? missing : given[i];
        gap = Math.min(gap, i);
      } else {
        return new Walk(marks, Walk.End.UNANSWERED, i);
      }
      if (stops.actAt(i, marks)) {
        return new Walk(marks, Walk.End.STOPPED, i);
      }
    }
    Walk.End end = gap == marks.length ? Walk.End.COMPLETE : Walk.End.UNANSWERED;
    return new Walk(marks, end, gap);
  }

  /** Whether an answer to an unanswered question may still lead to a more urgent stop. */
  public boolean mayBecomeMoreUrgent(Walk walk) {
    return stops.mayExceed(verdict(walk).outcome(), walk.ownMarks());
  }

  /** Whether the first walk ends at a more urgent stop than the second. */
  public boolean isMoreUrgent(Walk first, Walk second) {
    int one = verdict(first).outcome();
    int two = verdict(second).outcome();
    return one != two && outcomes.moreUrgent(one, two) == one;
  }

  /** Returns the verdict on the answers of a walk, as far as they go. */
  public Verdict verdict(Walk walk) {
    long[] marks = walk.ownMarks();
    boolean open = false;
    boolean doubtful = false;
    int stopped = Verdict.NONE;
    for (CompiledStop stop : stops.all()) {
      Effect effect = stop.effect(marks);
      open |= effect == Effect.OPEN;
      doubtful |= effect == Effect.DOUBT;
      stopped = outcomes.moreUrgent(stopped, stop.outcome(effect));
    }
    if (stopped != Verdict.NONE || open) {
      return Verdict.stop(stopped);
    }
    return outcomes.decide(totals(marks), doubtful);
  }

  private int[] totals(long[] marks) {
    int[] totals = new int[outcomes.options().size()];
    for (int i = 0; i < optionOf.length; i++) {
      CompiledStatement<Rule> rule = rules.get(i);
      if (rule.when().on(marks) == Truth.TRUE) {
        totals[optionOf[i]] += rule.said().points();
      }
    }
    return totals;
  }

  public Truth rule(int rule, long[] marks) {
    return rules.get(rule).when().on(marks);
  }

  /** Whether the question at this position applies, as far as these marks decide it. */
  public Truth applies(int question, long[] marks) {
    return askWhen[question].on(marks);
  }

  /**
   * Evaluates these answers, as far as {@link #walk(Answers)} goes, and explains the outcome.
   *
   * @throws IllegalStateException while an unanswered stop question blocks any outcome
   */
  public Evaluation evaluate(Answers answers) {
    return evaluate(walk(answers));
  }

  /**
   * Evaluates a walk and explains the outcome.
   *
   * @throws IllegalStateException while an unanswered stop question blocks any outcome
   */
  public Evaluation evaluate(Walk walk) {
    return evaluate(walk, verdict(walk));
  }

  /** Explains the verdict of a walk. */
  public Evaluation evaluate(Walk walk, Verdict verdict) {
    if (verdict.outcome() == Verdict.NONE) {
      throw new IllegalStateException("a stop question is not answered");
    }
    long[] marks = walk.ownMarks();
    Judge judge = new Judge(questions, askWhen, marks, marks);
    return new Evaluation(
        book,
        questions.answers(marks),
        outcomes.describe(verdict),
        outcomes.byOption(verdict.totals()),
        walk.end() != Walk.End.UNANSWERED,
        judge.stops(stops.all()),
        judge.all(cautions),
        judge.all(remarks),
        judge.all(rules));
  }
}
