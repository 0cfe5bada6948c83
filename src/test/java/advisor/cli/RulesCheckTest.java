package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.check.report.Fault;
import advisor.cli.Cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code advisor rules check}, on a folder for each sort of fault: {@code rules.json} has it,
 * {@code clean.json} is the same without it. A folder's name may go on behind a dot, where there is
 * more than one for a sort. With {@code -Dgoldens=write} the expected texts are written.
 */
class RulesCheckTest {

  private static final Path CASES = Path.of("src/test/cases/check");
  private static final String SHIPPED = "rules/physiotherapy-or-massage.json";

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.sorted().toList().stream();
    }
  }

  @Test
  void thereIsACaseForEverySortOfFault() throws IOException {
    Set<String> faults = new TreeSet<>(Set.of("unreadable"));
    Arrays.stream(Fault.values()).forEach(fault -> faults.add(fault.id()));

    assertThat(cases().map(RulesCheckTest::fault).collect(Collectors.toSet())).isEqualTo(faults);
  }

  private static String fault(Path folder) {
    return folder.getFileName().toString().replaceFirst("[.].*", "");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFaultIsFoundWithItsPlaceAndAnswersThatShowIt(Path folder) throws IOException {
    Ran ran = check(folder, "rules.json", "scenarios");
    Path golden = folder.resolve("expected.txt");
    if (System.getProperty("goldens", "").equals("write")) {
      Files.writeString(golden, findings(ran));
    }

    String id = fault(folder);
    assertThat(words(ran)).contains(": " + (id.equals("unreadable") ? "unknown" : id));
    assertThat(findings(ran)).isEqualTo(Files.readString(golden));
    assertThat(ran.code()).isEqualTo(id.equals("unreadable") ? 65 : 1);
    assertThat(check(folder, "rules.json", "scenarios")).isEqualTo(ran);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void withoutTheFaultTheRulesAreSound(Path folder) throws IOException {
    Ran ran = check(folder, "clean.json", "clean-scenarios");

    assertThat(words(ran)).contains("is sound: 0 errors, 0 warnings");
    assertThat(ran.code()).isZero();
  }

  @Test
  void theShippedRulesAreSoundUnderStrictAndTheirScenariosCoverThem() {
    Ran ran =
        Cli.run("rules", "check", SHIPPED, "--strict", "--scenarios", "rules/scenarios", "--quiet");

    assertThat(words(ran)).contains("is sound: 0 errors, 0 warnings, ");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(Cli.run("rules", "check", "--strict").code()).isZero();
  }

  @Test
  void jsonHasEveryFindingAndTheFigures() {
    Ran ran = Cli.run("rules", "check", "--rules", SHIPPED, "--format", "json");

    assertThat(ran.out())
        .contains(
            "\"format\": \"advisor-findings/2\"",
            "\"id\": \"never-matters\"",
            "\"subject\": \"precautions\"",
            "\"proved\": true",
            "\"unknown\": 786432");
  }

  @Test
  void whatFollowsFromAnotherFindingIsALineAndInFullIfAllIsAskedFor() {
    String rules = CASES + "/always-stopped/rules.json";
    Ran ran = Cli.run("rules", "check", rules);
    Ran all = Cli.run("rules", "check", rules, "--all");
    Ran json = Cli.run("rules", "check", rules, "--format", "json");

    assertThat(words(ran))
        .contains("- never-reached: physiotherapy, massage, either - masked-by-stop: pain, stress")
        .endsWith("is not sound: 1 error, 0 warnings, 0 accepted, and 7 that follow. ");
    assertThat(ran.out()).doesNotContain("error: never-reached");
    assertThat(words(all)).contains("error: never-reached 'massage'").doesNotContain("--all");
    assertThat(List.of(ran.code(), all.code(), json.code())).containsOnly(1);
    assertThat(json.out().split("\"id\": \"always-stopped\"", -1))
        .as("the finding, and the cause of seven")
        .hasSize(9);
  }

  @Test
  void figuresOfThoseWhoAreNotSureStandApart() {
    Ran ran = Cli.run("rules", "check", CASES + "/never-asked/clean.json");

    assertThat(words(ran))
        .contains(
            "- paths: 5 - physiotherapy: 1 (20.0%)",
            "The same with at least one \"not sure\" - paths: 2 - physiotherapy: 1 (50.0%)");
  }

  @Test
  void jsonTellsOfAFileThatCannotBeReadToo() {
    Ran ran = Cli.run("rules", "check", CASES + "/unreadable/rules.json", "--format", "json");

    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.out()).contains("\"id\": \"unreadable\"", "\"line\": ", "\"figures\": null");
  }

  @Test
  void warningsAloneFailOnlyUnderStrict() {
    String rules = CASES + "/knife-edge/rules.json";

    assertThat(Cli.run("rules", "check", rules).code()).isZero();
    assertThat(Cli.run("rules", "check", rules, "--strict").code()).isEqualTo(1);
  }

  @Test
  void aDayThatIsNoneIsAUsageErrorAndAMissingFileCannotBeRead() {
    assertThat(Cli.run("rules", "check", "--on", "soon").code()).isEqualTo(2);
    assertThat(Cli.run("rules", "check", "missing.json").code()).isEqualTo(66);
    assertThat(Cli.run("rules", "check", "--scenarios", "miss\u001bing"))
        .isEqualTo(new Ran(66, "", "error: cannot read miss\\u001bing: there is no such folder\n"));
    assertThat(Cli.run("rules", "check", "--scenarios", SHIPPED))
        .isEqualTo(new Ran(66, "", "error: cannot read " + SHIPPED + ": this is no folder\n"));
  }

  @Test
  void everyWayToAskForHelpGivesIt() {
    String help = Cli.run("rules", "check", "--help").out();

    assertThat(help).contains("Usage: advisor rules check", "--strict");
    assertThat(Cli.run("help", "rules", "check").out()).isEqualTo(help);
    assertThat(Cli.run("rules").out()).contains("check");
  }

  private static Ran check(Path folder, String rules, String scenarios) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("rules", "check", "--strict", "--quiet"));
    arguments.add(folder.resolve(rules).toString());
    Path more = folder.resolve("arguments");
    if (Files.exists(more)) {
      String line = Files.readString(more).strip();
      arguments.addAll(
          List.of(
              line.replace("{case}/scenarios", folder.resolve(scenarios).toString()).split(" ")));
    }
    return Cli.run(arguments.toArray(new String[0]));
  }

  private static String words(Ran ran) {
    return ran.out().replaceAll("\\s+", " ");
  }

  /** The report without the figures, which have tests of their own. */
  private static String findings(Ran ran) {
    int figures = ran.out().indexOf("Figures\n");
    return figures < 0 ? ran.out() : ran.out().substring(0, figures);
  }
}
