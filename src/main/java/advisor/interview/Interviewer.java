package advisor.interview;

import advisor.model.Question;
import advisor.model.Response;
import java.util.Optional;

/**
 * Conducts an interview to its end: asks, goes back, reviews. Where nobody can be asked any more,
 * it passes over the open questions, so that no stop is lost.
 *
 * @param quick whether to stop asking once nothing can change the outcome
 */
public record Interviewer(Questioner questioner, boolean quick) {

  /**
   * A state to go on from, or the end.
   *
   * @param news what to tell the person first; may be empty
   * @param reviewed the review from which the next question was chosen; going back leads there
   */
  private record StateOrEnd(
      Interview interview, String news, Optional<Interview> reviewed, Optional<InterviewEnd> end) {
    static StateOrEnd on(Interview interview, String news) {
      return new StateOrEnd(interview, news, Optional.empty(), Optional.empty());
    }

    static StateOrEnd end(InterviewEnd end) {
      return new StateOrEnd(end.interview(), "", Optional.empty(), Optional.of(end));
    }
  }

  /** Asks until the interview ends. The answers are reviewed if any question was asked. */
  public InterviewEnd conduct(Interview begun) {
    StateOrEnd step = StateOrEnd.on(begun, "");
    while (step.end().isEmpty()) {
      Optional<Interview> stopped = stopped(step.interview());
      step = stopped.isPresent() ? confirm(stopped.get()) : goOn(step);
    }
    return step.end().get();
  }

  private Optional<Interview> stopped(Interview interview) {
    if (interview.isStopped()) {
      return Optional.of(interview);
    }
    return questioner.asksAPerson() ? interview.stoppedAhead() : Optional.empty();
  }

  private StateOrEnd confirm(Interview stopped) {
    StopNotice notice = new StopNotice(stopped.evaluation(), stopped.uncounted().ahead());
    Reply reply = questioner.confirm(notice);
    return reply instanceof Reply.Back
        ? StateOrEnd.on(stopped.reopen(stopped.stoppedAt()), "")
        : finished(stopped, reply);
  }

  private StateOrEnd goOn(StateOrEnd at) {
    Interview interview = at.interview();
    Optional<Interview> settled = settled(interview);
    Optional<Prompt> prompt =
        settled.isPresent() ? Optional.empty() : interview.prompt(questioner.asksAPerson());
    return prompt.isPresent()
        ? ask(at, prompt.get().with(at.news()))
        : review(settled.isPresent() ? settled.get() : interview, at.news());
  }

  /**
   * The settled interview. A question that the person wants to answer again is asked all the same.
   */
  private Optional<Interview> settled(Interview interview) {
    return quick && !interview.isReopened() ? interview.settled() : Optional.empty();
  }

  /**
   * Ends an interview in which nobody can be asked any more: at a stop if the known answers lead to
   * one, else with the list of missing answers.
   *
   * @param heard further answers, as far as they were understood
   */
  public InterviewEnd conclude(Interview interview, HeardAnswers heard) {
    HeardAnswers all = heard.orElse(questioner.rest());
    Optional<Interview> stopped = interview.stoppedPastGaps(all);
    return stopped.isPresent()
        ? new InterviewEnd.Finished(stopped.get())
        : new InterviewEnd.Unanswered(interview, interview.missing(all.whole()));
  }

  private StateOrEnd ask(StateOrEnd at, Prompt prompt) {
    Interview interview = at.interview();
    Reply reply = questioner.ask(at.reviewed().isPresent() ? prompt.withWayBack() : prompt);
    if (reply instanceof Reply.Responded answer) {
      Interview next = interview.answer(prompt.question(), answer.response());
      boolean isAgain = interview.isReopened();
      return StateOrEnd.on(next, isAgain ? next.news(prompt.question(), interview) : "");
    }
    if (reply instanceof Reply.Back back) {
      boolean drafted = back.draft().isPresent() && !back.draft().equals(prompt.earlier());
      Interview left =
          drafted || back.forgets()
              ? interview.left(prompt.question(), back.draft())
              : at.reviewed().orElseGet(interview::back);
      return StateOrEnd.on(left, "");
    }
    return StateOrEnd.end(
        reply instanceof Reply.EndOfInput
            ? conclude(interview, HeardAnswers.NOTHING)
            : new InterviewEnd.Left(withDraft(interview, prompt.question(), reply)));
  }

  /** The interview with what was ticked when the person left, where that leads to a stop. */
  private static Interview withDraft(Interview interview, Question question, Reply reply) {
    Optional<Response> draft =
        reply instanceof Reply.Leave leave ? leave.draft() : Optional.empty();
    Interview drafted = draft.isPresent() ? interview.left(question, draft) : interview;
    return drafted.stopLeftOpen().isPresent() ? drafted : interview;
  }

  private StateOrEnd review(Interview interview, String news) {
    if (!interview.canGoBack()) {
      return StateOrEnd.end(new InterviewEnd.Finished(interview));
    }
    Reply reply = questioner.review(interview.answered(), news);
    if (reply instanceof Reply.Responded chosen) {
      Interview reopened = interview.reopen(chosen.response().answers().get(0));
      return new StateOrEnd(reopened, "", Optional.of(interview), Optional.empty());
    }
    if (reply instanceof Reply.EndOfInput) {
      return StateOrEnd.end(conclude(interview, HeardAnswers.NOTHING));
    }
    return reply instanceof Reply.Back
        ? StateOrEnd.on(interview.back(), "")
        : finished(interview, reply);
  }

  private static StateOrEnd finished(Interview interview, Reply reply) {
    return StateOrEnd.end(
        reply instanceof Reply.Leave
            ? new InterviewEnd.Left(interview)
            : new InterviewEnd.Finished(interview));
  }
}
