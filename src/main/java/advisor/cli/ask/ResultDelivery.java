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
 * Writes a result where it was asked for, and shows what must not be missed on the terminal too.
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

  /** Whether the result goes to a terminal, where a person may want to do more than read it. */
  boolean canBeDiscussed(Explanation explanation) {
    return isOnScreen() && !common().quiet() && !explanation.evaluation().isStop();
  }

  private boolean isOnScreen() {
    return surroundings.streams().output()
        && common().format() == Format.TEXT
        && common().output().isEmpty();
  }

  /** Writes and saves the result. A stop comes last on the screen, and so does what to do next. */
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
      showAllTheSame(explanation);
      throw unwritable;
    }
    save(interview);
    showAtTerminal(explanation);
  }

  /**
   * Saves the session before the result is shown. If that fails, the result is shown all the same.
   */
  void save(Interview interview, Explanation explanation) throws UserError, IOException {
    try {
      save(interview);
    } catch (UserError unwritable) {
      showAllTheSame(explanation);
      throw unwritable;
    }
  }

  /** Shows a result that could not be written: all of it to a person, only a stop to a program. */
  private void showAllTheSame(Explanation explanation) {
    int width = surroundings.widthOfQuestions();
    String text =
        explanation.evaluation().isStop()
            ? page().set(stop(explanation, width), width)
            : whole(explanation, width);
    if (surroundings.streams().input() || surroundings.streams().error()) {
      surroundings.doors().tell(text);
    } else if (explanation.evaluation().isStop()) {
      surroundings.err().print(text);
    }
  }

  /**
   * Shows a stop at the terminal wherever the result went. A person who typed there also reads in
   * short what was written to a file, unless --quiet was given.
   */
  private void showAtTerminal(Explanation explanation) {
    boolean isPerson = surroundings.streams().input();
    if (!isPerson && !surroundings.streams().error()) {
      return;
    }
    int width = surroundings.widthOfQuestions();
    if (explanation.evaluation().isStop()) {
      surroundings.doors().tell(page().set(stop(explanation, width), width));
    } else if (isPerson && !common().quiet() && common().output().isPresent()) {
      Document written = ResultDocument.written(explanation, common().output().get());
      surroundings.doors().tell(page().set(written, width));
    }
  }

  /** The whole result as text for the terminal on which the questions are asked. */
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
    Document result =
        common().format() == Format.TEXT
            ? ResultDocument.of(explanation, common().rules())
            : HandoutDocument.of(explanation);
    Document whole = arguments.trace() ? result.add(traced(explanation)) : result;
    return page().set(whole, rules.book());
  }

  private Document stop(Explanation explanation, int width) {
    return StopDocument.of(explanation, width, surroundings.doors().rows().orElse(DEFAULT_ROWS));
  }

  /** A stop for the screen to which results go; what to do comes last. */
  private String stop(Explanation explanation) {
    String stop = page().set(stop(explanation, surroundings.width()));
    return arguments.trace() ? page().set(traced(explanation)) + "\n" + stop : stop;
  }

  /** A result for the screen to which results go; what to do next stays visible on it. */
  private String result(Explanation explanation) {
    Document whole = ResultDocument.whole(explanation, common().rules());
    String text = page().set(arguments.trace() ? whole.add(traced(explanation)) : whole);
    LastScreen last = new LastScreen(explanation.evaluation());
    return text + "\n" + last.text(surroundings.width(), page().ofQuestions());
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
