package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.error.ExitCode;
import advisor.render.json.FaultCode;
import advisor.terminal.lines.LineDialogue;
import advisor.terminal.lines.PlainLines;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program is told of a run that failed: {@code advisor-error/1}. */
class ErrorsForProgramsTest {

  @TempDir private Path folder;

  /** Exit code, the first fault's code, the command line. */
  @ParameterizedTest
  @CsvSource({
    "2, missing-answer, ask --no-input --format json",
    "2, unknown-answer, ask --no-input --format json --answer goal=pian",
    "2, unknown-question, ask --no-input --format json --answer gaol=pain",
    "2, contradiction, 'ask --no-input --format json --answer precautions=none,pregnancy'",
    "2, invalid-option, ask --no-input --format json --answer goal",
    "2, invalid-option, ask --format json --no-inptu",
    "2, invalid-option, ask --no-inptu --format=json",
    "2, invalid-option, compare --format json --rules",
    "2, unknown-word, compare --format json --color loud",
    "2, invalid-option, rules chekc --format json",
    "2, invalid-option, rules diff --format json",
    "2, invalid-option, rules check --on tomorrow --format json",
    "66, unreadable, compare --rules not-there.json --format json",
    "66, unreadable, rules check not-there.json --format json",
    "66, unreadable, batch not-there.jsonl",
    "73, unwritable, compare --format json -o not-there/out.json",
    "65, invalid-file, compare --rules pom.xml --format json",
    "65, invalid-file, batch --from csv pom.xml",
    "2, unknown-word, batch --fields all;outcome",
    "2, invalid-option, batch --max-unusable 3",
    "2, invalid-option, batch --columns goal",
    "2, invalid-option, batch --guard-formulas",
    "2, invalid-option, batch --no-header --from csv",
    "2, invalid-option, batch --delimiter tab",
    "65, invalid-file, rules check pom.xml --format json",
  })
  void theLastLineSaysWhatKindOfFaultItIs(int exit, String code, String line) {
    JsonNode error = PublishedSchemas.json(Cli.error("", line.split(" ")));

    assertThat(error.get("exit").intValue()).isEqualTo(exit);
    assertThat(error.at("/faults/0/code").asText()).isEqualTo(code);
    assertThat(error.at("/faults/0/message").asText()).isNotBlank().doesNotContain("\n", "error:");
  }

