package advisor.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.RuleBook;
import advisor.rulefile.answers.AnswersFile;
import advisor.rulefile.answers.AnswersFileReader;
import advisor.rulefile.answers.ScenarioFile;
import advisor.rulefile.answers.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedFilesTest {
  private static final Path RULES = Path.of("rules", DefaultRules.NAME);

  @Test
  void theDefaultRulesAreSound() {
    RuleFile file = Sample.ok(RuleFileReader.read(Sample.bytes(RULES), RULES.toString()));
    assertThat(file.book().id()).isEqualTo("physiotherapy-or-massage");
    assertThat(file.names().place("rules", file.book().rules().get(0).id())).isPresent();
  }

  @Test
  void theProgramCarriesTheDefaultRules() {
    assertThat(DefaultRules.bytes()).isEqualTo(Sample.bytes(RULES));
  }

  @TestFactory
  Stream<DynamicTest> everyScenarioIsSound() throws IOException {
    RuleBook book = Sample.ok(RuleFileReader.read(Sample.bytes(RULES), RULES.toString())).book();
    try (Stream<Path> files = Files.list(RULES.resolveSibling("scenarios"))) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, book)));
    }
  }

  private static void check(Path file, RuleBook book) {
    byte[] bytes = Sample.bytes(file);
    ScenarioFile scenario = Sample.ok(ScenarioReader.read(bytes, file.toString(), book));
    AnswersFile answers = AnswersFileReader.read(bytes, file.toString(), book);
    assertThat(answers.issues()).isEmpty();
    assertThat(answers.answers().whole()).isEqualTo(scenario.scenario().answers());
  }
}
