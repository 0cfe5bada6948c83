package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {

  private static final Path SCENARIOS = Path.of("rules/scenarios");
  private static final String STRESS = "rules/scenarios/stress-after-a-hard-month.json";
  private static final String TIE = "rules/scenarios/a-wish-breaks-the-tie.json";

  @TempDir Path folder;

  @Test
  void checksEveryShippedScenario() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("demo", "--check"));
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      files.map(Path::toString).sorted().forEach(arguments::add);
    }
    Cli.Ran ran = Cli.run(arguments.toArray(new String[0]));
    int count = arguments.size() - 2;
    assertThat(ran.out()).endsWith("\n" + count + " scenarios: " + count + " ok\n");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void showsADriftLineByLineAndFails() throws IOException {
    String drifted = edited(TIE, "\"answer\": \"massage\"", "\"answer\": \"no-leaning\"");
    Cli.Ran ran = Cli.run("demo", "--check", STRESS, drifted);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .isEqualTo(
            STRESS
                + ": ok\n"
                + drifted
                + ": error: the result has changed (- expected, + now):\n"
                + "    outcome\n"
                + "      - massage\n"
                + "      + either\n"
                + "    strength\n"
                + "      - slight\n"
                + "      + null\n"
                + "    reasons\n"
                + "      - tight-ache, pain-massage-may-be-enough, stress-matters-more,"
                + " rather-lie-back, leans-to-massage\n"
                + "      + tight-ache, some-limits, keeps-coming-back, pain-massage-may-be-enough,"
                + " stress-matters-more, rather-lie-back\n"
                + "    correct the rules, or write the new result into \"expect\"\n"
                + "2 scenarios: 1 ok, 1 failed\n");
  }

  @Test
  void namesTheStepThatNoLongerFits() throws IOException {
    String unfit = edited(STRESS, "\"answer\": [\"stress\"]", "\"answer\": [\"pain\"]");
    Cli.Ran ran = Cli.run("demo", "--check", unfit);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).startsWith(unfit + ":").contains("has no step: add a step for it");
    assertThat(ran.out()).endsWith("1 scenario: 1 failed\n");
  }

  @Test
  void tellsEveryFaultOfAScenarioThatIsNotValid() throws IOException {
    String invalid = edited(STRESS, "\"question\": \"goal\"", "\"question\": \"gaol\"");
    Cli.Ran ran = Cli.run("demo", "--check", invalid, STRESS);
    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.out()).contains("did you mean 'goal'?").contains(STRESS + ": ok");
    assertThat(ran.out()).endsWith("2 scenarios: 1 ok, 1 invalid\n");
  }

  @Test
  void doesNotStartWhatCannotHold() throws IOException {
    String drifted = edited(TIE, "\"answer\": \"massage\"", "\"answer\": \"no-leaning\"");
    Cli.Ran ran = Cli.run("demo", drifted);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("- massage").endsWith("The demo was not started.\n");
  }

  @Test
  void needsATerminalToPlayAt() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "kept");
    Cli.Ran ran = Cli.run("demo", "--notes", notes.toString(), STRESS);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--check and --cast");
    assertThat(notes).hasContent("kept");
  }

  @Test
  void quietChecksTellOnlyWhatIsWrong() {
    assertThat(Cli.run("demo", "--check", "-q", STRESS).out()).isEqualTo("1 scenario: 1 ok\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--check --cast x.cast,--cast and --check do not go together",
    "--check --quiz,--check and --quiz do not go together",
    "--list --check,--list and --check do not go together",
    "--list --notes n.txt,--list and --notes do not go together",
    "--cast x.cast --notes n.txt,--cast and --notes do not go together",
    "--check --speed 2,--check and --speed do not go together",
    "--list --speed 2,--list and --speed do not go together",
    "--check --size 40x24,--check and --size do not go together",
    "--list --size 40x24,--list and --size do not go together",
    "--check --auto,--check and --auto do not go together",
    "--list --auto,--list and --auto do not go together",
    "--auto --size 40x24,--size goes with --cast",
    "--speed 0,--speed is a number from 0.1 to 100",
    "--speed fast,--speed is a number from 0.1 to 100",
    "--cast x.cast --size 80,--size is written as 80x24",
    "--format json,--format",
    "-o x.txt,--output goes with --check",
  })
  void refusesOptionsThatMakeNoSense(String options, String message) {
    Cli.Ran ran = Cli.run(("demo " + options + " " + STRESS).split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("error: ").contains(message);
  }

  @Test
  void aMissingScenarioCannotBeRead() {
    Cli.Ran ran = Cli.run("demo", "--check", "none.json");
    assertThat(ran.code()).isEqualTo(66);
    assertThat(ran.err()).contains("none.json: there is no such file");
  }

  @Test
  void aNameThatIsNearlyOneOfTheProgramsIsToldWhich() {
    Cli.Ran ran = Cli.run("demo", "--check", "stress-after-a-hard-moth");
    assertThat(ran.code()).isEqualTo(66);
    assertThat(ran.err())
        .contains("did you mean 'stress-after-a-hard-month'?")
        .endsWith("advisor demo --list\n");
  }

  @Test
  void scenariosAreFoundByNameAndByFolder() throws IOException {
    Files.copy(Path.of(STRESS), folder.resolve("b.json"));
    Files.copy(Path.of(TIE), folder.resolve("a.json"));
    Files.writeString(folder.resolve("notes.txt"), "no scenario");
    Cli.Ran ran = Cli.run("demo", "--check", "a-fall-from-a-ladder", folder.toString(), STRESS);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            "a-fall-from-a-ladder: ok\n%1$s/a.json: ok\n%1$s/b.json: ok\n%2$s: ok\n4 scenarios: 4 ok\n"
                .formatted(folder, STRESS));
  }

  @Test
  void aFolderWithoutScenariosIsToldAsThat() {
    Cli.Ran ran = Cli.run("demo", "--check", folder.toString());
    assertThat(ran.code()).isEqualTo(66);
    assertThat(ran.err()).contains("no file in it ends in .json");
  }

  @Test
  void withoutANameThereAreThoseThatComeWithTheProgram() throws IOException {
    long count;
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      count = files.count();
    }
    assertThat(Cli.run("demo", "--check", "-q").out())
        .isEqualTo("%1$d scenarios: %1$d ok\n".formatted(count));
    assertThat(Cli.run("demo", "--list").out().lines().filter(line -> line.startsWith("  - ")))
        .hasSize((int) count)
        .anyMatch(line -> line.matches("  - stress-after-a-hard-month: Stress after a hard month"));
    assertThat(Cli.run("demo").code()).isEqualTo(2);
    Path film = folder.resolve("all.cast");
    assertThat(Cli.run("demo", "--cast", film.toString()).code()).isZero();
    assertThat(film).content().contains("Stress after a hard month", "A year after a stroke");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 57, 80, 200})
  void noLineOfTheListIsWiderThanTheScreenAndNoWordIsBroken(int width) {
    String list = Cli.piped("").where("COLUMNS", "" + width).with("demo", "--list").out();
    String plain = Cli.piped("").where("COLUMNS", "200").with("demo", "--list", "--plain").out();

    assertThat(list.lines()).allMatch(line -> line.length() <= width);
    assertThat(list.split("\\s+")).isEqualTo(plain.split("\\s+"));
    assertThat(plain).doesNotContainPattern("\\S {2,}\\S");
  }

  @Test
  void listsUnderThemesInAlphabeticalOrder() throws IOException {
    edited(STRESS, "Stress and mood", "Strain");
    String unthemed = Files.readString(Path.of(TIE)).replaceFirst("\"theme\": \"[^\"]*\",", "");
    Files.writeString(folder.resolve("a.json"), unthemed);
    assertThat(
            Cli.piped("").where("COLUMNS", "200").with("demo", "--list", folder.toString()).out())
        .matches(
            "Other\n  - .*a.json: The same(?s:.*)\n\nStrain\n  - .*edited.json: Stress after a hard month\n");
  }

  @Test
  void writesTheSameFilmAtEveryRun() throws IOException {
    Path one = folder.resolve("one.cast");
    Path other = folder.resolve("other.cast");
    assertThat(Cli.run("demo", "--cast", one.toString(), STRESS).code()).isZero();
    assertThat(Cli.run("demo", "--cast", other.toString(), STRESS).code()).isZero();
    assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
        .isEqualTo("rw-------");
    List<String> lines = Files.readAllLines(one);
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"version\":2,\"width\":80,\"height\":24,\"title\":\"Stress after a hard month\","
                + "\"env\":{\"TERM\":\"xterm-256color\"}}");
    assertThat(lines.subList(1, lines.size()))
        .allMatch(line -> line.matches("\\[[0-9]+[.][0-9]{3},\"[om]\",\".+\"]"));
  }

  @Test
  void aFilmWithoutColourHasNone() throws IOException {
    Path film = folder.resolve("film.cast");
    Cli.run("demo", "--cast", film.toString(), "--color", "never", "--size", "40x24", STRESS);
    assertThat(Files.readString(film)).contains("\"width\":40").doesNotContain("[35m");
  }

  @Test
  void aSavedSessionIsAScenarioAndAnAnswersFile() {
    String saved = folder.resolve("saved.json").toString();
    String answers =
        "pain\nnone\nnone\nnone\nnone\nneck\nlooked-at\n1\ntight\nlittle\nnot sure\nnone\nmassage\n";
    Cli.Ran asked = Cli.piped(answers).with("ask", "--format", "json", "--save", saved);
    assertThat(asked.code()).isZero();
    assertThat(asked.err()).isEqualTo("Saved. To replay it:\n  advisor demo " + saved + "\n");
    assertThat(Cli.run("demo", "--check", saved).out()).endsWith("1 scenario: 1 ok\n");
    assertThat(Cli.run("ask", "--answers", saved, "--no-input", "--format", "json").out())
        .isEqualTo(asked.out());
    Cli.Ran filmed = Cli.run("demo", "--cast", folder.resolve("s.cast").toString(), saved);
    assertThat(filmed.err()).isEmpty();
    assertThat(filmed.code()).isZero();
  }

  @Test
  void aStoppedSessionCanBeSavedToo() {
    String saved = folder.resolve("saved.json").toString();
    Cli.piped("pain\nnot sure\nnone\n").with("ask", "-q", "--save", saved);
    assertThat(Cli.run("demo", "--check", saved).out()).endsWith("1 scenario: 1 ok\n");
  }

  /** A stop stands although a question before it was passed over, or answered in part. */
  @ParameterizedTest
  @ValueSource(strings = {"chest-pain", "chest-pain,nonsense"})
  void aStopThatWasReachedPastAGapIsSavedAsThatStop(String signs) {
    String saved = folder.resolve("saved.json").toString();
    Cli.run("ask", "-q", "--no-input", "--answer", "emergency-signs=" + signs, "--save", saved);
    assertThat(Cli.run("demo", "--check", saved).out())
        .startsWith(saved + ": ok (the stop stands without a step for goal")
        .endsWith("1 scenario: 1 ok\n");
    assertThat(Cli.run("ask", "--no-input", "--answers", saved, "--format", "json").out())
        .contains("\"outcome\": \"emergency\"");
    assertThat(Cli.run("demo", "--cast", folder.resolve("s.cast").toString(), saved).code())
        .isZero();
  }

  @Test
  void ofTheProgramsScenariosThereAreThoseThatFitTheRules() throws IOException {
    String rules = Files.readString(Path.of("rules/physiotherapy-or-massage.json"));
    Path other = folder.resolve("other.json");
    Files.writeString(
        other, rules.replace("\"id\": \"physiotherapy-or-massage\"", "\"id\": \"own\""));
    Cli.Ran none = Cli.run("demo", "--list", "--rules", other.toString());
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).startsWith("error: none of the scenarios").hasLineCount(2);

    Files.writeString(other, rules.replaceFirst("\"leadNeeded\": [0-9]", "\"leadNeeded\": 1"));
    Cli.Ran some = Cli.run("demo", "--list", "--rules", other.toString());
    assertThat(some.code()).isZero();
    assertThat(some.err())
        .startsWith("warning: only scenarios that fit these rules are offered")
        .hasLineCount(2);
    assertThat(some.out()).isNotEmpty();
  }

  @Test
  void aSessionThatWasCutShortIsNotSaved() {
    Cli.Ran ran = Cli.run("ask", "--quick", "--save", "x.json");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--save and --quick do not go together");
    assertThat(Cli.run("ask", "--no-input", "--save", folder.resolve("x.json").toString()).code())
        .isEqualTo(2);
    assertThat(folder.resolve("x.json")).doesNotExist();
  }

  private String edited(String scenario, String from, String to) throws IOException {
    String text = Files.readString(Path.of(scenario));
    assertThat(text).contains(from);
    Path file = folder.resolve("edited.json");
    Files.writeString(file, text.replace(from, to));
    return file.toString();
  }
}
