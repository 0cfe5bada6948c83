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
 * The state of an interview; immutable.
 *
 * <p>Questions come in file order. Every answer is remembered, but it counts only while its
 * question applies, which is worked out anew at each step.
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

  /** A new interview. The questions answered ahead are not asked. */
  public static Interview begin(Evaluator evaluator, Answers ahead) {
    return of(evaluator, new RememberedAnswers(ahead, ahead.questions(), Set.of()));
  }

  private static Interview of(Evaluator evaluator, RememberedAnswers remembered) {
    return new Interview(evaluator, remembered, evaluator.walk(remembered.standing()));
  }

  private long[] given() {
    return evaluator.questions().marks(remembered.standing());
  }

  /** The next question to ask; empty when a stop is true or nothing is left to ask. */
  public Optional<Question> next() {
    return walk.end() == Walk.End.UNANSWERED
        ? Optional.of(evaluator.questions().get(walk.position()))
        : Optional.empty();
  }

  public boolean isStopped() {
    return walk.end() == Walk.End.STOPPED;
  }

  /**
   * This interview, ended by a stop that an answer given ahead has made true although earlier
   * questions are still open. Empty where there is no such stop, and as long as one of the open
   * questions may lead to a more urgent one.
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

  /** Answers a question, for the first time or again. It no longer counts as answered ahead. */
  public Interview answer(Question question, Response response) {
    return of(evaluator, remembered.with(question, response));
  }

  /** Answers the question with this id. */
  public Interview answer(String question, Response response) {
    return answer(evaluator.book().question(question).orElseThrow(), response);
  }

  /**
   * Goes back from a question.
   *
   * @param draft what was ticked but is no answer yet; offered when the question comes again
   */
  Interview left(Question question, Optional<Response> draft) {
    return of(evaluator, remembered.left(question.id(), draft)).back();
  }

  public boolean canGoBack() {
    return lastAsked().isPresent();
  }

  /** Goes back to the last question asked; the same state where there is none. */
  public Interview back() {
    Optional<String> last = lastAsked();
    return last.isPresent() ? reopen(last.get()) : this;
  }

  /** Asks a question again and offers its earlier answer. */
  public Interview reopen(String question) {
    return of(evaluator, remembered.reopened(question));
  }

  /** Whether the next question was answered before and is asked again on request. */
  boolean isReopened() {
    return next().isPresent() && remembered.toConfirm().contains(next().get().id());
  }

  /**
   * Says what a changed answer has changed elsewhere; may be empty.
   *
   * @param before the state in which the question was asked again
   */
  String news(Question changed, Interview before) {
    Walk earlier = evaluator.walkPastGaps(evaluator.questions().marks(before.remembered.answers()));
    return new ChangedAnswer(evaluator, changed, earlier, evaluator.walkPastGaps(given())).news();
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

  /** The answers that do not count. */
  public UncountedAnswers uncounted() {
    return new UncountedAnswers(evaluator, remembered, walk);
  }

  /** The questions before a stop without a usable answer; the stop stands without them. */
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
   * The next question, ready to be asked; empty when there is none.
   *
   * @param counted whether to work out how many questions there are and which answers are alarms,
   *     which takes time
   */
  Optional<Prompt> prompt(boolean counted) {
    if (next().isEmpty()) {
      return Optional.empty();
    }
    int most = counted ? remembered.most(evaluator) : 0;
    Question question = next().get();
    Optional<Response> earlier = remembered.answers().to(question.id());
    Set<String> alarms = counted ? alarms(question) : Set.of();
    return Optional.of(
        new Prompt(question, most, earlier, canGoBack(), answered(), false, alarms, ""));
  }

  private Set<String> alarms(Question question) {
    Set<String> alarms = new TreeSet<>();
    for (Answer answer : question.answers()) {
      Interview answered = answer(question, Response.of(answer.id()));
      if (answered.isStopped() && new StopNotice(answered.evaluation()).isMostUrgent()) {
        alarms.add(answer.id());
      }
    }
    return alarms;
  }

  /** This interview, once no open answer can change the outcome; empty before that. */
  public Optional<Interview> settled() {
    Optional<Walk> settled = SettledOutcome.walk(evaluator, remembered);
    return settled.isPresent()
        ? Optional.of(new Interview(evaluator, remembered, settled.get()))
        : Optional.empty();
  }

  /**
   * The interview at the stop to which all answers lead, also those that were reopened and not
   * given again, because going back removes no sign. Empty where there is no such stop.
   */
  public Optional<Interview> stopLeftOpen() {
    Interview all = of(evaluator, new RememberedAnswers(remembered.answers(), Set.of(), Set.of()));
    return all.stoppedPastGaps(HeardAnswers.NOTHING);
  }

  /** The interview at a stop that holds although questions before it are open; else this one. */
  public Interview pastGaps() {
    return stoppedPastGaps(HeardAnswers.NOTHING).orElse(this);
  }

  /** Whether these answers, if they counted, would lead to a stop or to a more urgent one. */
  public boolean wouldBeMoreUrgent(Answers others) {
    return new UncountedAnswers(evaluator, remembered, pastGaps().walk).areMoreUrgent(others);
  }

  /**
   * The interview at the first question at which a stop acts, past all that is missing, where
   * nobody can be asked. Empty where no stop acts.
   *
   * @param more further answers, taken in as {@link RememberedAnswers#orElse} describes
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
   * The result of the answers that count.
   *
   * @throws IllegalStateException while an unanswered stop question blocks any outcome
   */
  public Evaluation evaluation() {
    return evaluator.evaluate(walk);
  }

  /** The open questions, as {@link RememberedAnswers#missing} describes. */
  List<String> missing(Answers more) {
    return remembered.missing(evaluator, more);
  }
}
