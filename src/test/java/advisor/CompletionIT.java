package advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Completion in the real shells. Where one is not installed its tests are left out, except where
 * {@code CI} is set: there it has to be.
 */
class CompletionIT {

  private static final Path PROGRAM = Path.of("target/advisor").toAbsolutePath();

  @TempDir private static Path scripts;
  @TempDir private Path folder;

  @BeforeAll
  static void print() throws IOException, InterruptedException {
    for (String shell : List.of("bash", "zsh", "fish")) {
      run(scripts, PROGRAM.toString(), "completion", shell, "-o", script(shell));
    }
  }

  /** Without a file among the candidates, and the candidates in any order. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "advisor com                               > compare completion",
        "advisor rules ch                          > check",
        "advisor help rules ch                     > check",
        "advisor --version com                     > compare completion",
        "advisor completion ''                     > bash fish zsh",
        "advisor ask --qui                         > --quick --quiet",
        "advisor rules check --sc                  > --scenarios",
        "advisor ask --format ''                   > html json markdown text",
        "advisor ask --format=m                    > --format=markdown",
        "advisor ask -q --color n                  > never",
        "advisor ask --answer go                   > goal=",
        "advisor ask --answer=go                   > --answer=goal=",
        "advisor ask --answer goal=                > goal=pain goal=rehabilitation goal=stress",
        "advisor ask --answer goal=st              > goal=stress",
        "advisor ask --answer=goal=st              > --answer=goal=stress",
        "advisor ask --answer goal=pain,st         > goal=pain,stress",
        "advisor ask --answer goal=stress,pain,    > goal=stress,pain,rehabilitation",
        "advisor batch --fields outc               > outcome",
        "advisor batch --fields outcome,stre       > outcome,strength",
        "advisor batch --fields=outcome,stre       > --fields=outcome,strength",
        "advisor batch --fields outcome,outc       > nothing",
        "advisor ask --answer emergency-signs=no   > emergency-signs=none emergency-signs=not-sure",
        "advisor ask --answer leaning=massage,     > nothing",
        "advisor ask --answer no-such=             > nothing",
        "advisor ask --answer goal=pain --answer lea > leaning=",
        "advisor ask --no-such --answer go         > goal=",
        "advisor ask --rules my.json --answer lea  > leaning=",
        "advisor ask -- --fo                       > nothing",
      })
  void bashAndFishOfferTheSame(String line, String expected) throws Exception {
    List<String> candidates = expected.equals("nothing") ? List.of() : List.of(expected.split(" "));
    assertThat(bash(line)).containsExactlyInAnyOrderElementsOf(candidates);
    assertThat(fish(line)).containsExactlyInAnyOrderElementsOf(candidates);
  }

  /** Named on the line, where the question {@code leaning} is called {@code wish}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "advisor ask --rules other.json --answer wi        > wish=",
        "advisor ask --rules=other.json --answer wi        > wish=",
        "advisor ask --rules other.json --answer leaning=  > nothing",
        "advisor ask --rules other.json --answer wish=ma   > wish=massage",
        "advisor ask --rules other.json --answer=wish=ma   > --answer=wish=massage",
        "advisor ask --rules broken.json --answer lea      > nothing",
        "advisor ask --answer lea                          > leaning=",
      })
  void theIdsAreThoseOfTheRuleFileOnTheLine(String line, String expected) throws Exception {
    otherRules("other.json");
    Files.writeString(folder.resolve("broken.json"), "{");
    bashAndFishOfferTheSame(line, expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theIdsAreThoseOfTheRuleFileThatIsQuotedOrInTheEnvironment(String shell) throws Exception {
    need(shell);
    otherRules("my rules.json");
    try (Tmux person = open("ADVISOR_RULES=" + folder.resolve("my rules.json"))) {
      start(shell, person);
      completes(person, "advisor ask --answer wi", "ma");
      person.sees("advisor ask --answer wish=massage").presses("C-u");
    }
    try (Tmux person = open("HOME=" + folder)) {
      start(shell, person);
      for (String named : List.of("my\\ rules.json", "'my rules.json'", "\"my rules.json\"")) {
        completes(person, "advisor ask --rules " + named + " --answer wi", "ma");
        person.sees("--answer wish=massage").presses("C-u");
      }
      completes(person, "advisor ask --rules ~/my\\ rules.json --answer wi", "ma");
      person.sees("--answer wish=massage").presses("C-u");
    }
  }

  private void otherRules(String name) throws IOException {
    String rules = Files.readString(Path.of("rules/physiotherapy-or-massage.json"));
    String renamed =
        rules
            .replace("\"id\": \"leaning\"", "\"id\": \"wish\"")
            .replace("\"question\": \"leaning\"", "\"question\": \"wish\"");
    Files.writeString(folder.resolve(name), renamed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void whereAFileIsDueTheFilesAreOffered(String shell) throws Exception {
    need(shell);
    Files.writeString(folder.resolve("stress.json"), "");
    try (Tmux person = open()) {
      start(shell, person);
      for (String line :
          List.of(
              "ask --answers",
              "ask -o",
              "ask --output",
              "ask --save",
              "ask --rules",
              "demo",
              "demo --notes",
              "demo --cast",
              "demo --quiz stress.json",
              "batch",
              "batch --errors",
              "rules check",
              "rules diff stress.json",
              "rules print")) {
        completes(person, "advisor " + line + " str");
        person.sees("advisor " + line + " stress.json").presses("C-u");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theTabKeyCompletes(String shell) throws Exception {
    need(shell);
    Files.writeString(folder.resolve("my rules.json"), "");
    Files.createDirectory(folder.resolve("sessions"));
    try (Tmux person = open()) {
      start(shell, person);
      completes(person, "advisor ru", "ch", "--sc", "ses");
      person.sees("advisor rules check --scenarios sessions/").presses("C-u");
      completes(person, "advisor compare --format m");
      person.sees("advisor compare --format markdown").presses("C-u");
      completes(person, "advisor ask --rules my");
      person.sees("advisor ask --rules my\\ rules.json").presses("C-u");
      completes(person, "advisor ask --answer go", "st");
      person.sees("advisor ask --answer goal=stress").presses("C-u");
      completes(person, "advisor ask --answer=leaning=ma");
      person.sees("advisor ask --answer=leaning=massage").presses("C-u");
      completes(person, "advisor batch --fields=outcome,stre");
      person.sees("advisor batch --fields=outcome,strength").presses("C-u");
      completes(person, "advisor ask --answer goal=pain,r");
      person.sees("advisor ask --answer goal=pain,rehabilitation").presses("C-u");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zsh", "fish"})
  void wordsAreShownWithWhatTheyMean(String shell) throws Exception {
    need(shell);
    try (Tmux person = open()) {
      start(shell, person);
      person.types("advisor ask --answer goal=").presses("Tab");
      person.sees("rehabilitation").sees("Moving better, or getting back").sees("Less pain");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void aHostileRuleFileRunsNothing(String shell) throws Exception {
    need(shell);
    String harm =
        "'\\\\'; touch harm; $(touch harm) `touch harm` \\\"; touch harm; ${x:?} %n !! \\\\";
    String rules = Files.readString(Path.of("rules/physiotherapy-or-massage.json"));
    Path hostile = folder.resolve("hostile.json");
    Files.writeString(hostile, rules.replace("\"Less pain\"", "\"" + harm + "\""));
    Path script = folder.resolve("script");
    run(
        folder,
        PROGRAM.toString(),
        "completion",
        shell,
        "--rules",
        hostile + "",
        "-o",
        script + "");

    assertThat(Files.readString(script)).contains("touch harm");
    try (Tmux person = open()) {
      start(shell, person, script);
      completes(person, "advisor ask --answer goal=p");
      person.sees("goal=pain").presses("C-u");
    }
    assertThat(folder.resolve("harm")).doesNotExist();
  }

  @Test
  void zshLoadsItFromItsFolder() throws Exception {
    need("zsh");
    Files.copy(Path.of(script("zsh")), folder.resolve("_advisor"));
    try (Tmux person = open()) {
      person.runs("PS1='zsh> ' zsh -f").sees("zsh>");
      person.runs(
          "fpath=($PWD $fpath); autoload -U compinit; compinit -D -u; clear; echo load''ed");
      person.sees("loaded");
      completes(person, "advisor ask --answer lea", "ma");
      person.sees("advisor ask --answer leaning=massage");
    }
  }

  private Tmux open(String... environment) {
    List<String> all = new ArrayList<>(List.of("PATH=" + path()));
    all.addAll(List.of(environment));
    return Tmux.open(100, 40, folder, all.toArray(new String[0]));
  }

  /** The program is found by its name alone. */
  private static String path() {
    return PROGRAM.getParent() + ":" + System.getenv("PATH");
  }

