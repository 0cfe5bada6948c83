package advisor.interview;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far an interview has come: an immutable state.
 *
 * <p>Questions come in file order. Everything ever answered is remembered; what counts is worked
 * out anew at each step, so that an answer whose question no longer applies never counts, and is
 * there again if it does.
 */
public final class Interview {

  private final Evaluator evaluator;
  private final RememberedAnswers remembered;
  private final Walk walk;

  private Interview(Evaluator evaluator, RememberedAnswers remembered, Walk walk) {
    this.evaluator = evaluator;
    this.remembered = remembered;
    this.walk = walk;
  }

  /** The beginning, with answers given ahead: they are not asked again. */
  public static Interview begin(Evaluator evaluator, Answers ahead) {
    return of(evaluator, new RememberedAnswers(ahead, ahead.questions(), Set.of()));
  }

  private static Interview of(Evaluator evaluator, RememberedAnswers remembered) {
    return new Interview(evaluator, remembered, evaluator.walk(remembered.standing()));
  }

  private long[] given() {
    return evaluator.questions().marks(remembered.standing());
  }

  /** The question to be put next; empty when a stop is true or nothing is left to ask. */
  public Optional<Question> next() {
    return walk.end() == Walk.End.UNANSWERED
        ? Optional.of(evaluator.questions().get(walk.position()))
        : Optional.empty();
  }

  public boolean isStopped() {
    return walk.end() == Walk.End.STOPPED;
  }

  /**
   * The interview ended by a stop that an answer given ahead has made true, behind questions that
   * have none yet; empty where there is no such stop, and as long as one of these questions may
   * lead to a stop that is more urgent.
   */
  Optional<Interview> stoppedAhead() {
    Walk further = evaluator.walkPastGaps(given());
    return further.end() == Walk.End.STOPPED && !evaluator.mayBecomeMoreUrgent(further)
        ? Optional.of(new Interview(evaluator, remembered, further))
        : Optional.empty();
  }

  /** The question whose answer made the stop true. */
  String stoppedAt() {
    return evaluator.questions().get(walk.position()).id();
  }

  /** Answers a question, for the first time or again; it is no longer one answered ahead. */
  public Interview answer(Question question, Response response) {
    return of(evaluator, remembered.with(question, response));
  }

  /** The same, of the question with this id. */
  public Interview answer(String question, Response response) {
    return answer(evaluator.book().question(question).orElseThrow(), response);
  }

  /** Back from a question, with what is no answer to it yet, or nothing, to be on offer then. */
  Interview left(Question question, Optional<Response> draft) {
    return of(evaluator, remembered.left(question.id(), draft)).back();
  }

  public boolean canGoBack() {
    return lastAsked().isPresent();
  }

  /** To the last question that was put; the same state where there is none. */
  public Interview back() {
    Optional<String> last = lastAsked();
    return last.isPresent() ? reopen(last.get()) : this;
  }

  /** Puts a question again, with its answer as it was on offer. */
  public Interview reopen(String question) {
    return of(evaluator, remembered.reopened(question));
  }

  /** Whether the next question was answered before, and is put again because that was wanted. */
  boolean isReopened() {
    Optional<Question> next = next();
    return next.isPresent() && remembered.toConfirm().contains(next.get().id());
  }

  /**
   * What an answer that was given again has changed; may be empty.
   *
   * @param before the state in which the question was put again
   */
  String news(Question changed, Interview before) {
    Walk then = evaluator.walkPastGaps(evaluator.questions().marks(before.remembered.answers()));
    return new ChangedAnswer(evaluator, changed, then, evaluator.walkPastGaps(given())).news();
  }

  private Optional<String> lastAsked() {
    Optional<String> last = Optional.empty();
    for (AnsweredQuestion answered : answered()) {
      if (!remembered.ahead().contains(answered.question().id())) {
        last = Optional.of(answered.question().id());
      }
    }
    return last;
  }

  /** The answers that count, in the order asked. */
  public List<AnsweredQuestion> answered() {
    List<AnsweredQuestion> answered = new ArrayList<>();
    for (int i = 0; i < evaluator.questions().size(); i++) {
      if (AnswerBits.isResponse(walk.mark(i))) {
        Question question = evaluator.questions().get(i);
        answered.add(new AnsweredQuestion(question, AnswerBits.response(question, walk.mark(i))));
      }
    }
    return answered;
  }

  /** Answers given ahead that count for nothing, in the order given, with the reason. */
  public List<UnusedAnswer> unused() {
    List<UnusedAnswer> unused = new ArrayList<>();
    for (String question : remembered.answers().questions()) {
      Optional<UnusedAnswer> each = unused(question);
      if (remembered.ahead().contains(question) && each.isPresent()) {
        unused.add(each.get());
      }
    }
    return unused;
  }

