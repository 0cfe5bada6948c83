package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, versions, options, files and exit codes. */
class CommandLineTest {

  private static final String[] STRESS = {
    "ask",
    "--answer=goal=stress",
    "--answer=emergency-signs=none",
    "--answer=more-emergency-signs=none",
    "--answer=doctor-signs=none",
    "--answer=precautions=none",
    "--answer=leaning=massage"
  };

  @TempDir private Path folder;

  @Test
  void bareItGivesAShortHelpWithExamples() {
    Ran ran = Cli.run();

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Examples:", "advisor ask", "compare").doesNotContain("\u001b");
    assertThat(ran.out().lines().count()).isLessThan(24);
  }

  @Test
  void everyWayToAskForHelpGivesIt() {
    String help = Cli.run("ask", "--help").out();

    assertThat(help).contains("Usage: advisor ask", "Exit codes:", "  65 ", "printf '%s\\n'");
    assertThat(Cli.run("ask", "-h").out()).isEqualTo(help);
    assertThat(Cli.run("help", "ask").out()).isEqualTo(help);
    assertThat(Cli.run("help").out()).isEqualTo(Cli.run().out()).contains("\n  help  ");
    assertThat(Cli.run("--help").out()).isEqualTo(Cli.run().out());
  }

  @Test
  void helpAndVersionThatStandBeforeACommandDoNotRunIt() {
    String rules = Cli.run("rules", "--help").out();

    assertThat(Cli.run("--help", "ask").out()).isEqualTo(Cli.run().out());
    assertThat(Cli.run("--version", "ask")).isEqualTo(Cli.run("--version"));
    assertThat(Cli.run("rules", "--help", "check").out()).isEqualTo(rules).contains("Commands:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules diff", "completion", "demo", "batch", "rules check"})
  void helpIsGivenWhateverElseIsOnTheLineOrMissingFromIt(String command) {
    for (String rest : new String[] {"--help", "-q --help", "--help -q"}) {
      Ran ran = Cli.run((command + " " + rest).split(" "));

      assertThat(ran.err()).isEmpty();
      assertThat(ran.out()).contains("Usage: advisor " + command);
      assertThat(ran.code()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "help aks, unknown command 'aks', ask",
    "help compar, unknown command 'compar', compare",
    "help rules check chekc, unexpected argument 'chekc', ",
    "help ask nope, unexpected argument 'nope', ",
    "help demo nope -q, unexpected argument 'nope', ",
    "-q help ask ask --plain, unexpected argument 'ask', ",
    "help rules chekc, unknown command 'chekc', check",
    "-q help aks, unknown command 'aks', ask",
    "aks --help, unknown command 'aks', ask",
    "rules chekc -h, unknown command 'chekc', check",
  })
  void helpForWhatIsNoCommandIsAnErrorWithWhatWasMeant(String line, String problem, String meant) {
    Ran ran = Cli.run(line.split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    String better = meant == null ? "" : ": did you mean '" + meant + "'?";
    assertThat(ran.err()).startsWith("error: " + problem + better + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "-q --plain compare, compare -q --plain",
    "--format json compare, compare --format json",
    "--rules=nowhere compare, compare --rules=nowhere",
    "--rules nowhere rules check --strict, rules check --strict --rules nowhere",
    "--quiet ask -- x, ask --quiet -- x",
    "-q help rules check, rules check --help",
    "help help, help",
    "help help ask, ask --help",
    "help manual, manual --help",
    "-q, -q",
  })
  void commonOptionsMayStandBeforeTheCommand(String line, String usual) {
    assertThat(Cli.run(line.split(" "))).isEqualTo(Cli.run(usual.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask -- --no-input", "ask --no-input -- --no-input", "-- ask"})
  void whatWasTypedIsNotMeantAgain(String line) {
    assertThat(Cli.run(line.split(" ")).err())
        .startsWith("error: unexpected argument '")
        .doesNotContain("did you mean");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "rules diff a.json b.json --rules c.json, unknown option '--rules'",
        "--rules c.json rules diff a.json b.json, unknown option '--rules'",
        "rules check a.json --rules c.json, give either FILE or --rules",
        "rules print a.json --rules c.json, give either FILE or --rules",
        "rules diagram a.json --rules c.json, give either FILE or --rules",
      })
  void noRuleFileIsNamedForNothing(String line, String problem) {
    Ran ran = Cli.run(line.split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("error: " + problem);
  }

  @Test
  void linksInACircleAndFoldersAreToldInPlainWords() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, Path.of("loop"));
    String circle = loop + ": its links form a loop\n";
    String isFolder = folder + ": this is a folder, not a file\n";

    for (String name : new String[] {loop.toString(), loop + "/x"}) {
      assertThat(Cli.run("compare", "--rules", name).err()).endsWith("its links form a loop\n");
    }
    assertThat(Cli.run("compare", "-o", loop + "/x").err()).endsWith("its links form a loop\n");
    assertThat(Cli.run("rules", "check", "--scenarios", loop.toString()).err()).endsWith(circle);
    assertThat(Cli.run("demo", "--check", loop.toString()).err()).endsWith(circle);
    assertThat(Cli.run("compare", "--rules", folder.toString()).err()).endsWith(isFolder);
    assertThat(Cli.run("compare", "-o", folder.toString()).err()).endsWith(isFolder);
  }

  @Test
  void linesThatWereNotUsedAreCountedAndNotQuoted() {
    String lines = "emergency-signs=chest-pain\n" + "pain\n".repeat(40);
    String told = Cli.piped(lines).with("ask").err();

    assertThat(told).contains("warning: not used of the input: line 3 and 38 more\n");
    assertThat(told).doesNotContain("pain\n");
  }

  @Test
  void anArgumentWithAnAtSignIsNoFileOfArguments() throws IOException {
    Path arguments = Files.writeString(folder.resolve("arguments"), "--version");

    assertThat(Cli.run("@" + arguments).code()).isEqualTo(2);
    assertThat(Cli.run("rules", "check", "@" + arguments).code()).isEqualTo(66);
  }

  @Test
  void theVersionNamesProgramAndRules() {
    assertThat(Cli.run("--version").out())
        .matches("advisor [0-9.]+\nrules physiotherapy-or-massage [0-9.]+\n");
    assertThat(Cli.run("-V")).isEqualTo(Cli.run("--version"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "completion   | advisor completion needs the shell (bash, zsh, fish)",
        "rules diff a | advisor rules diff needs the rule file as it is now (NEW)",
        "rules diff   | advisor rules diff needs the rule file as it was (OLD)",
      })
  void aMissingWordIsToldWithWhatItIs(String line, String problem) {
    String command = line.replace(" a", "");

    assertThat(Cli.run(line.split(" ")))
        .isEqualTo(
            new Ran(2, "", "error: " + problem + "\n  try 'advisor " + command + " --help'\n"));
  }

  @Test
  void anUnknownWordIsToldWithTheNearestAndWithoutAPageOfUsage() {
    assertThat(Cli.run("aks"))
        .isEqualTo(
            new Ran(
                2,
                "",
                """
                error: unknown command 'aks': did you mean 'ask'?
                  try 'advisor --help'
                """));
    assertThat(Cli.run("ask", "--fromat", "json").err())
        .isEqualTo(
            """
            error: unknown option '--fromat': did you mean '--format'?
              try 'advisor ask --help'
            """);
    assertThat(Cli.run("ask", "--format", "jsn").err())
        .isEqualTo(
            """
            error: 'jsn' is not a value of --format: did you mean 'json'?
              allowed: text, json, markdown, html
            """);
  }

  @Test
  void theHintAtTheComparisonNamesTheRulesThatWereNamed() {
    String rules = "rules/physiotherapy-or-massage.json";
    String[] ask = {
      "ask", "-q", "--no-input", "--answers", "rules/scenarios/stress-after-a-hard-month.json"
    };
    String[] named = Arrays.copyOf(ask, ask.length + 2);
    named[ask.length] = "--rules";
    named[ask.length + 1] = rules;

    assertThat(Cli.run(ask).out().replaceAll("\\s+", " ")).contains("side: advisor compare. ");
    assertThat(Cli.run(named).out().replaceAll("\\s+", " "))
        .contains("side: advisor compare --rules " + rules + ". ");
  }

  @ParameterizedTest
  @CsvSource({
    "ask, 'text|json|markdown|html'",
    "compare, 'text|json|markdown|html'",
    "rules check, text|json|markdown|sarif|github",
    "rules diff old new, text|json|markdown",
    "rules print, markdown|text|json",
    "demo, ''",
  })
  void eachCommandOffersTheFormatsThatItCanWriteAndNoOther(String command, String formats) {
    String help = Cli.run((command + " --help").split(" ")).out();
    if (formats.isEmpty()) {
      assertThat(help).doesNotContain("--format");
    } else {
      assertThat(help).contains("--format=" + formats + "\n").doesNotContain(formats + "|");
    }
    Ran refused = Cli.run((command + " --format cast").split(" "));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains(formats.replace("|", ", "));
  }

  @Test
  void anUnknownQuestionIsToldWithTheNearest() {
    Ran ran = Cli.run("ask", "--answer", "goul=pain");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("error: --answer: unknown question 'goul': did you mean");
  }

  @ParameterizedTest
  @ValueSource(strings = {"goal", "goal=stress,nothing", "goal="})
  void anAnswerThatCannotBeUsedIsAUsageError(String answer) {
    Ran ran = Cli.run("ask", "--no-input", "--answer", answer);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void nothingTypedReachesTheTerminalAsAControlSequence() {
    Ran ran = Cli.run("ask", "--no-input", "--answer", "goal=\u001b]0;title\u0007\u202e\u009b");

    assertThat(ran.err())
        .contains("\\u001b]0;title\\u0007\\u202e\\u009b")
        .doesNotContain("\u001b", "\u0007", "\u202e", "\u009b");
  }

  @Test
  void aQuestionIsAnsweredOnceOnTheCommandLine() {
    Ran ran = Cli.run("ask", "--answer", "goal=stress", "--answer", "goal=pain");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--answer: question 'goal': 'pain' is a second answer");
  }

  @Test
  void aRuleFileThatIsNotThereCannotBeRead() {
    Ran ran = Cli.run("ask", "--rules", folder.resolve("none.json").toString());

    assertThat(ran.code()).isEqualTo(66);
    assertThat(ran.err()).endsWith("none.json: there is no such file or folder\n");
  }

  @Test
  void everyFaultOfARuleFileIsTold() throws IOException {
    Path faulty = folder.resolve("faulty.json");
    String rules = Files.readString(Path.of("rules/physiotherapy-or-massage.json"));
    Files.writeString(
        faulty, rules.replace("\"leadNeeded\": ", "\"leadNeded\": ").replace("draft", "darft"));

    Ran ran = Cli.piped("").where("ADVISOR_RULES", faulty.toString()).with("ask");

    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("did you mean 'leadNeeded'?", "did you mean 'draft'?", "^");
  }

  @Test
  void aFlagBeatsTheEnvironment() {
    Ran ran =
        Cli.piped("")
            .where("ADVISOR_RULES", "nowhere.json")
            .with("compare", "--rules", "rules/physiotherapy-or-massage.json");

    assertThat(ran.code()).isZero();
  }

  @Test
  void aFileIsWrittenWholeOrNotAtAll() throws IOException {
    Path result = folder.resolve("result.txt");
    Ran ran = Cli.run(with("-o", result.toString()));

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(Files.readString(result)).isEqualTo(Cli.run(STRESS).out());
    assertThat(folder.toFile().list()).containsExactly("result.txt");
  }

  @Test
  void aFolderThatIsNotThereCannotBeWritten() {
    Ran ran = Cli.run(with("-o", folder.resolve("no/result.txt").toString()));

    assertThat(ran.code()).isEqualTo(73);
    assertThat(ran.err()).startsWith("error: cannot write ");
  }

  private static String[] with(String... more) {
    List<String> arguments = new ArrayList<>(List.of(STRESS));
    arguments.addAll(List.of(more));
    return arguments.toArray(new String[0]);
  }

  @Test
  void aNameThatEndsAsAPageIsNoWayToAskForOne() {
    String file = folder.resolve("page.html").toString();
    String told =
        "warning: " + file + " will contain plain text: for a web page, add --format html\n";
    assertThat(Cli.run("compare", "-o", file).err()).isEqualTo(told);
    assertThat(Cli.run("compare", "-q", "-o", file).err()).isEmpty();
    assertThat(Cli.run("compare", "--format", "html", "-o", file).err()).isEmpty();
  }
}
