package advisor.cli.rules;

import advisor.cli.command.CommonOptions;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
import advisor.cli.files.FileErrors;
import advisor.cli.files.PrivateFile;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.render.CheckedRules;
import advisor.render.MissingSession;
import advisor.render.json.ScenarioJson;
import advisor.scenario.Recorder;
import advisor.text.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Writes sessions that no scenario covers into a folder, without touching existing files. */
record ScenarioWriter(String folder, Surroundings surroundings, CommonOptions common) {

  void write(CheckedRules rules) throws UserError {
    if (!rules.isReadable()) {
      return;
    }
    RuleBook book = rules.checked().orElseThrow().book();
    Evaluator evaluator = Evaluator.compile(book);
    for (MissingSession session : MissingSession.of(rules)) {
      Evaluation evaluation = evaluator.evaluate(session.answers());
      Scenario scenario =
          Recorder.record(
              evaluation,
              "A session: " + evaluation.outcome().guidance().label(),
              "It covers " + String.join(", ", session.covers()) + ".");
      write(session.name(), scenario, book);
    }
  }

  private void write(String name, Scenario scenario, RuleBook book) throws UserError {
    try {
      Path place = Files.createDirectories(Path.of(folder)).resolve(name);
      Path file = PrivateFile.write(place.toString(), ".json", ScenarioJson.text(scenario, book));
      if (!common.quiet()) {
        surroundings.err().println("written: " + Visible.escaped(file.toString()));
      }
    } catch (IOException | InvalidPathException e) {
      throw FileErrors.unwritable(folder, e);
    }
  }
}
