package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

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
  private final CompiledStop[] stops;
  private final CompiledStop[][] stopsMentioning;
  private final StopShortcut alarms;
  private final CompiledCaution[] cautions;
  private final CompiledRemark[] remarks;
  private final CompiledCondition[] rules;
  private final int[] optionOf;
  private final int[] points;

  private Evaluator(RuleBook book) {
    this.book = book;
    this.questions = new Questions(book.questions());
    this.outcomes = new Outcomes(book);
    this.askWhen = new CompiledCondition[questions.size()];
    this.stops = new CompiledStop[book.stops().size()];
    this.stopsMentioning = new CompiledStop[questions.size()][];
    this.alarms = new StopShortcut(questions.size());
    this.cautions = new CompiledCaution[book.cautions().size()];
    this.remarks = new CompiledRemark[book.remarks().size()];
    this.rules = new CompiledCondition[book.rules().size()];
    this.optionOf = new int[rules.length];
    this.points = new int[rules.length];
  }

  /** Compiles a book whose references all lead somewhere. */
  public static Evaluator compile(RuleBook book) {
    Evaluator evaluator = new Evaluator(book);
    for (int i = 0; i < evaluator.askWhen.length; i++) {
      evaluator.askWhen[i] =
          CompiledCondition.of(book.questions().get(i).askWhen(), evaluator.questions);
    }
    evaluator.compileStops();
    evaluator.compileCautions();
    evaluator.compileRemarks();
    evaluator.compileRules();
    return evaluator;
  }

  private void compileStops() {
    for (int i = 0; i < stops.length; i++) {
      stops[i] = compile(book.stops().get(i));
      alarms.add(stops[i]);
    }
    for (int i = 0; i < stopsMentioning.length; i++) {
      stopsMentioning[i] = mentioning(i);
    }
  }

  private CompiledStop[] mentioning(int question) {
    List<CompiledStop> mentioning = new ArrayList<>();
    for (CompiledStop stop : stops) {
      if (Arrays.binarySearch(stop.mentions(), question) >= 0) {
        mentioning.add(stop);
      }
    }
    return mentioning.toArray(new CompiledStop[0]);
  }

  private CompiledStop compile(Stop stop) {
    return new CompiledStop(
        stop,
        CompiledCondition.of(stop.when(), questions),
        questions.mentionedBy(stop.when()),
        outcomes.ids().indexOf(stop.go()),
        outcomes.ids().indexOf(stop.goIfUnsure()));
  }

  private void compileCautions() {
    for (int i = 0; i < cautions.length; i++) {
      Caution caution = book.cautions().get(i);
      cautions[i] =
          new CompiledCaution(
              caution,
              CompiledCondition.of(caution.when(), questions),
              questions.mentionedBy(caution.when()));
    }
  }

  private void compileRemarks() {
    for (int i = 0; i < remarks.length; i++) {
      Remark remark = book.remarks().get(i);
      remarks[i] = new CompiledRemark(remark, CompiledCondition.of(remark.when(), questions));
    }
  }

  private void compileRules() {
    for (int i = 0; i < rules.length; i++) {
      Rule rule = book.rules().get(i);
      rules[i] = CompiledCondition.of(rule.when(), questions);
      optionOf[i] = outcomes.ids().indexOf(rule.option());
      points[i] = rule.points();
    }
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
    long[] marks = questions.unanswered();
    for (int i = 0; i < marks.length; i++) {
      if (askWhen[i].on(marks) == Truth.FALSE) {
        marks[i] = AnswerBits.NOT_APPLICABLE;
      } else if (AnswerBits.isResponse(given[i])) {
        marks[i] = given[i];
      } else {
        return new Walk(marks, Walk.End.UNANSWERED, i);
      }
      if (stopsAt(i, marks)) {
        return new Walk(marks, Walk.End.STOPPED, i);
      }
    }
    return new Walk(marks, Walk.End.COMPLETE, marks.length);
  }

  /**
   * The same, but it goes on past questions that have no answer, which stay so, to the first at
   * which a stop acts. {@link Walk#position} is that question, or the first without an answer.
   *
   * @param given marks, of which some may be {@link AnswerBits#partOf} an answer
   */
  public Walk walkPastGaps(long[] given) {
    long[] marks = questions.unanswered();
    int gap = marks.length;
    for (int i = 0; i < marks.length; i++) {
      if (askWhen[i].on(marks) == Truth.FALSE) {
        marks[i] = AnswerBits.NOT_APPLICABLE;
      } else {
        marks[i] = given[i];
        gap = AnswerBits.isResponse(given[i]) ? gap : Math.min(gap, i);
      }
      if (stopsAt(i, marks)) {
        return new Walk(marks, Walk.End.STOPPED, i);
      }
    }
    Walk.End end = gap == marks.length ? Walk.End.COMPLETE : Walk.End.UNANSWERED;
    return new Walk(marks, end, gap);
  }

  /** Whether a question without an answer may still turn this into a stop that is more urgent. */
  public boolean mayBecomeMoreUrgent(Walk walk) {
    int stopped = verdict(walk).outcome();
    for (CompiledStop stop : stops) {
      int worst = outcomes.moreUrgent(stop.go(), stop.goIfUnsure());
      if (stop.effect(walk.ownMarks()) == Effect.OPEN
          && outcomes.moreUrgent(stopped, worst) != stopped) {
        return true;
      }
    }
    return false;
  }

  private boolean stopsAt(int question, long[] marks) {
    if (alarms.isCalm(question, marks[question])) {
      return false;
    }
    for (CompiledStop stop : stopsMentioning[question]) {
      if (stop.effect(marks).isStop()) {
        return true;
      }
    }
    return false;
  }

  /** What the answers of a walk lead to, as far as they go. */
  public Verdict verdict(Walk walk) {
    return verdict(walk, new Unheard());
  }

  /** The same, with each rule that counts handed on in file order; none for a stop. */
  public Verdict verdict(Walk walk, Consumer<Rule> counted) {
    long[] marks = walk.ownMarks();
    if (alarms.areCalm(marks)) {
      return outcomes.decide(totals(marks, counted), false);
    }
    boolean open = false;
    boolean doubtful = false;
    int stopped = Verdict.NONE;
    for (CompiledStop stop : stops) {
      Effect effect = stop.effect(marks);
      open |= effect == Effect.OPEN;
      doubtful |= effect == Effect.DOUBT;
      stopped = outcomes.moreUrgent(stopped, stop.outcome(effect));
    }
    if (stopped != Verdict.NONE || open) {
      return Verdict.stop(stopped);
    }
    return outcomes.decide(totals(marks, counted), doubtful);
  }

  private int[] totals(long[] marks, Consumer<Rule> counted) {
    int[] totals = new int[outcomes.options().size()];
    for (int i = 0; i < rules.length; i++) {
      if (rules[i].on(marks) == Truth.TRUE) {
        totals[optionOf[i]] += points[i];
        counted.accept(book.rules().get(i));
      }
    }
    return totals;
  }

  /** The truth of a rule, by its position in the book, under these marks. */
  public Truth rule(int rule, long[] marks) {
    return rules[rule].on(marks);
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
    Verdict verdict = verdict(walk);
    if (verdict.outcome() == Verdict.NONE) {
      throw new IllegalStateException("a stop question is not answered");
    }
    Judging judge = Judging.of(questions, askWhen, walk.ownMarks());
    return new Evaluation(
        book,
        questions.answers(walk.ownMarks()),
        outcomes.describe(verdict),
        outcomes.byOption(verdict.totals()),
        walk.end() != Walk.End.UNANSWERED,
        judge.stops(stops),
        judge.cautions(cautions),
        judge.remarks(remarks),
        judge.rules(book.rules(), rules));
  }

  private static final class Unheard implements Consumer<Rule> {
    @Override
    public void accept(Rule counted) {}
  }
}