  /** The same as they were given. */
  public Answers unusedAnswers() {
    Answers answers = Answers.none();
    for (UnusedAnswer each : unused()) {
      String question = each.question();
      answers = answers.with(question, remembered.answers().to(question).orElseThrow());
    }
    return answers;
  }

  /** An answer to this question, with the reason that it would count for nothing, if it would. */
  public Optional<UnusedAnswer> unused(String question) {
    long mark = walk.mark(evaluator.questions().indexOf(question));
    return AnswerBits.isResponse(mark)
        ? Optional.empty()
        : Optional.of(new UnusedAnswer(question, mark != AnswerBits.NOT_APPLICABLE));
  }

  /** The questions before a stop that have no answer that can be used: it stands without them. */
  public List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (int i = 0; isStopped() && i < walk.position(); i++) {
      if (!AnswerBits.isResponse(walk.mark(i)) && walk.mark(i) != AnswerBits.NOT_APPLICABLE) {
        gaps.add(evaluator.questions().get(i).id());
      }
    }
    return gaps;
  }

  /**
   * The next question, ready to be put; empty when there is none.
   *
   * @param counted whether anybody is to be told how many there are, and which answers are alarms;
   *     it takes time to find out
   */
  Optional<Prompt> prompt(boolean counted) {
    Optional<Question> next = next();
    if (next.isEmpty()) {
      return Optional.empty();
    }
    List<AnsweredQuestion> before = answered();
    int most = counted ? MostQuestions.of(evaluator, given()) : 0;
    Question question = next.get();
    Optional<Response> earlier = remembered.answers().to(question.id());
    Set<String> alarms = counted ? alarms(question) : Set.of();
    return Optional.of(new Prompt(question, most, earlier, canGoBack(), before, false, alarms, ""));
  }

  private Set<String> alarms(Question question) {
    Set<String> alarms = new TreeSet<>();
    for (Answer each : question.answers()) {
      Interview then = answer(question, Response.of(each.id()));
      if (then.isStopped() && new StopNotice(then.evaluation()).isMostUrgent()) {
        alarms.add(each.id());
      }
    }
    return alarms;
  }

  /** The same once no remaining answer can change what it comes to; empty before that. */
  public Optional<Interview> settled() {
    Optional<Walk> settled = SettledOutcome.walk(evaluator, remembered);
    return settled.isPresent()
        ? Optional.of(new Interview(evaluator, remembered, settled.get()))
        : Optional.empty();
  }

  /**
   * The stop to which the answers lead, among them those that were to be given again and were not:
   * to go back takes no sign away. Empty where there is none.
   */
  public Optional<Interview> stopLeftOpen() {
    Interview all = of(evaluator, new RememberedAnswers(remembered.answers(), Set.of(), Set.of()));
    return all.stoppedPastGaps(HeardAnswers.NOTHING);
  }

  /** The same past questions without an answer, where a stop stands without them. */
  public Interview pastGaps() {
    return stoppedPastGaps(HeardAnswers.NOTHING).orElse(this);
  }

  /** Whether it would come to a stop, or to a more urgent one, if these answers counted. */
  public boolean wouldBeMoreUrgent(Answers others) {
    return new UncountedAnswers(evaluator, remembered, pastGaps().walk).areMoreUrgent(others);
  }

  /**
   * The same where nobody can be asked: with more answers, and past what is missing, to the first
   * question at which a stop acts. Empty where none does.
   *
   * @param more taken as {@link RememberedAnswers#orElse} says
   */
  Optional<Interview> stoppedPastGaps(HeardAnswers more) {
    HeardAnswers all = remembered.orElse(more);
    Walk past = evaluator.walkUnattended(evaluator.questions().marks(all.whole(), all.partly()));
    if (past.end() != Walk.End.STOPPED) {
      return Optional.empty();
    }
    Set<String> ahead = new TreeSet<>(remembered.ahead());
    ahead.addAll(more.whole().questions());
    RememberedAnswers heard = new RememberedAnswers(all.whole(), ahead, Set.of());
    return Optional.of(new Interview(evaluator, heard, past));
  }

  /**
   * What it comes to.
   *
   * @throws IllegalStateException while an unanswered stop question blocks any outcome
   */
  public Evaluation evaluation() {
    return evaluator.evaluate(walk);
  }

  /** As {@link RememberedAnswers#missing} says. */
  List<String> missing(Answers more) {
    return remembered.missing(evaluator, more);
  }
}