  /** Each through flags, lines, a file, JSON Lines and a table: one code, and what is allowed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "cause | not sure | null",
        "cause | none | []",
        "goal | xyzzy | 'xyzzy'",
        "emergency-signs | none,chest-pain | ['none','chest-pain']",
      })
  void oneFaultHasOneCodeThroughEveryDoor(String question, String said, String json)
      throws IOException {
    String object = "{'" + question + "':" + json + "}";
    String file = object.replace('\'', '"');
    String answer = question + "=" + said;
    String path = Files.writeString(folder.resolve("a.json"), file).toString();
    String table = question + "\n" + said.replace(',', ';') + "\n";
    List<String> told =
        List.of(
            Cli.error("", "ask", "--format", "json", "--answer", answer),
            Cli.error(answer + "\n", "ask", "--format", "json"),
            Cli.error("", "ask", "--format", "json", "--answers", path),
            Cli.error(file, "batch", "--fail-fast"),
            Cli.error(table, "batch", "--from", "csv", "--fail-fast"));

    assertThat(told)
        .extracting(error -> fault(error).get("code"))
        .containsOnly(fault(told.get(0)).get("code"));
    assertThat(told)
        .extracting(error -> fault(error).get("allowed"))
        .containsOnly(fault(told.get(0)).get("allowed"))
        .doesNotContainNull();
  }

  private static JsonNode fault(String error) {
    return PublishedSchemas.json(error).at("/faults/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wrong-kind | {'goal':true}",
        "wrong-kind | {'goal':[null]}",
        "contradiction | {'leaning':['massage','physiotherapy']}",
      })
  void everyFaultOfAnAnswerNamesWhatIsAllowed(String code, String line) {
    JsonNode fault = fault(Cli.error(line.replace('\'', '"'), "batch", "--fail-fast"));
    String[] twice = {"ask", "--format=json", "--answer", "goal=pain", "--answer", "goal=pain"};

    assertThat(fault.get("code").asText()).isEqualTo(code);
    assertThat(fault.get("allowed")).isNotEmpty();
    assertThat(fault(Cli.error("", twice)).get("allowed")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"sudden", "chest-pain short-breath", "new-weakness and chest-pain"})
  void noSignIsSuggestedThatMayLoseAnother(String said) {
    String[] ask = {"ask", "--format", "json", "--answer", "emergency-signs=" + said};

    assertThat(fault(Cli.error("", ask)).get("suggestion")).isNull();
    ask[4] = "emergency-signs=chest-pian";
    assertThat(fault(Cli.error("", ask)).get("suggestion").asText()).isEqualTo("chest-pain");
  }

  @Test
  void aFaultOfAnAnswerNamesTheQuestionWhatIsAllowedAndWhatWasMeant() {
    assertThat(Cli.error("", "ask", "--no-input", "--format", "json", "--answer", "goal=strses"))
        .isEqualTo(
            "{\"format\":\"advisor-error/1\",\"exit\":2,\"faults\":[{\"code\":\"unknown-answer\","
                + "\"message\":\"question 'goal': 'strses' is not one of its answers\",\"question\":\"goal\","
                + "\"allowed\":[\"pain\",\"rehabilitation\",\"stress\"],\"suggestion\":\"stress\"}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare --rules", "rules check"})
  void aFaultOfAFileNamesItsPlaceAndAllOfThemAreTold(String command) throws IOException {
    String rules = Files.readString(Path.of("rules/physiotherapy-or-massage.json"));
    Path file = folder.resolve("rules.json");
    Files.writeString(
        file,
        rules
            .replaceFirst("\"title\"", "\"titel\"")
            .replaceFirst("\"includes\": \"rehabilitation\"", "\"includes\": \"rehab\""));
    String[] line = (command + " " + file + " --format json").split(" ");
    JsonNode faults = PublishedSchemas.json(Cli.error("", line)).get("faults");

    assertThat(faults).hasSizeGreaterThan(1);
    for (JsonNode fault : faults) {
      assertThat(fault.get("file").asText()).isEqualTo(file.toString());
      assertThat(fault.get("line").intValue()).isPositive();
      assertThat(fault.get("column").intValue()).isPositive();
    }
    assertThat(faults.toString()).contains("\"suggestion\":\"did you mean 'rehabilitation'?\"");
  }

  @ParameterizedTest
  @CsvSource({
    "not-there.json, compare --rules not-there.json --format json",
    "not-there.jsonl, batch not-there.jsonl",
    "src, batch src",
    "src, batch --from csv src",
    "not-there/out.json, compare --format json -o not-there/out.json",
  })
  void aFileThatCannotBeReadOrWrittenIsNamed(String file, String line) {
    assertThat(PublishedSchemas.json(Cli.error("", line.split(" "))).at("/faults/0/file").asText())
        .isEqualTo(file);
  }

  @Test
  void aLineOfStandardInputIsNamed() {
    assertThat(Cli.error("stress\nnoen\n", "ask", "--format", "json"))
        .contains("\"file\":\"-\",\"line\":2,\"question\":\"emergency-signs\"");
  }

  @Test
  void aBatchThatEndsAtALineNamesIt() {
    assertThat(Cli.error("{\"goal\":\"pian\"}\n", "batch", "--fail-fast"))
        .contains("\"exit\":3", "\"line\":1,\"column\":9,\"question\":\"goal\"");
  }

  /** A check that finds something and a diff that finds differences have come to a result. */
  @Test
  void whatFailsACheckIsAResultAndNoError() throws IOException {
    String rules = "rules/physiotherapy-or-massage.json";
    Path other = folder.resolve("rules.json");
    Files.writeString(
        other, Files.readString(Path.of(rules)).replace("Less stress,", "No stress,"));
    String strict = "rules check --strict --on 2199-01-01 --format json --rules " + rules;

    for (String line : List.of(strict, "rules diff --format json " + rules + " " + other)) {
      Cli.Ran ran = Cli.run(line.split(" "));
      assertThat(ran.code()).as(line).isEqualTo(1);
      assertThat(ran.out()).startsWith("{");
      assertThat(Cli.error("", line.split(" "))).doesNotContain("advisor-error");
    }
  }

  @Test
  void whoLeavesIsToldOfWithACodeOfItsOwn() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    BufferedReader typed = new BufferedReader(new StringReader("stress\nquit\n"));

    assertThat(
            Cli.errorThrough(
                (presentation, questions) ->
                    new PlainLines(LineDialogue.typed(typed, nowhere, 80), List.of(), stop -> {}),
                "ask",
                "--format=json"))
        .isEqualTo(
            "{\"format\":\"advisor-error/1\",\"exit\":130,\"faults\":[{\"code\":\"interrupted\","
                + "\"message\":\"Interrupted\"}]}");
  }

  @Test
  void everyExitCodeOfAnErrorHasACodeOfItsOwnAndNoOtherHasOne() {
    List<FaultCode> codes = new ArrayList<>();
    for (ExitCode exit : ExitCode.values()) {
      assertThat(exit.faults()).as("%s", exit).hasSize(exit.isError() ? 1 : 0);
      exit.faults().forEach(fault -> codes.add(fault.code()));
    }
    assertThat(codes).doesNotHaveDuplicates();
  }

  @Test
  void whereNoJsonIsAskedForThereIsNone() {
    assertThat(Cli.error("", "ask", "--no-input")).doesNotContain("{");
    assertThat(Cli.error("", "batch", "--to", "csv", "nowhere")).startsWith("error: ");
    assertThat(Cli.error("", "ask", "--", "--format", "json")).doesNotContain("{");
  }

  @Test
  void theSchemaAndTheManualNameEveryCode() {
    List<String> codes = new ArrayList<>();
    PublishedSchemas.text(PublishedSchemas.file("error"))
        .at("/$defs/fault/properties/code/enum")
        .forEach(code -> codes.add(code.asText()));
    String page = Cli.run("manual", "advisor-formats").out();

    assertThat(codes).hasSize(FaultCode.values().length);
    for (FaultCode code : FaultCode.values()) {
      assertThat(codes).contains(code.id());
      assertThat(page).contains("\\fB" + code.id().replace("-", "\\-") + "\\fR");
    }
  }
}
