package advisor.cli;

import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.answers.ScenarioFile;
import advisor.rulefile.answers.ScenarioReader;
import advisor.rulefile.issue.ReadOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shipped scenarios, read. */
final class Scenarios {

  private static final Path FOLDER = Path.of("rules/scenarios");

  private Scenarios() {}

  static RuleBook book() {
    return sound(RuleFileReader.read(DefaultRules.bytes(), DefaultRules.NAME), RuleFile.class)
        .book();
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scenario read(Path file) {
    try {
      return sound(
              ScenarioReader.read(Files.readAllBytes(file), file.toString(), book()),
              ScenarioFile.class)
          .scenario();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T sound(ReadOutcome<T> read, Class<T> type) {
    if (read instanceof ReadOutcome.Ok<T> ok) {
      return ok.value();
    }
    throw new AssertionError(type.getSimpleName() + ": " + read);
  }
}
