package advisor.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli;
import advisor.cli.Cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No output goes over an input of the same run, or over another output, whatever it is called. */
class NamedFilesTest {

  private static final String SCENARIO = "rules/scenarios/stress-after-a-hard-month.json";

  @TempDir private Path folder;
  private Path rules;
  private Path scenario;

  @BeforeEach
  void inputs() throws IOException {
    rules = copy("rules/physiotherapy-or-massage.json", "rules.json");
    scenario = copy(SCENARIO, "scenario.json");
    Files.createDirectory(folder.resolve("scenarios"));
    copy(SCENARIO, "scenarios/one.json");
    Files.writeString(folder.resolve("lines.jsonl"), "{}\n");
  }

  private Path copy(String from, String to) throws IOException {
    return Files.copy(Path.of(from), folder.resolve(to));
  }

  private Ran run(String line) {
    String[] words = line.strip().split(" +");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace("@", folder + "/");
    }
    return Cli.run(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules print @rules.json -o @rules.json                        | --output | rules.json",
        "rules diagram @rules.json -o @rules.json                      | --output | rules.json",
        "rules check @rules.json -o @rules.json                        | --output | rules.json",
        "rules check --scenarios @scenarios -o @scenarios/one.json     | --output | scenarios/one.json",
        "rules diff @rules.json rules/physiotherapy-or-massage.json -o @rules.json | --output | rules.json",
        "rules diff rules/physiotherapy-or-massage.json @rules.json -o @rules.json | --output | rules.json",
        "rules schema --for @rules.json -o @rules.json                 | --output | rules.json",
        "compare --rules @rules.json -o @rules.json                    | --output | rules.json",
        "completion bash --rules @rules.json -o @rules.json            | --output | rules.json",
        "ask --rules @rules.json -o @rules.json                        | --output | rules.json",
        "ask --rules @rules.json --save @rules.json                    | --save   | rules.json",
        "ask --answers @scenario.json -o @scenario.json                | --output | scenario.json",
        "ask --answers @scenario.json --save @scenario.json            | --save   | scenario.json",
        "ask --no-input --answers @scenario.json --save @scenario.json | --save   | scenario.json",
        "demo --cast @scenario.json @scenario.json                     | --cast   | scenario.json",
        "demo --check @scenario.json -o @scenario.json                 | --output | scenario.json",
        "demo --auto --notes @scenario.json @scenario.json             | --notes  | scenario.json",
        "batch @lines.jsonl -o @lines.jsonl                            | --output | lines.jsonl",
        "batch @lines.jsonl --errors @lines.jsonl                      | --errors | lines.jsonl",
        "batch @lines.jsonl --rules @rules.json --errors @rules.json   | --errors | rules.json",
      })
  void noOutputGoesOverAnInput(String line, String option, String name) throws IOException {
    Path file = folder.resolve(name);
    String before = Files.readString(file);

    assertThat(run(line)).isEqualTo(refused(option, file.toString()));
    assertThat(file).content().isEqualTo(before);
  }

  private static Ran refused(String option, String name) {
    return new Ran(
        2,
        "",
        "error: "
            + option
            + " would overwrite an input of this run: '"
            + name
            + "'\n  choose another file for the output\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "link.json",
        "hard.json",
        "./rules.json",
        "scenarios/../rules.json",
        "far/rules.json"
      })
  void norWhereItIsCalledByAnotherName(String name) throws IOException {
    Files.createSymbolicLink(folder.resolve("link.json"), Path.of("rules.json"));
    Files.createLink(folder.resolve("hard.json"), rules);
    Files.createSymbolicLink(folder.resolve("far"), Path.of("../" + folder.getFileName()));
    String before = Files.readString(rules);

    assertThat(run("rules print @rules.json -o @" + name))
        .isEqualTo(refused("--output", rules.toString()));
    assertThat(run("rules print @" + name + " -o @rules.json"))
        .isEqualTo(refused("--output", folder + "/" + name));
    assertThat(rules).content().isEqualTo(before);
  }

  @Test
  void norOverTheRulesThatTheEnvironmentNames() throws IOException {
    Ran ran =
        Cli.piped("").where("ADVISOR_RULES", rules.toString()).with("ask", "-o", rules.toString());

    assertThat(ran).isEqualTo(refused("--output", rules.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "result,     result",
    "result,     ./result",
    "result,     scenarios/../result",
    "far/result, result",
    "result,     RESULT",
  })
  void noTwoOutputsGoToOneFile(String one, String other) throws IOException {
    Files.createSymbolicLink(folder.resolve("far"), Path.of("../" + folder.getFileName()));

    for (String command : List.of("ask --answers @scenario.json --save", "batch --errors")) {
      String option = command.substring(command.lastIndexOf("--"));
      assertThat(run(command + " @" + one + " -o @" + other))
          .isEqualTo(new Ran(2, "", "error: --output and " + option + " name the same file\n"));
    }
    assertThat(folder.resolve("result")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask --rules - --answers -", "rules diff - -", "batch --rules -"})
  void standardInputIsReadOnce(String line) throws IOException {
    assertThat(Cli.piped(Files.readString(rules)).with(line.split(" ")))
        .isEqualTo(
            new Ran(
                2, "", "error: standard input can be read only once, but '-' is given twice\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask --answers @",
        "ask --rules @",
        "rules check @",
        "rules check --scenarios @",
        "rules diff @ @",
        "demo @",
        "batch @"
      })
  void anInputWithoutANameIsAWrongCommandLine(String line) {
    String[] words = line.split(" ");
    Arrays.asList(words).replaceAll(word -> word.replace("@", ""));

    assertThat(Cli.run(words)).isEqualTo(new Ran(2, "", "error: the name of an input is empty\n"));
  }

  @Test
  void whatIsMissingInAnswersFromStandardInputIsTold() {
    Ran ran = Cli.piped("{\"goal\": \"stress\"}").with("ask", "--answers", "-");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("error: question 'emergency-signs' is not answered");
  }

  @Test
  void devicesTakeWhateverComes() {
    assertThat(run("ask --answers @scenario.json --save /dev/null -o /dev/null").code()).isZero();
    assertThat(run("batch /dev/null -o /dev/null --errors /dev/null").code()).isZero();
  }

  @Test
  void whatIsNotThereIsStillUnreadable() {
    assertThat(run("rules print @none.json -o @none.json").code()).isEqualTo(66);
    assertThat(scenario).exists();
  }
}
