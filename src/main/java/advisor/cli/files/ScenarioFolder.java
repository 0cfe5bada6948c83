package advisor.cli.files;

import advisor.cli.error.UserError;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.rulefile.answers.ScenarioFile;
import advisor.rulefile.answers.ScenarioReader;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios of a folder, in the order of their names. */
public final class ScenarioFolder {

  private ScenarioFolder() {}

  public static List<Scenario> read(String folder, RuleBook book, NamedFiles files)
      throws UserError, IOException {
    List<Scenario> scenarios = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (Path file : files(folder)) {
      ReadOutcome<ScenarioFile> read =
          ScenarioReader.read(files.read(file.toString()), file.toString(), book);
      if (read instanceof ReadOutcome.Ok<ScenarioFile> ok) {
        scenarios.add(ok.value().scenario());
      }
      issues.addAll(read.issues());
    }
    if (!issues.isEmpty()) {
      throw FileErrors.refuse(issues);
    }
    return scenarios;
  }

  public static List<Path> files(String folder) throws UserError {
    try (Stream<Path> all = Files.list(NamedFiles.input(folder))) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException | InvalidPathException e) {
      throw FileErrors.unreadable(folder, e);
    }
  }
}
