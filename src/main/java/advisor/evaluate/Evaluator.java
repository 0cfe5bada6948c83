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
 * A rule book compiled once, and every judgement that is made with it.
 *
 * <p>Immutable; any number of threads may share one. Marks that are handed in are never changed.
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

  /** Compiles a book whose references all lead somewhere. */
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

  /** Takes answers question by question, as far as they are given and apply. */
  public Walk walk(Answers answers) {
    return walk(questions.marks(answers));
  }

  /** The same for marks in question order. */
  public Walk walk(long[] given) {
    return walk(given, AnswerBits.UNANSWERED, false);
  }

  /**
   * The same, but it goes on past questions that have no answer, which stay so, to the first at
   * which a stop acts. {@link Walk#position} is that question, or the first without an answer.
   *
   * @param given marks, of which some may be {@link AnswerBits#partOf} an answer
   */
  public Walk walkPastGaps(long[] given) {
    return walk(given, AnswerBits.UNANSWERED, true);
  }

  /**
   * The same where nobody can be asked: what was passed over is no reason to wait for a stop that
   * acts whichever way it is answered.
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

  /** Whether a question without an answer may still turn this into a stop that is more urgent. */
  public boolean mayBecomeMoreUrgent(Walk walk) {
    return stops.mayExceed(verdict(walk).outcome(), walk.ownMarks());
  }

  /** Whether the stop that one walk comes to is more urgent than that of the second. */
  public boolean isMoreUrgent(Walk first, Walk second) {
    int one = verdict(first).outcome();
    int two = verdict(second).outcome();
    return one != two && outcomes.moreUrgent(one, two) == one;
  }

  /** What the answers of a walk lead to, as far as they go. */
  public Verdict verdict(Walk walk) {
    long[] marks = walk.ownMarks();
    boolean open = false;
    boolean doubtful = false;
    int stopped = Verdict.NONE;
    for (CompiledStops.StopGroup group : stops.groups()) {
      for (CompiledStop stop : group.possible(marks)) {
        Effect effect = stop.effect(marks);
        open |= effect == Effect.OPEN;
        doubtful |= effect == Effect.DOUBT;
        stopped = outcomes.moreUrgent(stopped, stop.outcome(effect));
      }
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

  /** Whether the question at this position is asked, as far as these marks tell. */
  public Truth applies(int question, long[] marks) {
    return askWhen[question].on(marks);
  }

  /**
   * The outcome of the first answers that apply, with everything that explains it.
   *
   * @throws IllegalStateException while an unanswered stop question blocks any outcome
   */
  public Evaluation evaluate(Answers answers) {
    return evaluate(walk(answers));
  }

  /**
   * The outcome of a walk, with everything that explains it.
   *
   * @throws IllegalStateException while an unanswered stop question blocks any outcome
   */
  public Evaluation evaluate(Walk walk) {
    return evaluate(walk, verdict(walk));
  }

  /** The same for a walk that is known to lead to this. */
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
