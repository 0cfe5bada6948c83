package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Golden;
import advisor.check.report.Fault;
import advisor.cli.Cli.Ran;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code advisor rules check}, on a folder for each sort of fault: {@code rules.json} has it,
 * {@code clean.json} is the same without it. A folder's name may go on behind a dot, where there is
 * more than one for a sort.
 */
class RulesCheckTest {

  private static final Path CASES = Path.of("src/test/cases/check");
  private static final String SHIPPED = "rules/physiotherapy-or-massage.json";

  @TempDir private Path folder;

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

    String id = fault(folder);
    assertThat(words(ran)).contains(": " + (id.equals("unreadable") ? "unknown" : id));
    Golden.matches(folder.resolve("expected.txt"), findings(ran));
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
            "\"id\": \"same-condition\"",
            "\"subject\": \"tight-ache\"",
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
        .endsWith("is not sound: 1 error, 0 warnings, 0 accepted, and 7 that follow from others. ");
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
  void jsonSaysWhichSortOfFaultKeepsAFileFromBeingReadAndWhetherStrictFailed() throws IOException {
    String rules = Files.readString(CASES.resolve("knife-edge/clean.json"));
    Map<String, String> faults =
        Map.of(
            rules.replaceFirst("\"title\"", "\"titel\""), "unknown-key",
            rules.replaceFirst("\"title\": \"[^\"]*\",", ""), "missing-key",
            rules.replaceFirst("\"title\"", "\"id\": \"x\", \"title\""), "twice",
            rules.replaceFirst("\"question\": \"goal\"", "\"question\": \"gaol\""), "unknown-id",
            rules.replaceFirst("\"leadNeeded\": \\d+", "\"leadNeeded\": 0"), "wrong-value",
            rules.substring(0, 200), "syntax");
    for (Map.Entry<String, String> fault : faults.entrySet()) {
      Path file = Files.writeString(folder.resolve("rules.json"), fault.getKey());
      Ran ran = Cli.run("rules", "check", file.toString(), "--format", "json");
      assertThat(ran.out()).contains("\"id\": \"unreadable\"", code(fault.getValue()));
      assertThat(ran.code()).isEqualTo(65);
    }

    String warned = CASES + "/knife-edge/rules.json";
    assertThat(Cli.run("rules", "check", warned, "--format", "json").out())
        .contains("\"sound\": true,\n  \"strict\": false,", code("knife-edge"));
    assertThat(Cli.run("rules", "check", warned, "--format", "json", "--strict").out())
        .contains("\"sound\": false,\n  \"strict\": true,");
  }

  private static String code(String id) {
    return "\"code\": \"" + id + "\"";
  }

  @ParameterizedTest
  @CsvSource({
    "clean clean, 0",
    "clean rules, 1",
    "rules unreadable clean, 65",
    "rules missing unreadable, 66"
  })
  void ofSeveralFilesAllAreToldAndTheWorstDecides(String names, int code) {
    List<String> files = new ArrayList<>();
    for (String name : names.split(" ")) {
      files.add(
          name.equals("unreadable")
              ? CASES + "/unreadable/rules.json"
              : CASES + "/never-true/" + name + ".json");
    }
    for (String format : List.of("text", "markdown", "json", "sarif", "github")) {
      List<String> line = new ArrayList<>(List.of("rules", "check", "--format", format));
      line.addAll(files);
      Ran ran = Cli.run(line.toArray(String[]::new));
      assertThat(ran.code()).as(format).isEqualTo(code);
      for (String file : files) {
        if (code < 66 && code > 0 && !file.endsWith("clean.json")) {
          assertThat(words(ran)).as(format).contains(file);
        }
      }
    }
  }

  @Test
  void workflowCommandsAreEscapedAndEachIsALine() throws IOException {
    String rules = Files.readString(CASES.resolve("never-true/rules.json"));
    Path file = folder.resolve("100% a,b.json");
    Files.writeString(file, rules.replaceFirst("\"title\"", "\"a::b%0A,\""));

    String out = Cli.run("rules", "check", "" + file, "--format", "github").out();
    assertThat(out)
        .startsWith("::error file=" + folder + "/100%25 a%2Cb.json,line=")
        .contains(",title=unknown-key::unknown key 'a::b%250A,' in this rule file");
    Ran sound = Cli.run("rules", "check", SHIPPED, "--format", "github");
    assertThat(sound.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("::notice file="));
    assertThat(sound.out()).contains(" Accepted: ");
  }

