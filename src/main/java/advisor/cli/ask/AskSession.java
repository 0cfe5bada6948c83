package advisor.cli.ask;

import advisor.cli.command.DocumentFormatter;
import advisor.cli.command.Surroundings;
import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.cli.files.FileErrors;
import advisor.evaluate.Evaluator;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.interview.Interview;
import advisor.interview.InterviewEnd;
import advisor.interview.Interviewer;
import advisor.interview.Misunderstanding;
import advisor.interview.Nobody;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.render.json.ReportedFault;
import advisor.rulefile.LoadedRules;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.LineFault;
import advisor.terminal.asker.Presentation;
import advisor.terminal.asker.UnusedLines;
import advisor.text.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of {@code ask}, from the answers given ahead to the result. */
record AskSession(
    Surroundings surroundings,
    AskCommand.AskArguments arguments,
    LoadedRules rules,
    Evaluator evaluator,
    Map<Path, Answers> pages) {

  private static final String UNREAD = "\n  --no-input reads no lines from standard input";

  private static final String UNUSED_INPUT =
      "standard input was not read, so no warning sign in it counts: nothing was left to ask"
          + " (if it holds no answers, add --no-input)";

  ExitCode run() throws UserError, IOException {
    GivenAhead ahead =
        GivenAhead.read(rules, surroundings.files(), arguments.answers(), arguments.answersFile());
    warn(ahead.warnings());
    Interview begun = Interview.begin(evaluator, ahead.answers().whole());
    boolean isConfirmed = surroundings.streams().input() && begun.isStopped();
    boolean complete = ahead.faults().isEmpty() && begun.next().isEmpty() && !isConfirmed;
    say(UnusedWarnings.signs(ahead.overruled(), begun, "a flag says otherwise"));
    boolean isInputRead = !surroundings.streams().input() && arguments.readStandardInput();
    if (arguments.noInput() || complete || isInputRead) {
      InterviewEnd session = conduct(begun, ahead, new Nobody());
      ExitCode code = end(session, ahead.faults(), "", false);
      warnOfUnreadLines();
      return code;
    }
    surroundings.files().readStandardInput();
    try {
      return interview(begun, ahead);
    } catch (UncheckedIOException e) {
      throw FileErrors.unreadable("-", e.getCause());
    }
  }

  private ExitCode interview(Interview begun, GivenAhead ahead) throws UserError, IOException {
    List<String> opening = List.of(rules.book().title(), rules.book().intro());
    Asker asker = open(opening, "Interrupted. " + LeftSession.UNSAVED);
    InterviewEnd session;
    List<UserError> faults = new ArrayList<>(ahead.faults());
    try (asker) {
      session = conduct(begun, ahead, asker);
    }
    faults.addAll(faults(asker));
    String unjudged = faults.isEmpty() ? "" : UnusedWarnings.unjudged(asker.unused());
    ExitCode code = end(session, faults, unjudged, surroundings.streams().input());
    UnusedLines unused = asker.unused();
    warn(UnusedWarnings.unused(unused, session.interview()));
    say(UnusedWarnings.signs(unused, session.interview()));
    List<UserError> late = faults(asker);
    if (faults.isEmpty() && !late.isEmpty()) {
      throw UserError.all(late, "");
    }
    return code;
  }

  private static List<UserError> faults(Asker asker) {
    List<UserError> faults = new ArrayList<>();
    for (LineFault fault : asker.faults()) {
      String where = "standard input, line " + fault.line() + ": ";
      ReportedFault reported = ReportedFault.of(fault.misunderstanding());
      faults.add(UserError.of(where, reported.at("-", fault.line(), 0, "")));
    }
    return faults;
  }

  /** Warns without reading the lines, because a script may be reading them itself in a loop. */
  private void warnOfUnreadLines() throws IOException {
    if (!arguments.noInput()
        && !surroundings.streams().input()
        && surroundings.files().isMoreToRead()) {
      say(List.of(UNUSED_INPUT));
    }
  }

  private Asker open(List<String> opening, String interrupted) {
    DocumentFormatter page = page();
    Presentation presentation =
        new Presentation(
            arguments.common().plain(),
            page.menuIsColoured(),
            surroundings.widthOfQuestions(),
            opening,
            interrupted);
    return surroundings.askers().open(presentation, rules.book().questions());
  }

  /** Conducts the interview. Where something given ahead cannot be used, nothing is asked. */
  private InterviewEnd conduct(Interview begun, GivenAhead ahead, Questioner questioner) {
    Interviewer interviewer = new Interviewer(questioner, arguments.quick());
    return ahead.faults().isEmpty()
        ? interviewer.conduct(begun)
        : interviewer.conclude(begun, ahead.answers());
  }

  /**
   * @param unjudged what to say after the faults about the lines that follow them
   * @param byPerson whether somebody at a terminal has answered
   */
  private ExitCode end(
      InterviewEnd session, List<UserError> faults, String unjudged, boolean byPerson)
      throws UserError, IOException {
    if (session instanceof InterviewEnd.Finished finished) {
      for (UserError fault : faults) {
        surroundings.say(fault.asWarning());
      }
      return deliver(finished.interview(), byPerson);
    }
    if (!faults.isEmpty()) {
      throw UserError.all(faults, unjudged);
    }
    if (session instanceof InterviewEnd.Unanswered unanswered) {
      throw missing(unanswered.missing());
    }
    new LeftSession(surroundings, page()).tell(session.interview());
    return ExitCode.INTERRUPTED;
  }

  private ExitCode deliver(Interview interview, boolean byPerson) throws UserError, IOException {
    if (!byPerson || !interview.evaluation().isStop()) {
      warn(UnusedWarnings.of(interview, surroundings.streams().input() && !arguments.noInput()));
    }
    say(UnusedWarnings.signs(interview));
    Explanation explanation = new Explainer(evaluator).explain(interview.evaluation());
    ResultDelivery delivery = new ResultDelivery(surroundings, arguments, rules);
    if (byPerson && delivery.canBeDiscussed(explanation)) {
      delivery.save(interview, explanation);
      return discuss(interview, explanation, delivery);
    }
    String outdated = ResultDialog.outdated(pages, interview.evaluation().answers());
    if (!outdated.isEmpty()) {
      surroundings.say(outdated + "\n");
    }
    delivery.write(interview, explanation);
    return ExitCode.OK;
  }

  /** Shows the last screen with its keys, and asks on where an answer is changed. */
  private ExitCode discuss(Interview interview, Explanation explanation, ResultDelivery delivery)
      throws UserError, IOException {
    InterviewEnd changed;
    try (Asker asker = open(List.of(), "Interrupted.")) {
      Reply end = new ResultDialog(asker, explanation, delivery, pages).run();
      if (!end.equals(ResultDialog.CHANGE)) {
        return end instanceof Reply.Agreed ? ExitCode.OK : ExitCode.INTERRUPTED;
      }
      changed = new Interviewer(asker, arguments.quick()).conduct(interview);
    }
    if (changed instanceof InterviewEnd.Left) {
      new LeftSession(surroundings, page()).tellChange(changed.interview(), explanation);
      return ExitCode.INTERRUPTED;
    }
    return end(changed, List.of(), "", true);
  }

  private DocumentFormatter page() {
    return new DocumentFormatter(surroundings, arguments.common());
  }

  private void warn(List<String> warnings) {
    if (!arguments.common().quiet()) {
      say(warnings);
    }
  }

  private void say(List<String> warnings) {
    for (String warning : warnings) {
      surroundings.say("warning: " + Visible.of(warning));
    }
  }

  private UserError missing(List<String> missing) {
    Question question = rules.book().question(missing.get(0)).orElseThrow();
    String others = String.join(", ", missing.subList(1, missing.size()));
    ReportedFault fault = ReportedFault.of(Misunderstanding.missing(question));
    String note =
        "\n  it asks: "
            + question.ask()
            + (others.isEmpty() ? "" : "\n  may be needed as well: " + others)
            + "\n  give it with --answer "
            + question.id()
            + "=ANSWER"
            + (arguments.noInput() && !surroundings.streams().input() ? UNREAD : "");
    return UserError.all(List.of(UserError.of("", fault)), note);
  }
}
