package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing hidden in a file, a name or an answer comes out as it went in. */
class HiddenTest {

  /** A colour, a window title, a sequence of one byte, an override, a line, no width. */
  private static final String HIDDEN = "\u001b[31m\u001b]0;x\u0007\u009b2J\u202e\u2028\u200b";

  private static final String SHOWN = "\\u001b[31m\\u001b]0;x\\u0007\\u009b2J\\u202e\\u2028\\u200b";

  private static final String STRESS =
      "\"goal\":[\"stress\"],\"emergency-signs\":[],\"more-emergency-signs\":[],\"doctor-signs\":[],"
          + "\"precautions\":[],"
          + "\"leaning\":\"massage\"}";

  @TempDir private Path folder;

  private static String shown(Ran ran) {
    String all = ran.out() + ran.err();
    assertThat(all).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\u2028", "\u200b");
    return all;
  }

  private Path copy(String file, String name) throws IOException {
    return Files.copy(Path.of(file), folder.resolve(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown", "html"})
  void inTheNameOfARuleFile(String format) throws IOException {
    String rules = copy("rules/physiotherapy-or-massage.json", HIDDEN).toString();
    Ran asked =
        Cli.piped("stress\nnone\nnone\nnone\nnone\nmassage")
            .with("ask", "--rules", rules, "--format", format);

    assertThat(asked.code()).isZero();
    shown(asked);
    assertThat(shown(Cli.run("compare", "--rules", folder + "/no" + HIDDEN))).contains(SHOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "check, text",
    "check, json",
    "check, sarif",
    "check, github",
    "diff, text",
    "diff, json"
  })
  void inTheNameOfARuleFileThatIsChecked(String command, String format) throws IOException {
    Path older = Path.of("src/test/resources/advisor/rulefile/valid.json");
    String rules = copy("rules/physiotherapy-or-massage.json", HIDDEN).toString();
    List<String> words = new ArrayList<>(List.of("rules", command, "--format", format));
    words.addAll(command.equals("diff") ? List.of(older.toString(), rules) : List.of(rules));
    Ran ran = Cli.run(words.toArray(new String[0]));

    assertThat(ran.code()).as(ran.err()).isIn(0, 1);
    assertThat(shown(ran)).isNotEmpty();
  }

  @Test
  void inTheNameOfAScenario() throws IOException {
    String scenario = copy("rules/scenarios/a-swollen-calf.json", HIDDEN + "\n.json").toString();

    assertThat(shown(Cli.run("demo", "--check", scenario)))
        .isEqualTo(folder + "/" + SHOWN + "\\u000a.json: ok\n1 scenario: 1 ok\n");
  }

  @Test
  void inARuleFileThatIsRefused() throws IOException {
    String valid = Files.readString(Path.of("src/test/resources/advisor/rulefile/valid.json"));
    String key = HIDDEN.replace("\u001b", "\\u001b").replace("\u0007", "\\u0007");
    Path rules = folder.resolve("rules.json");
    Files.writeString(rules, valid.replace("\"intro\"", "\"" + key + "\""));

    assertThat(shown(Cli.run("rules", "check", rules.toString()))).contains(SHOWN);
    Ran json = Cli.run("rules", "check", rules.toString(), "--format", "json");
    assertThat(shown(json)).containsIgnoringCase(SHOWN);
    JsonNode findings = new ObjectMapper().readTree(json.out()).get("findings");
    assertThat(findings.findValuesAsText("message")).anyMatch(it -> it.contains(HIDDEN));
  }

  @Test
  void inTheIdOfALine() throws IOException {
    String id = new ObjectMapper().writeValueAsString(HIDDEN + "\n\t");
    Ran json = Cli.piped("{\"id\":" + id + "," + STRESS).with("batch");
    Ran csv = Cli.piped("{\"id\":" + id + "," + STRESS).with("batch", "--to", "csv");

    assertThat(shown(json)).containsIgnoringCase(SHOWN);
    assertThat(new ObjectMapper().readTree(json.out()).get("id").textValue())
        .isEqualTo(HIDDEN + "\n\t");
    assertThat(csv.out()).contains("\"" + HIDDEN + "\n\t\",massage");
  }

  @Test
  void inTheIdOfALineOfATableThatATerminalShows() throws IOException {
    String id = new ObjectMapper().writeValueAsString(HIDDEN);
    Path lines = Files.writeString(folder.resolve("lines.jsonl"), "{\"id\":" + id + "," + STRESS);

    assertThat(AtTerminal.types("", "batch", lines.toString(), "--to", "csv"))
        .containsIgnoringCase(SHOWN)
        .doesNotContain(HIDDEN);
  }

  @Test
  void inALineThatIsNotUsed() throws IOException {
    String line = "{\"id\":\"\u009b\u202e\",\"x" + HIDDEN.substring(12) + "\":1}";
    Path errors = folder.resolve("errors.jsonl");
    Ran ran = Cli.piped(line).with("batch", "--errors", errors.toString());
    String told = Files.readString(errors);

    shown(new Ran(ran.code(), told, ran.err()));
    assertThat(new ObjectMapper().readTree(told).get("input").textValue()).isEqualTo(line);
    assertThat(shown(Cli.piped(line).with("batch"))).contains("unknown question 'x");
  }

  /** What a spreadsheet would work out when the table is opened. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=1+1, '=1+1",
        "=cmd|' /C calc'!A0, '=cmd|' /C calc'!A0",
        "@SUM(A1), '@SUM(A1)",
        "+1-800, '+1-800",
        "-x, '-x",
        "-17, -17",
        "+4.5, +4.5",
        "+49171, +49171",
        "a=b, a=b",
        "7, 7"
      })
  void noFormulaStandsInATable(String id, String cell) {
    Ran ran =
        Cli.piped(
                "id,goal,emergency-signs,more-emergency-signs,doctor-signs,precautions,leaning\n"
                    + "\""
                    + id
                    + "\",stress,none,none,none,none,massage\n")
            .with(
                "batch", "--from", "csv", "--to", "csv", "--fields", "outcome", "--guard-formulas");

    assertThat(ran).isEqualTo(new Ran(0, "line,id,outcome\n2," + cell + ",massage\n", ""));
  }

  @Test
  void aNumberInATableStaysOne() {
    assertThat(Cli.piped("{\"id\":-1.5e3," + STRESS).with("batch", "--to", "csv").out())
        .contains("\n1,-1.5e3,massage");
  }
}
