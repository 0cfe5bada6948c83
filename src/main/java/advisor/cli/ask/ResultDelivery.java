package advisor.cli.ask;

import advisor.cli.command.CommonOptions;
import advisor.cli.command.DocumentFormatter;
import advisor.cli.command.Format;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
import advisor.explain.Explanation;
import advisor.interview.Interview;
import advisor.render.HandoutDocument;
import advisor.render.LastScreen;
import advisor.render.ResultDocument;
import advisor.render.RulesIdentity;
import advisor.render.StopDocument;
import advisor.render.TraceDocument;
import advisor.render.document.Document;
import advisor.render.json.JsonLayout;
import advisor.render.json.ResultJson;
import advisor.render.json.ScenarioJson;
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
      surroundings.write(isStop ? stop(explanation) : result(explanation), Optional.empty(), true);
      return;
    }
    write(text(explanation), common().output(), explanation);
    try {
      save(interview);
    } finally {
      showAtTerminal(explanation);
    }
  }

  private void write(String text, Optional<Path> file, Explanation explanation) throws UserError {
    try {
      surroundings.write(text, file, true);
    } catch (UserError unwritable) {
      showUnwritten(explanation);
      throw unwritable;
    }
  }

  /** Saves the session before the result is shown; if that fails, the result is shown here. */
  void save(Interview interview, Explanation explanation) throws UserError, IOException {
    try {
      save(interview);
    } catch (UserError unwritable) {
      showUnwritten(explanation);
      throw unwritable;
    }
  }

  /** Shows a result that could not be written: all of it to a person, only a stop to a program. */
  private void showUnwritten(Explanation explanation) {
    boolean isStop = explanation.evaluation().isStop();
    int width = surroundings.widthOfQuestions();
    String shown = isStop ? shownStop(explanation) : whole(explanation, width);
    if (surroundings.streams().input() || surroundings.streams().error()) {
      surroundings.askers().tell(shown);
    } else if (isStop) {
      surroundings.err().print(shown);
    }
  }

  /**
   * Shows a stop at the terminal wherever the result went. A person who typed there also reads in
   * short what was written to a file, unless --quiet was given.
   */
  private void showAtTerminal(Explanation explanation) {
    if (explanation.evaluation().isStop()) {
      surroundings.askers().tell(shownStop(explanation));
    } else if (surroundings.streams().input()
        && !common().quiet()
        && common().output().isPresent()) {
      Document written = ResultDocument.written(explanation, common().output().get());
      surroundings.askers().tell(page().text(written, surroundings.widthOfQuestions()));
    }
  }

  /** The whole result as text for the terminal on which the questions are asked. */
  String whole(Explanation explanation, int width) {
    return page()
        .text(traced(ResultDocument.of(explanation, common().rules()), explanation), width);
  }

  /** A document with the trace behind it, if one was asked for. */
  private Document traced(Document document, Explanation explanation) {
    return arguments.trace()
        ? document.add(TraceDocument.of(explanation.evaluation(), common().rules()))
        : document;
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
    return page().text(traced(result, explanation), rules.book());
  }

  private String shownStop(Explanation explanation) {
    int width = surroundings.widthOfQuestions();
    return page().text(stop(explanation, width), width);
  }

  private Document stop(Explanation explanation, int width) {
    return StopDocument.of(explanation, width, surroundings.askers().rows().orElse(DEFAULT_ROWS));
  }

  /** A stop for the screen to which results go; what to do comes last. */
  private String stop(Explanation explanation) {
    Document trace = traced(new Document(), explanation);
    return page().text(trace.add(stop(explanation, surroundings.width())));
  }

  /** A result for the screen to which results go; what to do next stays visible on it. */
  private String result(Explanation explanation) {
    Document whole = ResultDocument.whole(explanation, common().rules());
    LastScreen last = new LastScreen(explanation.evaluation());
    return page().text(traced(whole, explanation))
        + "\n"
        + last.text(surroundings.width(), page().ofQuestions());
  }

  private void save(Interview interview) throws UserError, IOException {
    if (arguments.save().isEmpty()) {
      return;
    }
    String file = arguments.save().get();
    String scenario = ScenarioJson.text(Recorder.record(interview), rules.book());
    surroundings.write(scenario, Optional.of(Path.of(file)), true);
    if (!common().quiet()) {
      surroundings.err().println("Saved. To replay it:");
      surroundings.err().println("  " + EquivalentCommand.replay(file, common().rules()));
    }
  }
}
