package advisor.interview;

import advisor.model.Question;
import advisor.model.Response;
import java.util.Optional;

/**
 * Carries an interview to its end: asks, goes back, reviews. Where nobody can be asked any more, it
 * goes on past what is missing, so that no stop is lost.
 */
public final class Interviewer {

  private final Questioner questioner;
  private final boolean quick;

  /**
   * Asks through the questioner.
   *
   * @param quick whether to stop asking once nothing can change the outcome
   */
  public Interviewer(Questioner questioner, boolean quick) {
    this.questioner = questioner;
    this.quick = quick;
  }

  /** Asks until the interview ends. The answers are reviewed if any was asked for. */
  public Session conduct(Interview begun) {
    Interview interview = begun;
    while (true) {
      Optional<Interview> stopped = stopped(interview);
      Step step = stopped.isPresent() ? confirm(stopped.get()) : goOn(interview);
      if (step.end().isPresent()) {
        return step.end().get();
      }
      interview = step.interview();
    }
  }

  private Optional<Interview> stopped(Interview interview) {
    if (interview.isStopped()) {
      return Optional.of(interview);
    }
    return questioner.asksAPerson() ? interview.stoppedAhead() : Optional.empty();
  }

  private Step confirm(Interview stopped) {
    return switch (questioner.confirm(new StopNotice(stopped.evaluation()))) {
      case STANDS -> Step.end(stopped, new Session.Finished(stopped));
      case TAKE_BACK -> Step.on(stopped.reopen(stopped.stoppedAt()));
      case LEAVE -> Step.end(stopped, new Session.Left(stopped));
    };
  }

  private Step goOn(Interview interview) {
    Optional<Interview> settled = settled(interview);
    Optional<Prompt> prompt = settled.isPresent() ? Optional.empty() : interview.prompt();
    return prompt.isPresent()
        ? ask(interview, prompt.get())
        : review(settled.isPresent() ? settled.get() : interview);
  }

  /** What the person wants to answer again is put even where nothing can change any more. */
  private Optional<Interview> settled(Interview interview) {
    return quick && !interview.isReopened() ? interview.settled() : Optional.empty();
  }

  /**
   * Ends an interview in which nobody can be asked any more: at a stop, if what is known makes one
   * act, else with what is missing.
   *
   * @param heard what was understood besides the answers of the interview
   */
  public Session conclude(Interview interview, HeardAnswers heard) {
    HeardAnswers all = heard.orElse(questioner.rest());
    Optional<Interview> stopped = interview.stoppedPastGaps(all);
    return stopped.isPresent()
        ? new Session.Finished(stopped.get())
        : new Session.Unanswered(interview, interview.with(all.whole()).missing());
  }

  /** A state to go on from, or the end. */
  private record Step(Interview interview, Optional<Session> end) {
    static Step on(Interview interview) {
      return new Step(interview, Optional.empty());
    }

    static Step end(Interview interview, Session session) {
      return new Step(interview, Optional.of(session));
    }
  }

  private Step ask(Interview interview, Prompt prompt) {
    Reply reply = questioner.ask(prompt);
    if (reply instanceof Reply.Answer answer) {
      return Step.on(interview.answer(prompt.question(), answer.response()));
    }
    if (reply instanceof Reply.Back back) {
      return Step.on(left(interview, prompt.question(), back.draft()));
    }
    return Step.end(
        interview,
        reply instanceof Reply.EndOfInput
            ? conclude(interview, HeardAnswers.NOTHING)
            : new Session.Left(interview));
  }

  private static Interview left(Interview interview, Question question, Optional<Response> draft) {
    Interview kept = draft.isPresent() ? interview.draft(question, draft.get()) : interview;
    return kept.back();
  }

  private Step review(Interview interview) {
    if (!interview.canGoBack()) {
      return Step.end(interview, new Session.Finished(interview));
    }
    ReviewReply reply = questioner.review(new Review(interview.answered()));
    if (reply instanceof ReviewReply.Change change) {
      return Step.on(interview.reopen(change.question()));
    }
    if (reply instanceof ReviewReply.Back) {
      return Step.on(interview.back());
    }
    return Step.end(
        interview,
        reply instanceof ReviewReply.Accept
            ? new Session.Finished(interview)
            : new Session.Left(interview));
  }
}
