package advisor.interview;

import advisor.model.Question;
import advisor.model.Response;
import java.util.Optional;

/** Carries an interview to its end: asks, goes back, reviews. */
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
      Optional<Prompt> prompt = isAtItsEnd(interview) ? Optional.empty() : interview.prompt();
      Step step = prompt.isPresent() ? ask(interview, prompt.get()) : review(interview);
      if (step.end().isPresent()) {
        return step.end().get();
      }
      interview = step.interview();
    }
  }

  /** What the person wants to answer again is put even where nothing can change any more. */
  private boolean isAtItsEnd(Interview interview) {
    return quick && !interview.isReopened() && interview.isSettled();
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
    if (reply instanceof Reply.Misunderstood misunderstood) {
      return Step.end(
          interview,
          new Session.Misunderstood(misunderstood.line(), misunderstood.misunderstanding()));
    }
    return Step.end(
        interview,
        reply instanceof Reply.EndOfInput
            ? new Session.Unanswered(interview, interview.missing())
            : new Session.Left(interview));
  }

  private static Interview left(Interview interview, Question question, Optional<Response> draft) {
    Interview kept = draft.isPresent() ? interview.draft(question, draft.get()) : interview;
    return kept.back();
  }

  private Step review(Interview interview) {
    if (interview.isStopped() || !interview.canGoBack()) {
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
