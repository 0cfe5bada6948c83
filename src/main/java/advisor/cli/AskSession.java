package advisor.cli;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.interview.AnswerText;
import advisor.interview.Interview;
import advisor.interview.Interviewer;
import advisor.interview.Nobody;
import advisor.interview.Questioner;
import advisor.interview.Readiness;
import advisor.interview.Session;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.render.EquivalentCommand;
import advisor.render.ReadinessDocument;
import advisor.render.ScenarioJson;
import advisor.render.StopDocument;
import advisor.render.WrittenDocument;
import advisor.rulefile.ReadyRules;
import advisor.scenario.Recorder;
import advisor.terminal.Asker;
import advisor.terminal.LineFault;
import advisor.terminal.Terminals;
import advisor.terminal.Unused;
import advisor.text.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One {@code ask}, from the answers given ahead to the result. */
final class AskSession {

  private static final String UNSAVED = "Nothing was saved.";

  private final Surroundings surroundings;
  private final AskCommand.Request request;
  private final CommonOptions common;
  private final Input input;
  private final Look look;

  AskSession(Surroundings surroundings, AskCommand.Request request) {
    this.surroundings = surroundings;
    this.request = request;
    this.common = request.common();
    this.input = new Input(surroundings);
    this.look = new Look(surroundings, common);
  }

  ExitCode run() throws Refusal, IOException {
    ReadyRules rules = Rules.load(common.rules(), input);
    GivenAhead ahead =
        GivenAhead.read(rules.book(), input, request.answers(), request.answersFile());
    warn(ahead.warnings());
    Interview begun = Interview.begin(Evaluator.compile(rules.book()), ahead.answers().whole());
    boolean complete = ahead.faults().isEmpty() && begun.next().isEmpty();
    if (request.noInput() || complete) {
      return end(conduct(begun, ahead, new Nobody()), ahead.faults(), Unused.NOTHING, rules);
    }
    surroundings.files().readStandardInput();
    return interview(begun, ahead, rules);
  }

  private ExitCode interview(Interview begun, GivenAhead ahead, ReadyRules rules)
      throws Refusal, IOException {
    RuleBook book = rules.book();
    Asker asker = open(book, List.of(book.title(), book.intro()), "Interrupted. " + UNSAVED);
    Session session;
    List<AnswerFault> faults = new ArrayList<>(ahead.faults());
    try (asker) {
      session = conduct(begun, ahead, asker);
    } catch (UncheckedIOException e) {
      throw Input.unreadable("standard input", e.getCause());
    }
    for (LineFault fault : asker.faults()) {
      faults.add(AnswerFault.of(fault));
    }
    ExitCode code = end(session, faults, faults.isEmpty() ? Unused.NOTHING : asker.unused(), rules);
    warn(Warnings.unused(asker.unused()));
    return session instanceof Session.Finished finished && isRead(finished.interview())
        ? offerReadiness(book)
        : code;
  }

  private Asker open(RuleBook book, List<String> opening, String interrupted) {
    Terminals.Manner manner =
        new Terminals.Manner(
            common.plain(), look.menuIsColoured(), look.widthOfQuestions(), opening, interrupted);
    return surroundings.doors().open(manner, book.questions());
  }

  /** Whether a person has just been told at a terminal that something is recommended. */
  private boolean isRead(Interview interview) {
    boolean told = isOnScreen() && !common.quiet();
    return surroundings.streams().input() && told && !interview.isStopped();
  }

  private ExitCode offerReadiness(RuleBook book) throws Refusal, IOException {
    surroundings.err().println();
    Readiness.Taken taken;
    try (Asker asker = open(book, List.of(), "Interrupted.")) {
      taken = Readiness.check(asker);
    }
    if (taken instanceof Readiness.Taken.Answered answered) {
      String told = new Page(common, look).set(ReadinessDocument.of(answered.steps()));
      new Output(surroundings.out()).write(told);
    }
    return taken instanceof Readiness.Taken.Left ? ExitCode.INTERRUPTED : ExitCode.OK;
  }

