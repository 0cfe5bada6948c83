package advisor.cli;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.explain.Explainer;
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
import advisor.rulefile.ReadyRules;
import advisor.scenario.Recorder;
import advisor.terminal.Asker;
import advisor.terminal.Terminals;
import advisor.text.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
    this.input = new Input(surroundings.in());
    this.look = new Look(surroundings, common);
  }

  ExitCode run() throws Refusal, IOException {
    ReadyRules rules = Rules.load(common.rules(), input);
    Interview begun =
        Interview.begin(
            Evaluator.compile(rules.book()),
            new GivenAhead(rules.book(), input).answers(request.answers(), request.answersFile()));
    if (request.noInput() || begun.next().isEmpty()) {
      return end(conduct(begun, new Nobody()), rules);
    }
    return interview(begun, rules);
  }

  private ExitCode interview(Interview begun, ReadyRules rules) throws Refusal, IOException {
    RuleBook book = rules.book();
    Asker asker = open(book, List.of(book.title(), book.intro()), "Interrupted. " + UNSAVED);
    Session session;
    try (asker) {
      session = conduct(begun, asker);
    } catch (UncheckedIOException e) {
      throw Input.unreadable("standard input", e.getCause());
    }
    ExitCode code = end(session, rules);
    warn(Warnings.unused(asker.unused()));
    return session instanceof Session.Finished finished && isRead(finished.interview())
        ? offerReadiness(book)
        : code;
  }

  private Asker open(RuleBook book, List<String> opening, String interrupted) {
    Terminals.Manner manner =
        new Terminals.Manner(
            common.plain(), look.menuIsColoured(), look.width(), opening, interrupted);
    return surroundings.doors().open(manner, book.questions());
  }

  /** Whether a person has just been told at a terminal that something is recommended. */
  private boolean isRead(Interview interview) {
    boolean atTerminal = surroundings.streams().input() && surroundings.streams().output();
    boolean told = common.format() == Format.TEXT && common.output().isEmpty() && !common.quiet();
    return atTerminal && told && !interview.isStopped();
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

  private Session conduct(Interview begun, Questioner questioner) {
    return new Interviewer(questioner, request.quick()).conduct(begun);
  }

  private ExitCode end(Session session, ReadyRules rules) throws Refusal, IOException {
    if (session instanceof Session.Finished finished) {
      return tell(finished.interview(), rules);
    }
    if (session instanceof Session.Misunderstood misunderstood) {
      throw Unknown.answer(
          misunderstood.misunderstanding(), "standard input, line " + misunderstood.line());
    }
    if (session instanceof Session.Unanswered unanswered) {
      throw missing(unanswered.missing(), rules.book());
    }
    surroundings.err().println("Left before the end. " + UNSAVED);
    return ExitCode.INTERRUPTED;
  }

  private ExitCode tell(Interview interview, ReadyRules rules) throws Refusal, IOException {
    warn(Warnings.unused(interview.unused()));
    Evaluation evaluation = interview.evaluation();
    Explainer explainer = new Explainer(Evaluator.compile(rules.book()));
    String result =
        new ResultWriter(rules, common, request.trace(), look).write(explainer.explain(evaluation));
    Output output = new Output(surroundings.out());
    output.write(result, common.output());
    if (request.save().isPresent()) {
      save(request.save().get(), interview, output);
    }
    return ExitCode.OK;
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
