package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Golden;
import advisor.cli.Cli.Ran;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code advisor rules diff}, on a folder for each way to lose somebody to a stop: {@code
 * rules.json} does it to {@code before.json}, {@code clean.json} is an edit like it that does not.
 */
class RulesDiffTest {

  private static final Path CASES = Path.of("src/test/cases/diff");
  private static final String SHIPPED = "rules/physiotherapy-or-massage.json";

  /** The place of the caution about blood clots. */
  private static final int CLOT = 8;

  @TempDir private Path folder;

  private String changed(String from, String to) throws IOException {
    String text = Files.readString(Path.of(SHIPPED));
    assertThat(text).contains(from);
    return written(text.replaceFirst(Pattern.quote(from), to));
  }

  private String written(String text) throws IOException {
    Path file = folder.resolve("new.json");
    Files.writeString(file, text);
    return file.toString();
  }

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whoIsNoLongerStoppedIsToldFirst(Path folder) {
    Ran ran = diff(folder, "rules.json");

    assertThat(ran.out()).contains("No longer stopped");
    Golden.matches(folder.resolve("expected.txt"), ran.out());
    assertThat(ran.out().lines()).hasSizeLessThanOrEqualTo(45);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(diff(folder, "rules.json", "--format", "json").out())
        .contains("\"noLongerStopped\": true");
    assertThat(diff(folder, "rules.json")).isEqualTo(ran);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whereNobodyIsLostToAStopNobodyIsToldSo(Path folder) {
    Ran ran = diff(folder, "clean.json");

    assertThat(ran.out())
        .contains("What was changed in the file", "Results")
        .doesNotContain("No longer stopped");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void aProgramIsToldAllOfIt() {
    Path folder = CASES.resolve("stop-less-urgent");
    Ran ran = diff(folder, "rules.json", "--format", "json");

    Golden.matches(folder.resolve("expected.json.txt"), ran.out());
  }

  @Test
  void noChangeHidesBehindAnotherOfTheSameText() throws IOException {
    String advice = "What you ticked can be a sign of something serious";
    String edited = changed(advice, advice.replace("ticked", "have ticked"));
    String text = Files.readString(Path.of(edited));
    assertThat(text).contains("do not drive yourself");
    Files.writeString(Path.of(edited), text.replace("do not drive yourself", "drive yourself"));

    assertThat(Cli.run("rules", "diff", SHIPPED, edited).out().replaceAll("\\s+", " "))
        .contains("What you have ticked", "do not drive yourself", "and drive yourself");
  }

  /** Nobody is asked both, so nobody is told that the signs of the one are lost in the other. */
  @Test
  void resultsAreNotComparedWhereAQuestionHasAnotherIdAndThatIsSaid() throws IOException {
    String all = Files.readString(CASES.resolve("before.json"));
    Path file = folder.resolve("renamed.json");
    Files.writeString(file, all.replace("\"urgent-signs\"", "\"red-flags\""));
    Ran ran = Cli.run("rules", "diff", CASES.resolve("before.json").toString(), file.toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains(
            "question urgent-signs: now called red-flags",
            "Results were not compared: question urgent-signs has another id, red-flags: give it"
                + " one id in both.")
        .doesNotContain("No longer stopped");
  }

  /** They are not sent elsewhere, and the ids are those of the files. */
  @Test
  void whoeverCanNoLongerAnswerNoneIsTold() throws IOException {
    ObjectNode without = (ObjectNode) new ObjectMapper().readTree(Path.of(SHIPPED).toFile());
    ObjectNode question = (ObjectNode) without.withArray("questions").get(4);
    assertThat(question.remove("none").textValue()).isEqualTo("None of these");
    String file = written(without.toString());
    String out = Cli.run("rules", "diff", SHIPPED, file, "--all").out();

    assertThat(out)
        .contains("question doctor-signs: none was \"None of these\", is gone")
        .contains("The outcome or strength differs on 0 of ", "A further ")
        .doesNotContain("doctor-signs-before", "-> urgent-care")
        .doesNotContain("Other results")
        .containsPattern(
            "Answers that only one file offers(.*\\n)+physiotherapy \\(clear\\) -> answer not");
    assertThat(Cli.run("rules", "diff", file, SHIPPED).out())
        .contains("none is new: \"None", "answer not offered -> physiotherapy")
        .doesNotContain("No longer stopped");
  }

  @Test
  void ofManyChangesTheFirstAreTold() throws IOException {
    String all = Files.readString(Path.of(SHIPPED));
    String file = written(all.replaceAll("(\"because\": \")", "$1New: "));

    assertThat(Cli.run("rules", "diff", SHIPPED, file).out().lines())
        .anyMatch(line -> line.startsWith("Left out here: 43 of 53 changes."))
        .hasSizeLessThan(50);
    assertThat(Cli.run("rules", "diff", SHIPPED, file, "--all").out().lines())
        .hasSizeGreaterThan(80);
  }

  private static Ran diff(Path folder, String file, String... more) {
    List<String> line = new ArrayList<>(List.of("rules", "diff"));
    line.add(CASES.resolve("before.json").toString());
    line.add(folder.resolve(file).toString());
    line.addAll(List.of(more));
    return Cli.run(line.toArray(String[]::new));
  }

  @Test
  void aFileDoesNotDifferFromItself() {
    Ran ran = Cli.run("rules", "diff", SHIPPED, SHIPPED);

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Both files have the same content.")
        .contains("The outcome or strength differs on 0 of ");
  }

  @Test
  void otherPointsChangeResultsAndAreNamed() throws IOException {
    Ran ran = Cli.run("rules", "diff", SHIPPED, changed("\"leadNeeded\": 2", "\"leadNeeded\": 3"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("What was changed in the file\n  - decision: leadNeeded was 2, is now 3\n")
        .contains("-> either", "All of them: goal: pain", "advisor ask --rules")
        .doesNotContain("No longer stopped");
  }

  @Test
  void anotherWordChangesNoResultAndIsTold() throws IOException {
    String file = changed("You like the idea of massage more.", "You prefer massage.");
    Ran ran = Cli.run("rules", "diff", SHIPPED, file);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("rule leans-to-massage: because", "differs on 0 of ")
        .doesNotContain("Examples");
    assertThat(Cli.run("rules", "diff", SHIPPED, file, "--format", "json").out())
        .contains("\"format\": \"advisor-diff/2\"", "\"changed\": 0", "You prefer massage.");
  }

  /** Whoever is not sure about the signs is recommended something. */
  @Test
  void allStopsThatOnlyCautionWhereSomebodyIsNotSureAreSeen() throws IOException {
    String all = Files.readString(Path.of(SHIPPED));
    String file =
        written(
            all.replaceAll(
                "\"ifUnsure\": \"stop\"(,\\s*\"goIfUnsure\": \"[a-z-]+\")?",
                "\"ifUnsure\": \"caution\""));
    Ran ran = Cli.run("rules", "diff", SHIPPED, file);

    assertThat(ran.out())
        .contains("32 stops (", "ifUnsure was stop, is now\n    caution")
        .contains("The outcome or strength differs on 0 of ")
        .containsPattern(
            "No longer stopped(.*\\n)+urgent-advice -> massage \\(slight\\) +0 +[1-9]");
  }

  @Test
  void aReaderInAHurryIsToldWhatIsLeftOutAndHowToSeeIt() throws IOException {
    ObjectNode without = (ObjectNode) new ObjectMapper().readTree(Path.of(SHIPPED).toFile());
    assertThat(without.withArray("stops").remove(0).path("id").textValue())
        .isEqualTo("stop-chest-pain");
    String file = written(without.toString());
    Ran ran = Cli.run("rules", "diff", SHIPPED, file);
    Ran whole = Cli.run("rules", "diff", SHIPPED, file, "--all");

    assertThat(ran.out().lines()).hasSizeLessThanOrEqualTo(45);
    assertThat(ran.out())
        .startsWith("What was changed in the file\n  - stop stop-chest-pain: gone\n")
        .containsPattern("Left out here: \\d+ of \\d+ examples(.*\\n)*.*add\\s+--all");
    assertThat(whole.out())
        .contains("when: (emergency-signs: chest-pain;", "ifUnsure: stop")
        .doesNotContain("Left out here");
    assertThat(whole.out().lines()).hasSizeGreaterThan(100);
    assertThat(Cli.run("rules", "diff", SHIPPED, file, "--format", "markdown").out())
        .contains("## No longer stopped", "| emergency -\\> massage (slight) |");
  }

  /**
   * Edits after which somebody with a blood clot is told nothing, though every result is as was.
   */
  private static Stream<Arguments> lostCautions() {
    Consumer<ObjectNode> typo =
        book -> ((ObjectNode) clot(book).path("when")).put("includes", "broken-skin");
    Consumer<ObjectNode> deleted = book -> book.withArray("cautions").remove(CLOT);
    Consumer<ObjectNode> elsewhere = book -> clot(book).put("about", "physiotherapy");
    Consumer<ObjectNode> notAsked =
        book ->
            ((ObjectNode) book.withArray("questions").get(13))
                .putObject("askWhen")
                .put("condition", "pain-or-moving");
    Consumer<ObjectNode> narrowed =
        book -> {
          ArrayNode all = clot(book).putObject("when").putArray("all");
          all.addObject().put("question", "goal").put("includes", "pain");
          all.addObject().put("question", "precautions").put("includes", "blood-clot");
        };
    return Stream.of(
        Arguments.of(typo, 1, true),
        Arguments.of(deleted, 1, false),
        Arguments.of(elsewhere, 1, true),
        Arguments.of(notAsked, 12, false),
        Arguments.of(narrowed, 1, false));
  }

  private static ObjectNode clot(ObjectNode book) {
    ObjectNode caution = (ObjectNode) book.withArray("cautions").get(CLOT);
    assertThat(caution.path("id").textValue()).isEqualTo("massage-blood-clot");
    return caution;
  }

  @ParameterizedTest
  @MethodSource("lostCautions")
  void whoIsToldACautionNoLongerIsCountedWithAnswersThatShowIt(
      Consumer<ObjectNode> edit, int cautions, boolean more) throws IOException {
    String file = edited(edit);
    Ran ran = Cli.run("rules", "diff", SHIPPED, file);
    JsonNode json =
        new ObjectMapper()
            .readTree(Cli.run("rules", "diff", SHIPPED, file, "--format", "json").out());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains(
            "The outcome or strength differs on 0 of ",
            "Examples of texts no longer shown caution massage-")
        .containsPattern(
            "Cautions shown to fewer people given answers .* massage-blood-clot [1-9]");
    assertThat(ran.out().contains("Cautions shown to more people")).isEqualTo(more);
    assertThat(json.path("proved").booleanValue()).isTrue();
    assertThat(json.path("changed").intValue()).isZero();
    assertThat(json.path("groups")).isEmpty();
    assertThat(json.path("remarks")).isEmpty();
    List<JsonNode> lost = new ArrayList<>();
    json.path("cautions").forEach(each -> lost.add(each));
    lost.removeIf(each -> !each.path("noLongerTold").booleanValue());
    assertThat(lost).hasSize(2 * cautions).allMatch(each -> each.path("paths").longValue() > 0);
    for (JsonNode each : lost) {
      assertThat(told(SHIPPED, each)).contains("massage " + each.path("caution").textValue());
      assertThat(told(file, each)).doesNotContain("massage " + each.path("caution").textValue());
    }
  }

  private String edited(Consumer<ObjectNode> edit) throws IOException {
    ObjectNode book = (ObjectNode) new ObjectMapper().readTree(Path.of(SHIPPED).toFile());
    edit.accept(book);
    return written(book.toString());
  }

  /** The cautions that a witness is told, each behind what it is about, with what comes out. */
  private List<String> told(String rules, JsonNode told) throws IOException {
    Path answers = folder.resolve("answers.json");
    Files.writeString(answers, told.path("witness").toString());
    Ran ran =
        Cli.run(
            "ask", "--rules", rules, "--answers", "" + answers, "--no-input", "--format", "json");
    JsonNode result = new ObjectMapper().readTree(ran.out());
    assertThat(result.path("outcome").textValue()).isIn("massage", "either");
    List<String> cautions = new ArrayList<>();
    for (JsonNode each : result.path("cautions")) {
      cautions.add(each.path("about").asText() + " " + each.path("caution").textValue());
    }
    return cautions;
  }

  @Test
  void anotherLevelIsAChangeInTheFile() throws IOException {
    String file = edited(book -> clot(book).put("level", "wait"));

    assertThat(Cli.run("rules", "diff", SHIPPED, file).out())
        .contains("caution massage-blood-clot: level was askFirst, is now wait", "differs on 0 of ")
        .doesNotContain("Cautions shown");
  }

  @Test
  void otherWordsOfAnAnswerAreTold() throws IOException {
    String file = changed("A high temperature with the pain", "A slight temperature with the pain");

    assertThat(Cli.run("rules", "diff", SHIPPED, file).out())
        .contains("question doctor-signs: answer fever was \"A high temp", "differs on 0 of ")
        .contains("The same id counts as the same\nanswer");
  }

  /** Nobody's result changes by its id, and everybody who reads the words gets another one. */
  @Test
  void labelsThatWereExchangedAreToldBeforeAllElse() throws IOException {
    Consumer<ObjectNode> exchange =
        book -> {
          ObjectNode signs = (ObjectNode) book.withArray("questions").get(4).path("answers");
          JsonNode fever = signs.path("fever");
          signs.set("fever", signs.path("under-sixteen"));
          signs.set("under-sixteen", fever);
          ObjectNode emergency = (ObjectNode) book.withArray("stopOutcomes").get(0);
          ObjectNode doctor = (ObjectNode) book.withArray("stopOutcomes").get(5);
          JsonNode label = emergency.path("label");
          emergency.set("label", doctor.path("label"));
          doctor.set("label", label);
          book.withArray("rules")
              .forEach(each -> ((ObjectNode) each).put("because", "New: " + each.path("id")));
        };

    assertThat(Cli.run("rules", "diff", SHIPPED, edited(exchange)).out().replaceAll("\\s+", " "))
        .startsWith(
            "Labels that now stand at another id - stopOutcome emergency now has the label of stopOutcome"
                + " doctor-soon: \"See a doctor within a day\"")
        .contains(
            "question doctor-signs answer fever now has the label of question doctor-signs answer"
                + " under-sixteen: \"I am under 16 (tick this in any case)\"",
            "People go by the labels, but results are compared by ids: no figure below shows what"
                + " this changes. What was changed in the file",
            "differs on 0 of ");
  }

  @Test
  void aRemarkThatIsToldWithFewerResultsIsToldApartFromCautions() throws IOException {
    String file =
        edited(
            book -> {
              ObjectNode crisis = (ObjectNode) book.withArray("remarks").get(0);
              assertThat(crisis.path("id").textValue()).isEqualTo("crisis-beside-emergency");
              crisis.putArray("with").add("crisis");
            });

    assertThat(Cli.run("rules", "diff", SHIPPED, file).out())
        .containsPattern("Remarks shown to fewer people\n.*\ncrisis-beside-emergency +[1-9]")
        .containsPattern("Remarks shown to more people\n.*\ncrisis-beside-emergency +[1-9]")
        .doesNotContain("Cautions told");
  }

  @Test
  void twoFilesAreNeeded() {
    assertThat(Cli.run("rules", "diff", SHIPPED).code()).isEqualTo(2);
  }
}
