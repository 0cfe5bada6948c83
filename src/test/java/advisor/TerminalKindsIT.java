package advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terminals, locales and redirections of every kind. */
class TerminalKindsIT {

  private static final Path CHARACTER_MAPS = Path.of("/usr/share/i18n/charmaps");

  private static final Path SCENARIO =
      Sitting.RULES.resolve("scenarios/stress-after-a-hard-month.json");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"TERM=dumb", "TERM=", "TERM=emacs", "ACCESSIBLE=1 TERM=xterm"})
  void whatCannotRedrawOrMustNotGetsNumberedLinesWithoutAnEscape(String environment) {
    numberedLines(environment + " advisor ask");
  }

  @Test
  void aTerminalWithoutANameIsNotTrusted() {
    numberedLines("env -u TERM advisor ask");
  }

  private void numberedLines(String line) {
    try (Sitting person = Sitting.at(80, 60, folder)) {
      person.starts(line).sees("Type numbers with commas").runs("3").sees("Question 2 of");
      person.terminal().sees("quit:").runs("quit");
      person.ends(130);
      assertThat(since(person.written(), "Physiotherapy or")).doesNotContain("\u001b");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM=xterm-256color", "TERM=vt100", "TERM=no-such", "TERM=tmux"})
  void whateverElseTheTerminalIsCalledItGetsTheMenu(String environment) {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      person.starts(environment + " advisor ask").sees("❯ 1. [ ] Less pain").presses("3", "Enter");
      person.terminal().sees("❯ 3. [x]").presses("Enter").sees("Question 2 of").presses("C-c");
      person.ends(130);
      assertThat(person.written()).contains("\u001b[2m").doesNotContain("\u001b[?1049h");
    }
  }

  @Test
  void theLinuxConsoleGetsSignsThatItKnows() {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      person.starts("TERM=linux advisor ask").sees("> 1. [ ] Less pain").sees("Up/Down move");
      person.terminal().presses("C-c");
      person.ends(130);
      assertThat(person.written()).matches("\\p{ASCII}*");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO_COLOR=1 advisor ask", "advisor ask --color never"})
  void withoutColourNothingIsPainted(String line) {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      person.starts(line).sees("❯ 1. [ ] Less pain").presses("3", "Enter").sees("❯ 3. [x]");
      person.terminal().presses("Enter").sees("Question 2 of").presses("C-c");
      person.ends(130);
      assertThat(person.written()).doesNotContainPattern("\u001b\\[[0-9;]*m");
    }
  }

  @Test
  void columnsSetTheResultAndLeaveTheMenuToTheWindow() {
    try (Sitting person = Sitting.at(100, 100, folder)) {
      person.starts("COLUMNS=40 advisor compare").sees("Rules:");
      person.ends(0);
      assertThat(person.terminal().screen().lines().skip(3)).allMatch(line -> line.length() <= 40);
      person
          .starts("COLUMNS=40 advisor ask")
          .sees("↑↓ move · Space tick · Enter go on · ? why · Ctrl");
      person.terminal().presses("C-c");
      person.ends(130);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX"})
  void aLocaleWithoutAnEncodingGetsAscii(String locale) throws Exception {
    Path rules = germanRules();
    try (Sitting person = Sitting.at(80, 40, folder)) {
      for (String plain : List.of("", " --plain")) {
        person.starts("LC_ALL=" + locale + " advisor ask --rules '" + rules + "'" + plain);
        person.terminal().sees("1. ").sees("?bungen").presses("C-c");
        person.ends(130);
      }
      assertThat(person.written()).matches("\\p{ASCII}*").contains("Up/Down move | Space tick");
    }
  }

  /** JLine would unpack its native code there; without it the lines are plain. */
  @Test
  void aJarThatCanUnpackNothingIsSilentAboutIt() throws Exception {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      String jar = Path.of("target/advisor.jar").toAbsolutePath().toString();
      person.starts("java -Djava.io.tmpdir=/proc -jar '" + jar + "' ask").sees("Question 1 of");
      person.terminal().sees("quit:").presses("C-c");
      person.ends(130);
      assertThat(person.written()).contains("Question mark explains").doesNotContain("WARN");
    }
  }

  @Test
  void aLatinTerminalIsWrittenAndReadInItsEncoding() throws Exception {
    makeLatinLocale();
    Path rules = germanRules();
    String latin = "LOCPATH='" + folder + "' LC_ALL=de_XX ";
    try (Sitting person = Sitting.at(80, 40, folder)) {
      for (String plain : List.of("", " --plain")) {
        person.starts(latin + "advisor ask --rules '" + rules + "'" + plain).sees("bungen");
        if (plain.isEmpty()) {
          person.terminal().sees("> 1. [ ]").pressesBytes("dc").sees("> 2. [ ]");
        }
        person.terminal().presses("C-c");
        person.ends(130);
      }
      byte[] written = Files.readAllBytes(folder.resolve("recorded"));
      String said = new String(written, StandardCharsets.ISO_8859_1);
      assertThat(said)
          .contains("2. [ ] Übungen", "  2. Übungen", "Typed: Ü", "Up/Down move")
          .doesNotContain("Ã");
    }
  }

  private void makeLatinLocale() throws Exception {
    assumeTrue(
        System.getenv("CI") != null || Files.exists(CHARACTER_MAPS), "no locales to make it from");
    String made = folder.resolve("de_XX").toString();
    Process making =
        new ProcessBuilder("localedef", "-i", "de_DE", "-f", "ISO-8859-1", made).start();
    assertThat(making.waitFor()).isZero();
  }

  private Path germanRules() throws IOException {
    String rules = Files.readString(Sitting.RULES.resolve("physiotherapy-or-massage.json"));
    return Files.writeString(
        folder.resolve("rules.json"),
        rules.replaceFirst("\"Moving better,[^\"]*\"", "\"Übungen\""));
  }

  @Test
  void theQuestionsStandOnTheTerminalWhateverIsRedirected() {
    try (Sitting person = Sitting.at(80, 60, folder)) {
      person.starts("advisor ask > out.txt").sees("❯ 1. [ ] Less pain").presses("C-c");
      person.terminal().sees("Nothing was saved.");
      person.ends(130);
      person.starts("advisor ask 2> err.txt").sees("❯ 1. [ ] Less pain").presses("C-c");
      person.ends(130);
      assertThat(folder.resolve("err.txt")).hasContent("Left before the end. Nothing was saved.");
      person.starts("advisor ask > out.txt 2> err.txt").sees("quit:").runs("3").sees("2 of");
      person.terminal().sees("quit:").runs("1").sees("quit:").runs("").sees("code 0");
      person.ends(0);
      assertThat(folder.resolve("err.txt")).isEmptyFile();
      assertThat(Tmux.read(folder.resolve("out.txt"))).contains("Get emergency help now");
    }
  }

  @Test
  void whereNobodyTypesNothingIsAsked() {
    try (Sitting person = Sitting.at(80, 60, folder)) {
      person.starts("advisor ask < /dev/null").sees("question 'goal' is not answered");
      person.ends(2);
      person.starts("advisor ask < /dev/null > out.txt 2> err.txt");
      person.ends(2);
      assertThat(Tmux.read(folder.resolve("err.txt"))).contains("question 'goal' is not answered");
      person.starts("advisor demo '" + SCENARIO + "' < /dev/null").sees("a demo needs a terminal");
      person.ends(2);
      assertThat(person.written()).doesNotContain("Question 1 of");
    }
  }

  @ParameterizedTest
  @CsvSource({"quit, 130", "1, 0"})
  void aWindowWithoutASizeGetsNumberedLines(String typed, int code) throws Exception {
    String ask = "' ask --answer goal=stress";
    ProcessBuilder script =
        new ProcessBuilder("script", "-qec", "stty size; '" + Sitting.ADVISOR + ask, "/dev/null");
    script.environment().put("TERM", "xterm-256color");
    Process process = script.redirectErrorStream(true).start();
    process.getOutputStream().write((typed + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(code);
    assertThat(said).contains("0 0\r\n", "Type numbers with commas");
    assertThat(said).doesNotContain("\u001b", "===", "---");
  }

  private static String since(String written, String words) {
    assertThat(written).contains(words);
    return written.substring(written.indexOf(words));
  }
}
