package advisor.cli.ask;

import advisor.cli.DisplayStyle;
import advisor.cli.DocumentSetter;
import advisor.cli.ExitCode;
import advisor.cli.ProgramStreams;
import advisor.cli.Rules;
import advisor.cli.UserError;
import advisor.cli.files.InputFiles;
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
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.render.json.ReportedFault;
import advisor.rulefile.NamedRules;
import advisor.terminal.Asker;
import advisor.terminal.Terminals;
import advisor.terminal.lines.LineFault;
import advisor.terminal.lines.UnusedLines;
import advisor.text.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** One {@code ask}, from the answers given ahead to the result. */
record AskSession(ProgramStreams surroundings, AskCommand.AskArguments arguments) {

  private static final String UNSAVED = "Nothing was saved.";

  ExitCode run() throws UserError, IOException {
    InputFiles input = surroundings.inputFiles();
    NamedRules rules = Rules.load(arguments.common().rules(), input);
    GivenAhead ahead =
        GivenAhead.read(rules.book(), input, arguments.answers(), arguments.answersFile());
    warn(ahead.warnings());
    Interview begun = Interview.begin(Evaluator.compile(rules.book()), ahead.answers().whole());
    boolean complete = ahead.faults().isEmpty() && begun.next().isEmpty();
    if (arguments.noInput() || complete) {
      InterviewEnd session = conduct(begun, ahead, new Nobody());
      return end(session, ahead.faults(), UnusedLines.NOTHING, rules, false);
    }
    surroundings.files().readStandardInput();
    return interview(begun, ahead, rules);
  }

  private ExitCode interview(Interview begun, GivenAhead ahead, NamedRules rules)
      throws UserError, IOException {
    RuleBook book = rules.book();
    Asker asker = open(book, List.of(book.title(), book.intro()), "Interrupted. " + UNSAVED);
    InterviewEnd session;
    List<AnswerFault> faults = new ArrayList<>(ahead.faults());
    try (asker) {
      session = conduct(begun, ahead, asker);
    } catch (UncheckedIOException e) {
      throw InputFiles.unreadable("standard input", e.getCause());
    }
    for (LineFault fault : asker.faults()) {
      faults.add(AnswerFault.of(fault));
    }
    UnusedLines lines = faults.isEmpty() ? UnusedLines.NOTHING : asker.unused();
    ExitCode code = end(session, faults, lines, rules, surroundings.streams().input());
    warn(UnusedWarnings.unused(asker.unused()));
    return code;
  }

  private Asker open(RuleBook book, List<String> opening, String interrupted) {
    DisplayStyle look = look();
    Terminals.Manner manner =
        new Terminals.Manner(
            arguments.common().plain(),
            look.menuIsColoured(),
            look.widthOfQuestions(),
            opening,
            interrupted);
    return surroundings.doors().open(manner, book.questions());
  }

  /** Where something that was given cannot be used, nothing is asked. */
  private InterviewEnd conduct(Interview begun, GivenAhead ahead, Questioner questioner) {
    Interviewer interviewer = new Interviewer(questioner, arguments.quick());
    return ahead.faults().isEmpty()
        ? interviewer.conduct(begun)
        : interviewer.conclude(begun, ahead.answers());
  }

  /**
   * Tells what came of it.
   *
   * @param byPerson whether somebody at a terminal has answered
   */
  private ExitCode end(
      InterviewEnd session,
      List<AnswerFault> faults,
      UnusedLines lines,
      NamedRules rules,
      boolean byPerson)
      throws UserError, IOException {
    if (session instanceof InterviewEnd.Finished finished) {
      for (AnswerFault fault : arguments.common().quiet() ? List.<AnswerFault>of() : faults) {
        surroundings.err().println(fault.told("warning"));
      }
      return tell(finished.interview(), rules, byPerson);
    }
    if (!faults.isEmpty()) {
      throw AnswerFault.refuse(faults, UnusedWarnings.unjudged(lines));
    }
    if (session instanceof InterviewEnd.Unanswered unanswered) {
      throw missing(unanswered.missing(), rules.book());
    }
    surroundings.err().println("Left before the end. " + UNSAVED);
    return ExitCode.INTERRUPTED;
  }

  private ExitCode tell(Interview interview, NamedRules rules, boolean byPerson)
      throws UserError, IOException {
    warn(UnusedWarnings.of(interview, surroundings.streams().input() && !arguments.noInput()));
    Explanation explanation =
        new Explainer(Evaluator.compile(rules.book())).explain(interview.evaluation());
    ResultWriter writer = new ResultWriter(rules, arguments.common(), arguments.trace(), look());
    ResultDelivery delivery = new ResultDelivery(surroundings, arguments, writer);
    if (byPerson && delivery.canBeTalkedOver(explanation)) {
      delivery.save(interview);
      return talkOver(interview, explanation, writer, rules);
    }
    delivery.write(interview, explanation);
    return ExitCode.OK;
  }

  /** The last screen, with its keys; after a change of an answer, what comes of that. */
  private ExitCode talkOver(
      Interview interview, Explanation explanation, ResultWriter writer, NamedRules rules)
      throws UserError, IOException {
    InterviewEnd changed;
    try (Asker asker = open(rules.book(), List.of(), "Interrupted.")) {
      DocumentSetter page = new DocumentSetter(surroundings, arguments.common());
      Reply end = new ResultDialog(asker, explanation, writer, page).run();
      if (!end.equals(ResultDialog.CHANGE)) {
        return end.equals(Reply.AGREED) ? ExitCode.OK : ExitCode.INTERRUPTED;
      }
      changed = new Interviewer(asker, arguments.quick()).conduct(interview);
    }
    if (changed instanceof InterviewEnd.Left) {
      surroundings.err().println("Left before the end. The change was not kept.");
      return ExitCode.INTERRUPTED;
    }
    return end(changed, List.of(), UnusedLines.NOTHING, rules, true);
  }

  private DisplayStyle look() {
    return new DisplayStyle(surroundings, arguments.common());
  }

  private void warn(List<String> warnings) {
    if (!arguments.common().quiet()) {
      for (String warning : warnings) {
        surroundings.err().println("warning: " + Visible.of(warning));
      }
    }
  }

  private static UserError missing(List<String> missing, RuleBook book) {
    Question question = book.question(missing.get(0)).orElseThrow();
    Misunderstanding what = Misunderstanding.missing(question);
    String others = String.join(", ", missing.subList(1, missing.size()));
    return new UserError(
        ExitCode.USAGE,
        "error: "
            + what.message()
            + ": "
            + question.ask()
            + "\n  allowed: "
            + String.join(", ", what.allowed())
            + (others.isEmpty() ? "" : "\n  then perhaps: " + others)
            + "\n  give it with --answer "
            + question.id()
            + "=ANSWER",
        List.of(ReportedFault.of(what)));
  }
}