  private static void completes(Tmux person, String... beginnings) {
    for (String beginning : beginnings) {
      person.types(beginning).sees(beginning).presses("Tab").seesNoLonger(beginning + "\n");
    }
  }

  private static void start(String shell, Tmux person) {
    start(shell, person, Path.of(script(shell)));
  }

  private static void start(String shell, Tmux person, Path script) {
    switch (shell) {
      case "bash" -> person.runs("source '" + script + "'; clear; echo load''ed");
      case "zsh" -> {
        person.runs("PS1='zsh> ' zsh -f").sees("zsh>");
        person.runs(
            "autoload -U compinit; compinit -D -u; source '" + script + "'; clear; echo load''ed");
      }
      default -> {
        person.runs(
            "HOME=$PWD fish --no-config --init-command 'function fish_prompt; echo fish\\>\\ ;"
                + " end'");
        person.sees("fish>").runs("source '" + script + "'; clear; echo load''ed");
      }
    }
    person.sees("loaded");
  }

  /**
   * Calls the completion function as bash does, and puts back what stands before its last break.
   */
  private List<String> bash(String line) throws Exception {
    String typed = line.replace("''", "");
    String words =
        Arrays.stream(line.split("(?<==)|(?==)|\\s+"))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    String driver =
        """
        source '%s'
        COMP_LINE='%s' COMP_WORDS=(%s)
        COMP_POINT=${#COMP_LINE} COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _advisor
        printf '%%s\\n' "${COMPREPLY[@]}"
        """;
    List<String> offered =
        run(folder, "bash", "-u", "-c", driver.formatted(script("bash"), typed, words));
    String last = typed.substring(typed.lastIndexOf(' ') + 1);
    String kept = last.substring(0, last.lastIndexOf('=') + 1);
    return offered.stream().filter(word -> !word.isEmpty()).map(word -> kept + word).toList();
  }

  private List<String> fish(String line) throws Exception {
    need("fish");
    String typed = line.replace("''", "");
    String command = "source '" + script("fish") + "'; complete -C '" + typed + "'";
    return run(folder, "fish", "--no-config", "-c", command).stream()
        .map(candidate -> candidate.replaceFirst("\t.*", ""))
        .toList();
  }

  private static String script(String shell) {
    return scripts.resolve("advisor." + shell).toString();
  }

  private static void need(String shell) throws InterruptedException {
    assumeTrue(System.getenv("CI") != null || isInstalled(shell), shell + " is not installed");
  }

  private static boolean isInstalled(String shell) throws InterruptedException {
    try {
      return new ProcessBuilder(shell, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> run(Path folder, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("PATH", path());
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().toList();
  }
}
