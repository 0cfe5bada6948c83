package advisor.cli.ask;

import advisor.cli.CommonOptions;
import advisor.cli.DocumentSetter;
import advisor.cli.Format;
import advisor.cli.ProgramStreams;
import advisor.cli.UserError;
import advisor.cli.files.OutputFiles;
import advisor.explain.Explanation;
import advisor.interview.Interview;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.render.ResultDocument;
import advisor.render.StopDocument;
import advisor.render.document.Document;
import advisor.render.json.ScenarioJson;
import advisor.render.shell.EquivalentCommand;
import advisor.scenario.Recorder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Brings a result to where it was asked for, and what must not be missed to the terminal as well.
 */
record ResultDelivery(
    ProgramStreams surroundings, AskCommand.AskArguments arguments, ResultWriter writer) {

  private CommonOptions common() {
    return arguments.common();
  }

  private OutputFiles output() {
    return OutputFiles.personal(surroundings.out());
  }

  /** Whether it goes to a terminal, where somebody may want to do more with it than read it. */
  boolean canBeTalkedOver(Explanation explanation) {
    return isOnScreen() && !common().quiet() && !explanation.evaluation().isStop();
  }

  /** Whether the result is text on the terminal that standard output is. */
  private boolean isOnScreen() {
    return surroundings.streams().output()
        && common().format() == Format.TEXT
        && common().output().isEmpty();
  }

  /** Writes and saves it. A stop comes last on the screen. */
  void write(Interview interview, Explanation explanation) throws UserError, IOException {
    boolean stopsOnScreen = explanation.evaluation().isStop() && isOnScreen();
    if (!stopsOnScreen) {
      output().write(writer.write(explanation), common().output());
    }
    save(interview);
    if (stopsOnScreen) {
      output().write(writer.stop(explanation));
    } else {
      tellAtTerminal(explanation);
    }
  }

  /**
   * Wherever the result went, nobody at a terminal misses a stop. Whoever typed there learns what a
   * file holds as well, unless nothing is to be said.
   */
  private void tellAtTerminal(Explanation explanation) {
    DocumentSetter page = new DocumentSetter(surroundings, common());
    boolean person = surroundings.streams().input();
    if (!person && !surroundings.streams().error()) {
      return;
    }
    if (explanation.evaluation().isStop()) {
      Document stop = StopDocument.of(explanation, page.look().widthOfQuestions());
      surroundings.doors().tell(page.setForTerminal(stop));
    } else if (person && !common().quiet() && common().output().isPresent()) {
      Path file = common().output().get();
      surroundings.doors().tell(page.setForTerminal(ResultDocument.written(explanation, file)));
    }
  }

  /** Saves the session where that was asked for, and says how to play it again. */
  void save(Interview interview) throws UserError, IOException {
    if (arguments.save().isEmpty()) {
      return;
    }
    String file = arguments.save().get();
    Scenario scenario = Recorder.record(interview);
    RuleBook book = interview.evaluation().book();
    output().write(ScenarioJson.text(scenario, book), Optional.of(Path.of(file)));
    if (!common().quiet()) {
      surroundings.err().println("Saved. To replay it:");
      surroundings.err().println("  " + EquivalentCommand.replay(file, common().rules()));
    }
  }
}
