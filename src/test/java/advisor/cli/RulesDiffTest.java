package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Golden;
import advisor.cli.Cli.Ran;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code advisor rules diff}, on a folder for each way to lose somebody to a stop: {@code
 * rules.json} does it to {@code before.json}, {@code clean.json} is an edit like it that does not.
 */
class RulesDiffTest {

  private static final Path CASES = Path.of("src/test/cases/diff");
  private static final String SHIPPED = "rules/physiotherapy-or-massage.json";

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
  void whoeverCanNoLongerAnswerNoneIsToldApartFromOtherResults() throws IOException {
    ObjectNode without = (ObjectNode) new ObjectMapper().readTree(Path.of(SHIPPED).toFile());
    ObjectNode question = (ObjectNode) without.withArray("questions").get(4);
    assertThat(question.remove("none").textValue()).isEqualTo("None of these");
    String file = written(without.toString());
    String out = Cli.run("rules", "diff", SHIPPED, file, "--all").out();

    assertThat(out)
        .contains("question doctor-signs: none is gone", "doctor-signs=none")
        .doesNotContain("doctor-signs-before", "Other results", "-> urgent-care")
        .containsPattern(
            "With an answer that only one file takes(.*\\n)+physiotherapy -> answer not");
    assertThat(out.replaceAll("\\s+", " "))
        .containsPattern("strength on 0 of [0-9,]+ paths of given answers, and on 0 of")
        .containsPattern("Beside these, 463,[0-9,]+ of given answers and 2,004,[0-9,]+ with");
    assertThat(Cli.run("rules", "diff", file, SHIPPED).out())
        .contains("none is new", "answer not offered -> physiotherapy")
        .doesNotContain("No longer stopped");
  }

  @Test
  void whatIsAnotherInManyWaysIsOneLine() throws IOException {
    String all = Files.readString(Path.of(SHIPPED));
    String file = written(all.replaceAll("(\"because\": \")", "$1New: "));

    assertThat(Cli.run("rules", "diff", SHIPPED, file).out().lines())
        .anyMatch(line -> line.startsWith("  - 22 rules ("))
        .hasSizeLessThan(15);
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
        .startsWith("Both files say the same.")
        .contains("Outcome and strength are the same on all");
  }

  @Test
  void otherPointsChangeResultsAndAreNamed() throws IOException {
    Ran ran = Cli.run("rules", "diff", SHIPPED, changed("\"leadNeeded\": 2", "\"leadNeeded\": 3"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("What was changed in the file\n  - decision: leadNeeded was 2, is now 3\n")
        .contains("-> either", "All of\nthem: goal: pain;", "advisor ask --rules")
        .doesNotContain("No longer stopped");
  }

  @Test
  void anotherWordChangesNoResultAndIsTold() throws IOException {
    String file = changed("You like the idea of massage more.", "You prefer massage.");
    Ran ran = Cli.run("rules", "diff", SHIPPED, file);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("rule leans-to-massage: because", "are the same on all")
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
        .contains("32 stops (", "ifUnsure was stop, is now caution")
        .contains("Another outcome or strength on 0 of ")
        .containsPattern("No longer stopped(.*\\n)+urgent-advice -> massage +0 +[1-9]");
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
        .containsPattern("Left out here: \\d+ of \\d+ examples.*\\n*.*\\s+advisor rules diff ")
        .contains(" --all");
    assertThat(whole.out())
        .contains("when: (emergency-signs: chest-pain;", "go: emergency")
        .doesNotContain("Left out here");
    assertThat(whole.out().lines()).hasSizeGreaterThan(100);
    assertThat(Cli.run("rules", "diff", SHIPPED, file, "--format", "markdown").out())
        .contains("## No longer stopped", "| emergency -\\> massage |");
  }

  @Test
  void twoFilesAreNeeded() {
    assertThat(Cli.run("rules", "diff", SHIPPED).code()).isEqualTo(2);
  }
}
