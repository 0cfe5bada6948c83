package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.PublishedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real program where a standard stream is closed, or its Java cannot start. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClosedIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String LAUNCHED = "'" + TARGET.resolve("advisor") + "'";
  private static final String JAR =
      "'" + System.getProperty("java.home") + "/bin/java' -jar '" + TARGET.resolve("advisor.jar'");
  private static final Path SCENARIO =
      Path.of("rules/scenarios/stress-after-a-hard-month.json").toAbsolutePath();
  private static final String LINE =
      "{\"goal\":[\"stress\"],\"emergency-signs\":[],\"more-emergency-signs\":[],"
          + "\"doctor-signs\":[],\"precautions\":[],\"leaning\":\"massage\"}\n";

  @TempDir private Path folder;

  /** With the lines for people on standard error. */
  private record Ran(int code, String out, String err) {
    private Ran {
      err = PublishedSchemas.forPeople(err);
    }
  }

  @BeforeEach
  void inputs() throws IOException {
    Files.copy(SCENARIO, folder.resolve("stress.json"));
    Files.writeString(folder.resolve("lines.jsonl"), LINE + "no answers\n");
  }

  /** What a shell did with the descriptors open that it was given; a file is left out if closed. */
  private Ran sh(String command) throws IOException, InterruptedException {
    Path out = folder.resolve(".out");
    Path err = folder.resolve(".err");
    Process shell =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(shell.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
    return new Ran(shell.exitValue(), Files.readString(out), Files.readString(err));
  }

  static Stream<String> programs() {
    return Stream.of(LAUNCHED, JAR);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void closedInputIsAsGoodAsAnEmptyOne(String program) throws Exception {
    for (String arguments :
        List.of(
            "ask",
            "ask --answers -",
            "ask --rules -",
            "ask --answers stress.json",
            "ask --no-input",
            "compare --rules -",
            "rules check -",
            "rules print -",
            "rules diff - /dev/null",
            "rules schema --for -",
            "demo stress.json",
            "demo --check stress.json",
            "demo --check -",
            "batch",
            "batch -",
            "batch --from csv",
            "batch --summary",
            "batch --rules - lines.jsonl",
            "--version")) {
      String command = program + " " + arguments;
      assertThat(sh(command + " <&-")).as(arguments).isEqualTo(sh(command + " </dev/null"));
    }
  }

  /**
   * Without the launcher, and with standard input closed too, the Java machine puts /dev/null
   * there.
   */
  @ParameterizedTest
  @MethodSource("programs")
  void closedOutputCannotBeWritten(String program) throws Exception {
    String inputToo = program.equals(LAUNCHED) ? "<&-" : "";
    for (String arguments :
        List.of("ask --answers stress.json", "batch lines.jsonl", "rules check", "--help", "-V")) {
      String command = program + " " + arguments + " ";
      for (String closed : List.of(">&-", inputToo + " >&-")) {
        Ran ran = sh(command + closed);
        assertThat(ran.code()).as(command + closed).isEqualTo(73);
        assertThat(ran.err())
            .endsWith("error: cannot write standard output: Bad file descriptor\n");
      }
      assertThat(sh(command + ">&- 2>&-").code()).isEqualTo(73);
      assertThat(sh(command + inputToo + " >&- 2>&-").code()).isEqualTo(73);
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatIsSaidOnClosedErrorIsLostAndNothingElse(String program) throws Exception {
    for (String command :
        List.of(
            "ask --answers stress.json --answer cause=injury --save saved.json",
            "ask --answers stress.json --answer cause=injury -o saved.json",
            "batch lines.jsonl -o saved.json",
            "batch lines.jsonl --errors saved.json",
            "demo --cast saved.json stress.json")) {
      Ran open = sh(program + " " + command);
      String saved = Files.readString(folder.resolve("saved.json"));
      for (String closed : List.of("2>&-", "<&- 2>&-")) {
        Files.delete(folder.resolve("saved.json"));
        assertThat(sh(program + " " + command + " " + closed))
            .as(command + closed)
            .isEqualTo(new Ran(open.code(), open.out(), ""));
        assertThat(folder.resolve("saved.json")).content().as(command + closed).isEqualTo(saved);
      }
      if (open.out().isEmpty()) {
        Files.delete(folder.resolve("saved.json"));
        assertThat(sh(program + " " + command + " <&- >&- 2>&-").code()).isEqualTo(open.code());
        assertThat(folder.resolve("saved.json")).content().as(command).isEqualTo(saved);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aFileThatIsInputAndOutputOfTheShellIsNoInputAndOutput(String program) throws Exception {
    String lines = Files.readString(folder.resolve("lines.jsonl"));
    for (String arguments :
        List.of(
            "batch < lines.jsonl >> lines.jsonl",
            "batch lines.jsonl >> lines.jsonl",
            "batch < lines.jsonl -o lines.jsonl",
            "batch < lines.jsonl --errors lines.jsonl",
            "batch -o /dev/fd/3 lines.jsonl 3>> lines.jsonl",
            "ask < lines.jsonl -o lines.jsonl")) {
      Ran ran = sh(program + " " + arguments);
      assertThat(ran.code()).as(arguments).isEqualTo(2);
      assertThat(ran.err()).contains(" would overwrite an input of this run: ");
      assertThat(folder.resolve("lines.jsonl")).hasContent(lines);
    }
  }

  @Test
  void aJavaThatCannotStartSaysSoOnErrorAndEndsWithItsOwnCode() throws Exception {
    List<String> limits =
        List.of("ulimit -v 3000000", "ulimit -v 600000", "ulimit -v 20000", "ulimit -d 100000");
    for (String limit : limits) {
      for (String arguments : List.of("ask --answers stress.json", "batch lines.jsonl", "-V")) {
        Ran ran = sh(limit + "; " + LAUNCHED + " " + arguments);
        assertThat(ran.code()).as(limit + arguments).isEqualTo(71);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).containsIgnoringCase("error");
      }
    }
    Ran options = sh("JDK_JAVA_OPTIONS=-XX:NoSuchOption " + LAUNCHED + " -V");
    assertThat(options.code()).isEqualTo(71);
    assertThat(options.out()).isEmpty();
    assertThat(options.err()).contains("NoSuchOption");
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".log"));
  }

  @Test
  void aLimitThatLeavesEnoughIsNoHindrance() throws Exception {
    assertThat(sh("ulimit -v 20000000; " + LAUNCHED + " -V")).isEqualTo(sh(LAUNCHED + " -V"));
  }
}