  @Test
  void eachEntryThatAcceptsInVainIsToldAtItsOwnSubject() throws IOException {
    String rules = Files.readString(CASES.resolve("knife-edge.another-threshold/rules.json"));
    String entry = rules.substring(rules.lastIndexOf("    {"), rules.lastIndexOf("  ]"));
    Path file = folder.resolve("rules.json");
    String more = entry.replace(": 5,", ": 6,").stripTrailing() + ",\n" + entry;
    Files.writeString(file, rules.replace(entry, more));

    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= more.lines().count() + 145; i++) {
      if (Files.readAllLines(file).get(i - 1).startsWith("      \"subject\"")) {
        lines.add("::warning file=" + file + ",line=" + i + ",col=18,title=accepted-in-vain");
      }
    }
    String out = Cli.run("rules", "check", "" + file, "--format", "github").out();
    assertThat(out.lines().filter(line -> line.contains("accepted-in-vain")))
        .zipSatisfy(lines, (told, at) -> assertThat(told).startsWith(at))
        .satisfiesExactly(
            one -> assertThat(one).contains("\"value\": 6"),
            other -> assertThat(other).contains("\"value\": 5"));
  }

  @Test
  void sarifHasEveryFindingWithItsPlaceAndReason() throws IOException {
    String file = CASES + "/never-true/rules.json";
    JsonNode run = sarif(file, SHIPPED).at("/runs/0");

    JsonNode first = run.at("/results/0");
    assertThat(first.at("/ruleId").textValue()).isEqualTo("never-true");
    assertThat(first.at("/level").textValue()).isEqualTo("error");
    assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo(file);
    int line = first.at("/locations/0/physicalLocation/region/startLine").intValue();
    assertThat(Files.readAllLines(Path.of(file)).get(line - 1))
        .contains(first.at("/properties/subject").textValue());
    assertThat(run.get("results").findValues("justification")).isNotEmpty();
    assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
        .containsAll(run.get("results").findValuesAsText("ruleId"));
    assertThat(sarif(file(folder, "a b:c.json", file)).findValuesAsText("uri"))
        .allMatch(uri -> URI.create(uri).getPath().endsWith("/a b:c.json"));
    assertThat(sarif("/" + folder.resolve("a b:c.json")).findValuesAsText("uri"))
        .as("two slashes would begin the name of a host")
        .isNotEmpty()
        .allMatch(uri -> URI.create(uri).getPath().equals(folder + "/a b:c.json"));
  }

  private static String file(Path folder, String name, String copied) throws IOException {
    return Files.copy(Path.of(copied), folder.resolve(name)).toString();
  }

  private static JsonNode sarif(String... files) throws IOException {
    List<String> line = new ArrayList<>(List.of("rules", "check", "--format", "sarif"));
    line.addAll(List.of(files));
    return new ObjectMapper().readTree(Cli.run(line.toArray(String[]::new)).out());
  }

  @Test
  void theFewestSessionsAreWrittenAndCoverEverythingAndNoFileIsTouched() throws IOException {
    String rules = CASES + "/not-covered/rules.json";
    Path scenarios = Files.createDirectory(folder.resolve("mine"));
    String[] write = {
      "rules", "check", rules, "--scenarios", "" + scenarios, "--write-scenarios", "" + scenarios
    };
    Path taken = Files.writeString(folder.resolve("taken.json"), "mine");

    Ran ran = Cli.run(write);
    List<String> names = ran.err().lines().filter(line -> line.startsWith("written: ")).toList();
    assertThat(names).hasSizeGreaterThan(1);
    assertThat(Cli.run("demo", "--rules", rules, "--check", "" + scenarios).code()).isZero();
    assertThat(Cli.run("rules", "check", rules, "--strict", "--scenarios", "" + scenarios).code())
        .isZero();
    assertThat(Cli.run(write).err()).doesNotContain("written: ");

    Path other = Files.createDirectory(folder.resolve("other"));
    Path first = Files.writeString(other.resolve(Path.of(names.get(0)).getFileName()), "mine");
    Cli.run("rules", "check", rules, "--write-scenarios", "" + other);
    assertThat(first).hasContent("mine");
    assertThat(other.resolve(first.getFileName().toString().replace(".json", "-2.json"))).exists();
    assertThat(Cli.run("rules", "check", rules, "--write-scenarios", taken + "/x").code())
        .isEqualTo(73);
  }

  @Test
  void aSessionIsSaidOnceWithAllThatItWouldCover() throws IOException {
    String[] line = {
      "rules", "check", CASES + "/not-covered/rules.json", "--scenarios", "" + folder, "--all"
    };
    Ran ran = Cli.run(Arrays.copyOf(line, line.length - 1));

    assertThat(saved(ran)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(words(ran))
        .contains("The same session covers these, too; --all shows them in full: - not-covered: ")
        .endsWith("is sound: 0 errors, 11 warnings, 0 accepted. ");
    assertThat(saved(Cli.run(line))).hasSize(11).hasSameElementsAs(saved(ran));
    assertThat(words(Cli.run(line))).doesNotContain("too; --all");
  }

  private static List<String> saved(Ran ran) {
    return ran.out().lines().filter(each -> each.contains("--save ")).map(String::strip).toList();
  }

  @Test
  void warningsAloneFailOnlyUnderStrict() {
    String rules = CASES + "/knife-edge/rules.json";

    Ran lenient = Cli.run("rules", "check", rules);
    Ran strict = Cli.run("rules", "check", rules, "--strict");

    assertThat(lenient.code()).isZero();
    assertThat(words(lenient)).endsWith("rules.json is sound: 0 errors, 1 warning, 0 accepted. ");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(words(strict))
        .endsWith("rules.json is not sound under --strict: 0 errors, 1 warning, 0 accepted. ");
  }

  @Test
  void aDayThatIsNoneIsAUsageErrorAndAMissingFileCannotBeRead() {
    assertThat(Cli.run("rules", "check", "--on", "soon").code()).isEqualTo(2);
    assertThat(Cli.run("rules", "check", "missing.json").code()).isEqualTo(66);
    assertThat(Cli.run("rules", "check", "--scenarios", "miss\u001bing"))
        .isEqualTo(
            new Ran(
                66, "", "error: cannot read miss\\u001bing: there is no such file or folder\n"));
    assertThat(Cli.run("rules", "check", "--scenarios", SHIPPED))
        .isEqualTo(new Ran(66, "", "error: cannot read " + SHIPPED + ": this is not a folder\n"));
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
