package advisor.cli.ask;

import advisor.cli.command.CommonOptions;
import advisor.cli.command.DocumentFormatter;
import advisor.cli.command.Format;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
import advisor.explain.Explanation;
import advisor.interview.Interview;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.render.HandoutDocument;
import advisor.render.LastScreen;
import advisor.render.ResultDocument;
import advisor.render.RulesIdentity;
import advisor.render.StopDocument;
import advisor.render.document.Document;
import advisor.render.json.JsonLayout;
import advisor.render.json.ResultJson;
import advisor.render.json.ScenarioJson;
import advisor.render.json.Trace;
import advisor.render.shell.EquivalentCommand;
import advisor.rulefile.LoadedRules;
import advisor.scenario.Recorder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Brings a result to where it was asked for, and what must not be missed to the terminal as well.
 */
record ResultDelivery(
    Surroundings surroundings, AskCommand.AskArguments arguments, LoadedRules rules) {

  static final int DEFAULT_ROWS = 24;

  private CommonOptions common() {
    return arguments.common();
  }

  DocumentFormatter page() {
    return new DocumentFormatter(surroundings, common());
  }

  private void write(String text, Optional<Path> file) throws UserError {
    surroundings.write(text, file, true);
  }

  /** Whether it goes to a terminal, where somebody may want to do more with it than read it. */
  boolean canBeTalkedOver(Explanation explanation) {
    return isOnScreen() && !common().quiet() && !explanation.evaluation().isStop();
  }

  private boolean isOnScreen() {
    return surroundings.streams().output()
        && common().format() == Format.TEXT
        && common().output().isEmpty();
  }

  /** Writes and saves it. A stop comes last on the screen, and so does what to do next. */
  void write(Interview interview, Explanation explanation) throws UserError, IOException {
    boolean isStop = explanation.evaluation().isStop();
    if (isOnScreen() && (isStop || surroundings.streams().input())) {
      save(interview, explanation);
      write(isStop ? stop(explanation) : result(explanation), Optional.empty());
      return;
    }
    try {
      write(text(explanation), common().output());
    } catch (UserError unwritable) {
      tellAllTheSame(explanation);
      throw unwritable;
    }
    save(interview);
    tellAtTerminal(explanation);
  }

  /** Saves before the result is told, which it is not to cost. */
  void save(Interview interview, Explanation explanation) throws UserError, IOException {
    try {
      save(interview);
    } catch (UserError unwritable) {
      tellAllTheSame(explanation);
      throw unwritable;
    }
  }

  /** A person is told what cannot be written where it was to go, a program of a stop alone. */
  private void tellAllTheSame(Explanation explanation) {
    int width = surroundings.widthOfQuestions();
    String told =
        explanation.evaluation().isStop()
            ? page().set(stop(explanation, width), width)
            : whole(explanation, width);
    if (surroundings.streams().input() || surroundings.streams().error()) {
      surroundings.doors().tell(told);
    } else if (explanation.evaluation().isStop()) {
      surroundings.err().print(told);
    }
  }

  /**
   * Wherever the result went, nobody at a terminal misses a stop. Whoever typed there learns what a
   * file holds as well, unless nothing is to be said.
   */
  private void tellAtTerminal(Explanation explanation) {
    boolean person = surroundings.streams().input();
    if (!person && !surroundings.streams().error()) {
      return;
    }
    int width = surroundings.widthOfQuestions();
    if (explanation.evaluation().isStop()) {
      surroundings.doors().tell(page().set(stop(explanation, width), width));
    } else if (person && !common().quiet() && common().output().isPresent()) {
      Document written = ResultDocument.written(explanation, common().output().get());
      surroundings.doors().tell(page().set(written, width));
    }
  }

  /** The whole of a result as text for where the questions are put. */
  String whole(Explanation explanation, int width) {
    String whole = page().set(ResultDocument.of(explanation, common().rules()), width);
    return arguments.trace() ? whole + "\n" + page().set(traced(explanation), width) : whole;
  }

  private Document traced(Explanation explanation) {
    return Trace.of(explanation.evaluation(), common().rules());
  }

  private String text(Explanation explanation) {
    if (common().format() == Format.JSON) {
      RulesIdentity identity = RulesInForce.identity(rules);
      return JsonLayout.pretty(ResultJson.of(explanation, identity, arguments.trace()));
    }
    Document told =
        common().format() == Format.TEXT
            ? ResultDocument.of(explanation, common().rules())
            : HandoutDocument.of(explanation);
    Document whole = arguments.trace() ? told.add(traced(explanation)) : told;
    return page().set(whole, rules.book());
  }

  private Document stop(Explanation explanation, int width) {
    return StopDocument.of(explanation, width, surroundings.doors().rows().orElse(DEFAULT_ROWS));
  }

  /** A stop for the screen that results go to; nothing follows what is to be done. */
  private String stop(Explanation explanation) {
    String told = page().set(stop(explanation, surroundings.width()));
    return arguments.trace() ? page().set(traced(explanation)) + "\n" + told : told;
  }

  /** A result for the same screen: what to do next stays on it. */
  private String result(Explanation explanation) {
    Document whole = ResultDocument.whole(explanation, common().rules());
    String told = page().set(arguments.trace() ? whole.add(traced(explanation)) : whole);
    LastScreen last = new LastScreen(explanation.evaluation());
    return told + "\n" + last.text(surroundings.width(), page().ofQuestions());
  }

  private void save(Interview interview) throws UserError, IOException {
    if (arguments.save().isEmpty()) {
      return;
    }
    String file = arguments.save().get();
    Scenario scenario = Recorder.record(interview);
    RuleBook book = interview.evaluation().book();
    write(ScenarioJson.text(scenario, book), Optional.of(Path.of(file)));
    if (!common().quiet()) {
      surroundings.err().println("Saved. To replay it:");
      surroundings.err().println("  " + EquivalentCommand.replay(file, common().rules()));
    }
  }
}
