package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code advisor completion} prints; the real shells try it in {@code CompletionIT}. */
class CompletionTest {

  private static final Path RULES = Path.of("rules/physiotherapy-or-massage.json");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void everyCommandIsThereWithItsOptions(String shell) {
    assertThat(Cli.run("completion", shell).out())
        .contains("'command\tadvisor\task\t")
        .contains("'command\tadvisor rules\tcheck\t")
        .contains("'command\tadvisor help rules\tcheck\t")
        .contains("'option\tadvisor rules check\t--scenarios\tfolder\t")
        .contains("'option\tadvisor ask\t-o --output\tfile\t")
        .contains("'argument\tadvisor completion\t1\twords bash zsh fish\t")
        .contains("'answer\tgoal\tpain\tmany\t")
        .contains("'answer\temergency-signs\tnone\talone\t")
        .doesNotContain("@ROWS@");
  }

  @Test
  void theQuestionsAreThoseOfTheRuleFileThatWasNamed() throws IOException {
    String other = changed("\"id\": \"leaning\"", "\"id\": \"wish\"", "\"leaning\"", "\"wish\"");

    Ran flag = Cli.run("completion", "bash", "--rules", other);
    Ran environment = Cli.piped("").where("ADVISOR_RULES", other).with("completion", "bash");

    assertThat(flag.out()).contains("'answer\twish\tmassage\t").doesNotContain("\tleaning\t");
    assertThat(environment).isEqualTo(flag);
  }

  @Test
  void theScriptsAskForTheQuestionsOfARuleFileAlone() throws IOException {
    String other = changed("\"id\": \"leaning\"", "\"id\": \"wish\"", "\"leaning\"", "\"wish\"");

    assertThat(Cli.run("completion", "rows", "--rules", other).out().lines())
        .contains("answer\twish\tmassage\tone\tMassage")
        .allMatch(row -> row.matches("(question|answer)(\t[^\t]+){4}"));
    assertThat(Cli.run("completion", "--help").out()).doesNotContain("rows");
  }

  @Test
  void aRuleFileThatIsNotValidGivesNoScript() throws IOException {
    Ran ran = Cli.run("completion", "bash", "--rules", changed("\"Less pain\"", "\"Less\\tpain\""));

    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void anotherShellIsAUsageError() {
    assertThat(Cli.run("completion", "bsh"))
        .isEqualTo(
            new Ran(
                2,
                "",
                """
                error: 'bsh' is not a value of completion: did you mean 'bash'?
                  allowed: bash, zsh, fish
                """));
  }

  /** The rules with texts replaced: each odd one by the one that follows it. */
  private String changed(String... replacements) throws IOException {
    String rules = Files.readString(RULES);
    for (int i = 0; i < replacements.length; i += 2) {
      rules = rules.replace(replacements[i], replacements[i + 1]);
    }
    return Files.writeString(folder.resolve("changed.json"), rules).toString();
  }
}
