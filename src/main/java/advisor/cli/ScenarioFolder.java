package advisor.cli;

import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.rulefile.Issue;
import advisor.rulefile.Read;
import advisor.rulefile.ScenarioFile;
import advisor.rulefile.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios of a folder, in the order of their names. */
final class ScenarioFolder {

  private ScenarioFolder() {}

  static List<Scenario> read(String folder, RuleBook book, Input input)
      throws Refusal, IOException {
    List<Scenario> scenarios = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (Path file : files(folder)) {
      Read<ScenarioFile> read =
          ScenarioReader.read(input.read(file.toString()), file.toString(), book);
      if (read instanceof Read.Ok<ScenarioFile> ok) {
        scenarios.add(ok.value().scenario());
      }
      issues.addAll(read.issues());
    }
    if (!issues.isEmpty()) {
      throw Faults.refuse(issues);
    }
    return scenarios;
  }

  private static List<Path> files(String folder) throws Refusal {
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException | InvalidPathException e) {
      throw Input.unreadableFolder(folder, e);
    }
  }
}