  /** Where something that was given cannot be used, nothing is asked. */
  private Session conduct(Interview begun, GivenAhead ahead, Questioner questioner) {
    Interviewer interviewer = new Interviewer(questioner, request.quick());
    return ahead.faults().isEmpty()
        ? interviewer.conduct(begun)
        : interviewer.conclude(begun, ahead.answers());
  }

  private ExitCode end(Session session, List<AnswerFault> faults, Unused lines, ReadyRules rules)
      throws Refusal, IOException {
    if (session instanceof Session.Finished finished) {
      for (AnswerFault fault : common.quiet() ? List.<AnswerFault>of() : faults) {
        surroundings.err().println(fault.told("warning"));
      }
      return tell(finished.interview(), rules);
    }
    if (!faults.isEmpty()) {
      throw AnswerFault.refuse(faults, Warnings.unjudged(lines));
    }
    if (session instanceof Session.Unanswered unanswered) {
      throw missing(unanswered.missing(), rules.book());
    }
    surroundings.err().println("Left before the end. " + UNSAVED);
    return ExitCode.INTERRUPTED;
  }

  private ExitCode tell(Interview interview, ReadyRules rules) throws Refusal, IOException {
    warn(Warnings.of(interview, surroundings.streams().input() && !request.noInput()));
    Evaluation evaluation = interview.evaluation();
    Explanation explanation = new Explainer(Evaluator.compile(rules.book())).explain(evaluation);
    ResultWriter writer = new ResultWriter(rules, common, request.trace(), look);
    Output output = Output.personal(surroundings.out());
    boolean stopsOnScreen = evaluation.isStop() && isOnScreen();
    if (!stopsOnScreen) {
      output.write(writer.write(explanation), common.output());
    }
    if (request.save().isPresent()) {
      save(request.save().get(), interview, output);
    }
    if (stopsOnScreen) {
      output.write(writer.stop(explanation));
    } else {
      tellAtTerminal(explanation);
    }
    return ExitCode.OK;
  }

  /** Whether the result is text on the terminal that standard output is. */
  private boolean isOnScreen() {
    return surroundings.streams().output()
        && common.format() == Format.TEXT
        && common.output().isEmpty();
  }

  /** Wherever the result went, nobody at a terminal misses a stop, or what a file holds. */
  private void tellAtTerminal(Explanation explanation) throws IOException {
    Page page = new Page(common, look);
    if (explanation.evaluation().isStop()) {
      surroundings
          .doors()
          .tell(page.setForTerminal(StopDocument.of(explanation, look.widthOfQuestions())));
    } else if (common.output().isPresent()) {
      Path file = common.output().get();
      surroundings.doors().tell(page.setForTerminal(WrittenDocument.of(explanation, file)));
    }
  }

  private void save(String file, Interview interview, Output output) throws Refusal, IOException {
    Scenario scenario = Recorder.record(interview);
    RuleBook book = interview.evaluation().book();
    output.write(ScenarioJson.text(scenario, book), Optional.of(Path.of(file)));
    if (!common.quiet()) {
      surroundings.err().println("Saved. To replay it:");
      surroundings.err().println("  " + EquivalentCommand.replay(file, common.rules()));
    }
  }

  private void warn(List<String> warnings) {
    if (!common.quiet()) {
      for (String warning : warnings) {
        surroundings.err().println("warning: " + Visible.of(warning));
      }
    }
  }

  private static Refusal missing(List<String> missing, RuleBook book) {
    Question question = book.question(missing.get(0)).orElseThrow();
    List<String> allowed =
        AnswerText.choices(question).stream().map(AnswerText.Choice::id).toList();
    String others =
        missing.size() == 1
            ? ""
            : "\n  then perhaps: " + String.join(", ", missing.subList(1, missing.size()));
    return new Refusal(
        ExitCode.USAGE,
        "error: question '"
            + question.id()
            + "' is not answered: "
            + question.ask()
            + "\n  allowed: "
            + String.join(", ", allowed)
            + others
            + "\n  give it with --answer "
            + question.id()
            + "=ANSWER");
  }
}
