package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.render.json.AnswersJson;
import advisor.render.json.JsonLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many answers in, as many results out, in the same order; what cannot be used harms no other. */
class BatchTest {

  private static final RuleBook BOOK = Scenarios.book();
  private static final Evaluator EVALUATOR = Evaluator.compile(BOOK);

  private static final String STRESS =
      "\"goal\":[\"stress\"],\"emergency-signs\":[],\"more-emergency-signs\":[],\"doctor-signs\":[],"
          + "\"precautions\":[],"
          + "\"leaning\":\"massage\"";
  private static final String RESULT =
      "\"outcome\":\"massage\",\"strength\":\"clear\",\"totals\":{\"physiotherapy\":0,\"massage\":7}}\n";

  @TempDir private Path folder;

  /** The results of these lines. */
  private static String results(int... lines) {
    StringBuilder results = new StringBuilder();
    for (int line : lines) {
      results.append("{\"line\":").append(line).append(',').append(RESULT);
    }
    return results.toString();
  }

  /** Records without their lines, which a single answer has not. */
  private static Ran withoutLines(Ran ran) {
    return new Ran(ran.code(), ran.out().replaceAll("\"line\":[0-9]+,", ""), ran.err());
  }

  @TestFactory
  Stream<DynamicTest> everyScenarioComesToWhatAskSays() {
    return Scenarios.files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  private static void compare(Path file) throws IOException {
    Scenario scenario = Scenarios.read(file);
    Ran asked = Cli.run("ask", "--format", "json", "--answers", file.toString());

    assertThat(withoutLines(batch(line(scenario.answers()), "--fields", "all")))
        .isEqualTo(new Ran(0, compact(asked.out()), ""));
  }

  @Test
  void randomAnswersComeToWhatAskSays() throws IOException {
    Random random = new Random(6);
    List<String> lines = new ArrayList<>();
    StringBuilder asked = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines.add(line(complete(random)));
      Ran ran = Cli.piped(lines.get(i)).with("ask", "-q", "--format", "json", "--answers", "-");
      asked.append(compact(ran.out()));
    }

    Ran ran = batch(String.join("\n", lines), "--fields", "all");

    assertThat(withoutLines(ran)).isEqualTo(new Ran(0, asked.toString(), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules.vers",
        "totals.masage",
        "totals.wait",
        "answers.gaol",
        "answers.goal.x",
        "reasonz.x"
      })
  void aMemberThatNoResultHasIsRefused(String field) {
    Ran ran = batch("{" + STRESS + "}\n", "--fields", field);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("'" + field + "' is not a value of --fields", "allowed: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"answers.goal", "totals.massage", "answers", "kind", "line", "faults"})
  void whatIsCarriedHasTheNameOfNoKeyOfARecord(String carried) {
    for (String to : List.of("json", "csv")) {
      assertThat(batch("", "--to", to, "--fields=outcome,answers.goal", "--carry", carried).err())
          .startsWith("error: --carry: '" + carried + "' is a key of the results");
    }
  }

  @Test
  void aColumnIsNamedOnce() {
    assertThat(batch("", "--to=csv", "--fields=totals,totals.massage").err())
        .startsWith("error: --fields: 'totals.massage' is given twice");
  }

  @Test
  void whereNothingOfTheResultIsWantedALineStillIsOneObject() {
    String line = "{\"id\":7," + STRESS + "}\n";

    assertThat(batch(line, "--fields", "line,id").out()).isEqualTo("{\"line\":1,\"id\":7}\n");
    assertThat(batch(line, "--fields", "id", "--to", "csv").out()).isEqualTo("line,id\n1,7\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|", ","})
  void theFirstLineOfATableThatWasCutUpNamesItsColumns(String delimiter) {
    String row = "1,stress,chest-pain\n".replace(",", delimiter);
    String columns = "id,goal,emergency-signs,".replace(",", delimiter);
    Ran ran =
        Cli.piped(row)
            .with("batch", "--from=csv", "--columns", columns, "--fields", "outcome", "-");

    assertThat(ran)
        .isEqualTo(new Ran(0, "{\"line\":1,\"id\":\"1\",\"outcome\":\"emergency\"}\n", ""));
  }

  @Test
  void aLineBreakInACarriedCellStaysAsItIs() {
    String table = "id;name;goal;emergency-signs\n1;\"a\r\nb\";stress;chest-pain\r\n";
    Ran ran =
        Cli.piped(table)
            .with("batch", "--from=csv", "--to=csv", "--carry", "name", "--fields", "outcome", "-");

    assertThat(ran.out()).contains(";\"a\r\nb\";emergency");
  }

  @Test
  void resultsKeepTheOrderAndTheIdsOfTheirLines() {
    StringBuilder lines = new StringBuilder();
    StringBuilder results = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\":").append(i).append(',').append(STRESS).append("}\n");
      results
          .append("{\"line\":")
          .append(i + 1)
          .append(",\"id\":")
          .append(i)
          .append(',')
          .append(RESULT);
    }

    assertThat(batch(lines.toString())).isEqualTo(new Ran(0, results.toString(), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "-1.50e400",
        "123456789012345678901234567890",
        "\"\"",
        "\"Müller \ud83d\ude00 \\\"x\\\" \\u0000\""
      })
  void anyScalarIsAnId(String id) {
    assertThat(batch("{" + STRESS + ",\"id\":" + id + "}").out())
        .isEqualTo("{\"line\":1,\"id\":" + id + "," + RESULT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":1,\"id\":2,%s}",
        "{\"id\":[1],%s}",
        "{\"id\":\"\\ud800\",%s}",
        "{%s,\"goal\":[\"pain\"]}",
        "{%s} {}",
        "{%s}]",
        "{%s",
        "[{%s}]",
        "{%s,\"gaol\":[]}",
        "{%s,\"cause\":1}",
        "{%s,\"cause\":null}",
        "{%s,\"cause\":[\"injury\",\"illness\"]}",
        "{%s,\"duration\":[]}",
        "{%s\u0000}",
        "\u0000{%s}",
        "{%s,}",
        "{%s,\"id\":01}",
        "{%s,\"id\":NaN}",
        "nonsense",
        "7",
        "{}"
      })
  void aLineThatIsNotQuiteRightIsNotUsedAndHarmsNoOther(String pattern) {
    String good = "{" + STRESS + "}";
    String bad = pattern.replace("%s", STRESS);

    Ran ran = batch(good + "\n" + bad + "\n\n" + good + "\n" + bad);

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).isEqualTo(results(1, 4));
    assertThat(ran.err().lines().map(line -> line.replaceAll("(?<=line \\d).*", "")).toList())
        .startsWith("error: line 2", "error: line 5", "error: 2 lines could not be used");
  }

  @Test
  void bracketsAndLinesOfAnyLengthAreRefusedOnce() {
    String good = "{" + STRESS + "}\n";
    String deep = "[".repeat(60_000) + "\n";
    String deeper = "[".repeat(100_000) + "\n";
    String garbage = "{\"" + "x".repeat(5_000_000) + "\n";

    Ran ran = batch(good + deep + good + deeper + garbage + good + "{\"" + "y".repeat(70_000));

    assertThat(ran.out()).isEqualTo(results(1, 3, 6));
    assertThat(ran.err())
        .isEqualTo(
            """
            error: line 2: column 65: objects and lists are nested more than 64 deep (nothing from here on was read)
            error: line 4: the line is longer than 65535 bytes
            error: line 5: the line is longer than 65535 bytes
            error: line 7: the line is longer than 65535 bytes
            error: 4 lines could not be used
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':7,'goal':['pian'],}                   | 'id':7,'input'",
        "{'id':'Müller','goal':[               | 'id':'Müller','input'",
        "{'id':51,'goal':                            | 'id':51,'input'",
        "{'goal':[],'id':51                          | 'input'",
        "{'goal':[],'id':51x}                        | 'input'",
        "{'emergency-signs':['chest-pain']}{'id':51} | 'input'",
        "{'id':7,'emergency-signs':['none','chest-pain',x] | 'id':7,'input'",
      })
  void ofALineThatBreaksOffTheIdIsToldWhereAllOfItWasRead(String line, String told) {
    Ran ran = batch(line.replace('\'', '"'), "--unusable", "inline");

    assertThat(ran.out())
        .startsWith("{\"kind\":\"unusable\",\"line\":1," + told.replace('\'', '"') + ":");
  }

  @Test
  void aLineThatIsTooLongKeepsTheSignAndTheIdThatItBeginsWith() {
    String rest = ",\"note\":\"" + "x".repeat(70_000) + "\"}\n";
    Ran ran =
        batch(
            "{\"id\":1,\"emergency-signs\":[\"chest-pain\"]" + rest + "{\"id\":2" + rest,
            "--ignore=note",
            "--unusable=inline");

    assertThat(ran.out().lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"line\":1,\"id\":1,\"outcome\":\"emergency\""),
            second ->
                assertThat(second)
                    .startsWith("{\"kind\":\"unusable\",\"line\":2,\"id\":2,\"faults\":[{")
                    .contains("line-too-long"));
    assertThat(ran.err())
        .startsWith(
            "warning: line 1: the line is longer than 65535 bytes (it still leads to its stop)");
  }

  @Test
  void aListThatContradictsItselfIsToldQuietlyTooBesideAMilderStop() {
    Ran ran =
        batch(
            "{\"emergency-signs\":[\"none\",\"chest-pain\"],\"doctor-signs\":[\"fever\"]}\n", "-q");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("doctor-soon");
    assertThat(ran.err())
        .contains("'none' cannot be combined with 'chest-pain' (it still leads to its stop)");
    assertThat(batch("{\"doctor-signs\":[\"fever\"]}\n", "-q").err()).isEmpty();
  }

  @Test
  void faultsThatNobodyCountedAreMany() {
    StringJoiner keys = new StringJoiner(",", "{", ",\"emergency-signs\":[\"chest-pain\"]}");
    for (int i = 0; i < 3000; i++) {
      keys.add("\"x" + i + "\":1");
    }

    assertThat(batch(keys.toString()).err())
        .contains("; and many more (it still leads to its stop)\n");
  }

  /** So that the column of a fault counts from where the input begins. */
  @Test
  void aLineIsToldAsItCame() {
    assertThat(batch(" \t{\"goal\":\"pian\"} \r\n", "--unusable=inline").out())
        .contains("\"input\":\" \\t{\\\"goal\\\":\\\"pian\\\"} \",\"faults\":[{", "\"column\":11,");
  }

  @Test
  void whatSomebodyWroteIsQuotedAsItStands() {
    assertThat(batch("{\"goal\":\"on line 1, the file \"}").err())
        .contains("'on line 1' is not one of its answers");
  }

  @Test
  void windowsLineEndsAndABeginningMarkAreNoFault() {
    Ran ran = batch("\ufeff{" + STRESS + "}\r\n\r\n  {" + STRESS + "} \r\n");

    assertThat(ran).isEqualTo(new Ran(0, results(1, 3), ""));
  }

  @Test
  void bytesThatAreNoUtf8AreNeverTakenForAnswers() throws IOException {
    Path file = folder.resolve("overlong.jsonl");
    byte[] line = ("{" + STRESS + "}\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] overlong =
        new String(line, java.nio.charset.StandardCharsets.ISO_8859_1)
            .replace("stress", "\u00c1\u00b3tress") // an overlong "s"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.write(file, overlong);

    Ran ran = Cli.run("batch", file.toString());

    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("line 1").contains("not UTF-8");
  }

  @Test
  void wholeLabelsAreAnswersAndOnlyLenientlyNumbersAndBeginnings() {
    Ran ran =
        batch(
            """
            {"goal": "Less stress, or time to relax", "emergency-signs": "none", \
            "more-emergency-signs": "none", "doctor-signs": "None of these", \
            "precautions": ["none"], "leaning": "massage"}
            """);

    assertThat(ran).isEqualTo(new Ran(0, results(1), ""));
    for (String word : List.of("\"3\"", "3", "\"Less str\"")) {
      String line = ("{" + STRESS + "}").replace("\"stress\"", word);
      assertThat(batch(line).code()).isEqualTo(3);
      assertThat(batch(line, "--lenient")).isEqualTo(ran);
    }
  }

  @Test
  void anUnansweredQuestionIsNamedWithItsAnswers() {
    assertThat(batch("{\"goal\":[\"stress\"],\"emergency-signs\":[]}").err())
        .startsWith(
            "error: line 1: question 'more-emergency-signs' is not answered (allowed: numb-between-legs");
  }

  @Test
  void whatFollowsAStopIsNotUsed() {
    assertThat(batch("{\"goal\":[\"pain\"],\"emergency-signs\":[\"chest-pain\"],\"leaning\":null}"))
        .isEqualTo(
            new Ran(
                0, "{\"line\":1,\"outcome\":\"emergency\",\"strength\":null,\"totals\":{}}\n", ""));
  }

  @Test
  void unusableLinesGoToAFileAsRecords() throws IOException {
    Path errors = folder.resolve("errors.jsonl");
    String lines = "{" + STRESS + "}\n{\"goal\":\n{\"id\":7,\"goal\":[\"pian\"]}\n";
    Ran ran = batch(lines, "--errors", errors.toString());

    assertThat(ran).isEqualTo(new Ran(3, results(1), "error: 2 lines could not be used\n"));
    assertThat(Files.readString(errors).lines().toList())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("{\"kind\":\"unusable\",\"line\":2,\"input\":\"{\\\"goal\\\":\"")
                    .contains("\"faults\":[{\"code\":\"invalid-line\",\"message\":\"the line ends"),
            second ->
                assertThat(second)
                    .isEqualTo(
                        "{\"kind\":\"unusable\",\"line\":3,\"id\":7,"
                            + "\"input\":\"{\\\"id\\\":7,\\\"goal\\\":[\\\"pian\\\"]}\",\"faults\":[{"
                            + "\"code\":\"unknown-answer\","
                            + "\"message\":\"question 'goal': 'pian' is not one of its answers\","
                            + "\"column\":17,\"question\":\"goal\","
                            + "\"allowed\":[\"pain\",\"rehabilitation\",\"stress\"],"
                            + "\"suggestion\":\"pain\"}]}"));
    assertThat(batch(lines, "--errors", "-").err())
        .isEqualTo(Files.readString(errors) + "error: 2 lines could not be used\n");
  }

  @Test
  void unusableLinesAreLeftOutOrStandInTheirPlace() {
    String lines = ("{" + STRESS + "}\n{}\n").repeat(2);
    Ran left = batch(lines, "--unusable", "exclude");
    Ran inline = batch(lines, "--unusable=inline");

    assertThat(left.code()).isZero();
    assertThat(left.out()).isEqualTo(results(1, 3));
    assertThat(left.err()).startsWith("left out: line 2: question 'goal' is not answered");
    assertThat(inline.code()).isZero();
    assertThat(inline.out().lines().map(line -> line.substring(0, 27)))
        .containsExactly(
            "{\"line\":1,\"outcome\":\"massag",
            "{\"kind\":\"unusable\",\"line\":2",
            "{\"line\":3,\"outcome\":\"massag",
            "{\"kind\":\"unusable\",\"line\":4");
    assertThat(inline.err()).isEqualTo("warning: 2 lines could not be used\n");
    assertThat(batch("{}\n", "--unusable=inline", "--to=csv", "--fields=kind,totals").out())
        .isEqualTo(
            """
            line,id,kind,totals.physiotherapy,totals.massage,faults,input
            1,,unusable,,,"[{""code"":""missing-answer"",""message"":""question 'goal' is not answered"",\
            ""question"":""goal"",""allowed"":[""pain"",""rehabilitation"",""stress""]}]",{}
            """);
  }

  @ParameterizedTest
  @CsvSource({"1,3", "2,0", "49%,3", "50%,0", "0,3", "0%,3"})
  void moreThanAreAllowedFailInTheEnd(String most, int code) {
    String lines = ("{" + STRESS + "}\n{}\n").repeat(2);

    assertThat(batch(lines, "--unusable=exclude", "--max-unusable", most).code()).isEqualTo(code);
    assertThat(batch(lines, "--unusable=inline", "--max-unusable", most).code()).isEqualTo(code);
    assertThat(batch(lines, "--max-unusable", most).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "101%", "%", "many", "1e3"})
  void aLimitIsANumberOrAShare(String most) {
    assertThat(batch("", "--unusable=inline", "--max-unusable", most).code()).isEqualTo(2);
  }

  @Test
  void whatIsCarriedGoesToTheResultAsItIsAndWhatIsIgnoredNowhere() {
    String line = "{\"name\":\"Müller\",\"note\":{\"x\":[1]},\"age\":4.50," + STRESS + "}\n";

    assertThat(batch(line, "--carry=age,name", "--ignore=note"))
        .isEqualTo(new Ran(0, "{\"line\":1,\"age\":4.50,\"name\":\"Müller\"," + RESULT, ""));
    assertThat(batch(line, "--carry", "outcome").err())
        .contains("'outcome' is a key of the results");
    assertThat(batch(line, "--ignore", "goal").err()).contains("'goal' is a question");
    assertThat(batch(line, "--carry", "note", "--ignore", "age,name").err())
        .contains("the note must be a text, a number, true, false or null");
  }

  @Test
  void whatIsIgnoredIsGivenOnceToo() {
    assertThat(batch("{\"note\":1,\"note\":[2]," + STRESS + "}\n", "--ignore=note").err())
        .startsWith("error: line 1: column 11: the key 'note' is given twice in one object");
  }

  @Test
  void aListOverSeveralLinesHintsAtWhatMakesLinesOfIt() {
    assertThat(batch("[\n  {\n  }\n]\n").err()).endsWith("and jq -c '.[]' for a list\n");
    assertThat(batch("{}\n[\n").err()).doesNotContain("jq");
  }

  @Test
  void failFastEndsAtTheFirstUnusableLine() {
    String good = "{" + STRESS + "}\n";
    Ran missing = batch(good + "{}\n" + good + "{}\n", "--fail-fast");
    Ran invalid = batch(good + "{\n" + good, "--fail-fast");

    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.out()).isEqualTo(results(1));
    assertThat(missing.err()).startsWith("error: line 2: question 'goal'").hasLineCount(1);
    assertThat(invalid.code()).isEqualTo(3);
    assertThat(invalid.err()).startsWith("error: line 2: ");
    assertThat(batch(good, "--fail-fast", "--unusable=inline").err())
        .startsWith("error: --fail-fast works only with --unusable fail");
    assertThat(batch(good, "--errors=-", "--unusable=inline").err())
        .startsWith("error: --errors works only with --unusable fail or exclude");
  }

  /** A print stream keeps to itself that writing fails. */
  @ParameterizedTest
  @ValueSource(strings = {"--errors=-", "--summary"})
  void whatCannotBeWrittenToStandardErrorIsNotLostInSilence(String option) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    String[] line = {"batch", "--unusable=exclude", "--fields=outcome", option};

    assertThat(Cli.piped("{}\n").codeWith(new PrintStream(full), line)).isEqualTo(73);
  }

  @Test
  void onlyTheFirstUnusableLinesAreToldAndTheOthersCounted() {
    assertThat(batch("7\n".repeat(2000)).err().lines())
        .hasSize(12)
        .last()
        .isEqualTo("  1990 of them are not shown: --errors FILE writes them all");
  }

  @Test
  void aSummaryCountsInsteadOrAsWell() {
    String lines = ("{" + STRESS + "}\n").repeat(3) + "{}\n";
    Ran instead = batch(lines, "--summary");
    Ran asWell = batch(lines, "--summary", "--fields", "outcome");

    assertThat(instead.out())
        .matches(
            "\\{\"format\":\"advisor-summary/1\",\"rules\":\\{\"id\":\"physiotherapy-or-massage\","
                + "\"version\":\"[0-9.]+\",\"sha256\":\"[0-9a-f]{64}\"},"
                + "\"results\":3,\"unusable\":1,\"outcomes\":\\{\"physio(?s).*");
    assertThat(asWell.out().lines()).hasSize(3).allMatch(line -> line.endsWith("\"massage\"}"));
    assertThat(asWell.err()).contains(instead.out());
  }

  @Test
  void fieldsComeInTheOrderAsked() {
    assertThat(batch("{" + STRESS + "}", "--fields", "strength, outcome").out())
        .isEqualTo("{\"line\":1,\"strength\":\"clear\",\"outcome\":\"massage\"}\n");
    assertThat(
            batch(
                    "{" + STRESS + "}",
                    "--fields",
                    "id,line,answers.goal,answers.recent,totals.massage")
                .out())
        .isEqualTo("{\"line\":1,\"answers.goal\":[\"stress\"],\"totals.massage\":7}\n");
    assertThat(batch("", "--fields", "reasons.rule").code()).isEqualTo(2);
    assertThat(batch("", "--fields", "outcom").err()).contains("did you mean 'outcome'?");
  }

  /** "Not sure" is null; what was not asked, or has no points, is no key at all. */
  @Test
  void aMemberThatAResultHasNotIsLeftOut() {
    String notSure = "{" + STRESS.replace("\"massage\"", "null") + "}\n";
    String stop = "{\"emergency-signs\":[\"chest-pain\"]}\n";
    String fields = "--fields=answers.leaning,answers.recent,totals.massage,rules.id";
    String rules = "\"rules.id\":\"physiotherapy-or-massage\"}\n";

    assertThat(batch(notSure + stop, fields).out())
        .isEqualTo(
            "{\"line\":1,\"answers.leaning\":null,\"totals.massage\":6,"
                + rules
                + "{\"line\":2,"
                + rules);
    assertThat(batch(stop, fields, "--to=csv").out())
        .endsWith("\n1,,,,,physiotherapy-or-massage\n");
  }

  @Test
  void resultsInAFileAreWholeOrNotThere() throws IOException {
    Path results = folder.resolve("results.jsonl");
    Ran failed = batch("{" + STRESS + "}\n{", "--fail-fast", "-o", results.toString());

    assertThat(failed.out()).isEmpty();
    assertThat(folder).isEmptyDirectory();
    assertThat(batch("{" + STRESS + "}", "-o", results.toString())).isEqualTo(new Ran(0, "", ""));
    assertThat(Files.readString(results)).isEqualTo(results(1));
  }

  @Test
  void eachOfManyTasksHasFilesOfItsOwn() {
    String pid = Long.toString(ProcessHandle.current().pid());
    Ran ran =
        batch(
            "{}\n{" + STRESS + "}",
            "-o",
            folder.resolve("results-{pid}.jsonl").toString(),
            "--errors",
            folder.resolve("errors-{pid}.jsonl").toString());

    assertThat(ran.code()).isEqualTo(3);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("results-" + pid + ".jsonl", "errors-" + pid + ".jsonl");
  }

  @Test
  void nothingInIsNothingOut() {
    assertThat(batch("")).isEqualTo(new Ran(0, "", ""));
    assertThat(Cli.run("batch", "no-such-file").code()).isEqualTo(66);
  }

  static Ran batch(String input, String... options) {
    List<String> arguments = new ArrayList<>(List.of("batch"));
    arguments.addAll(List.of(options));
    return Cli.piped(input).with(arguments.toArray(new String[0]));
  }

  static String line(Answers answers) {
    try {
      return compact(JsonLayout.pretty(AnswersJson.of(BOOK, answers))).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pretty JSON on one line: what stands between texts is dropped. */
  private static String compact(String pretty) throws IOException {
    java.io.StringWriter text = new java.io.StringWriter();
    var factory = new com.fasterxml.jackson.core.JsonFactory();
    try (var parser = factory.createParser(pretty);
        var generator = factory.createGenerator(text)) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEvent(parser);
      }
    }
    return text.append('\n').toString();
  }

  /** Random answers, "not sure" among them, to every question that comes up. */
  static Answers complete(Random random) {
    Answers answers = Answers.none();
    for (Walk walk = EVALUATOR.walk(answers);
        walk.end() == Walk.End.UNANSWERED;
        walk = EVALUATOR.walk(answers)) {
      Question question = EVALUATOR.questions().get(walk.position());
      answers = answers.with(question.id(), response(question, random));
    }
    return answers;
  }

  private static Response response(Question question, Random random) {
    if (question.offersNotSure() && random.nextInt(12) == 0) {
      return Response.NOT_SURE;
    }
    List<Answer> all = question.answers();
    if (!question.choosesMany()) {
      return Response.of(all.get(random.nextInt(all.size())).id());
    }
    List<String> some = new ArrayList<>();
    int odds = question.offersNone() ? 20 : 2;
    for (Answer answer : all) {
      if (random.nextInt(odds) == 0) {
        some.add(answer.id());
      }
    }
    return some.isEmpty() && !question.offersNone()
        ? Response.of(all.get(0).id())
        : new Response.Given(some);
  }
}
