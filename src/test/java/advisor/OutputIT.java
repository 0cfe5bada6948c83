package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.PublishedSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real program where what it writes cannot be written, or is not read to its end. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutputIT {

  private static final String ADVISOR = Path.of("target/advisor").toAbsolutePath().toString();
  private static final String SCENARIO =
      Path.of("rules/scenarios/stress-after-a-hard-month.json").toAbsolutePath().toString();
  private static final String ASK = ADVISOR + " ask --answers " + SCENARIO;
  private static final String LINE =
      "{\"goal\":[\"stress\"],\"emergency-signs\":[],\"more-emergency-signs\":[],\"doctor-signs\":[],"
          + "\"precautions\":[],"
          + "\"leaning\":\"massage\"}";

  @TempDir private Path folder;

  /** With the lines for people on standard error. */
  private record Ran(int code, String out, String err) {
    private Ran {
      err = PublishedSchemas.forPeople(err);
    }
  }

  /** As somebody who may not write everywhere, where the tests themselves are run by root. */
  private Ran asAnyone(String command) throws IOException, InterruptedException {
    boolean root = sh("test -w /proc/sys/kernel/hostname; echo $?").out().equals("0\n");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    String anyone = "setpriv --reuid 65534 --regid 65534 --clear-groups -- sh -c ";
    return root ? sh(anyone + "'" + command.replace("'", "'\\''") + "'") : sh(command);
  }

  private Ran sh(String command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    Process shell =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    shell.getOutputStream().close();
    assertThat(shell.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
    Ran ran =
        new Ran(
            shell.exitValue(),
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
    Files.delete(out);
    Files.delete(err);
    return ran;
  }

  private void assertNothingLeft() {
    assertThat(folder.toFile().list((place, name) -> name.endsWith(".tmp"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "ask --answers SCENARIO -o /dev/full                  > /dev/full",
        "ask --answers SCENARIO --save /dev/full              > /dev/full",
        "compare -o /dev/full                                 > /dev/full",
        "rules print -o /dev/full                             > /dev/full",
        "rules diagram -o /dev/full                           > /dev/full",
        "rules schema -o /dev/full                            > /dev/full",
        "completion bash -o /dev/full                         > /dev/full",
        "demo --cast /dev/full SCENARIO                       > /dev/full",
        "demo --check -o /dev/full SCENARIO                   > /dev/full",
        "batch -o /dev/full lines.jsonl                       > /dev/full",
        "batch --errors /dev/full lines.jsonl                 > /dev/full",
      })
  void aFullDiskIsToldWithItsCode(String arguments, String name) throws Exception {
    Files.writeString(folder.resolve("lines.jsonl"), LINE + "\nno answers\n");
    Ran ran = sh(ADVISOR + " " + arguments.replace("SCENARIO", SCENARIO));

    assertThat(ran.code()).isEqualTo(73);
    assertThat(ran.err()).endsWith("error: cannot write " + name + ": No space left on device\n");
    assertNothingLeft();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask --answers SCENARIO",
        "ask --answers SCENARIO --format json",
        "compare",
        "rules check",
        "rules print",
        "rules diagram",
        "rules schema",
        "completion zsh",
        "manual",
        "help ask",
        "--version",
        "demo --check SCENARIO",
        "batch lines.jsonl",
        "batch --to csv lines.jsonl",
        "batch --summary lines.jsonl"
      })
  void aFullStandardOutputIsToldAndAClosedOneIsNot(String arguments) throws Exception {
    Files.writeString(folder.resolve("lines.jsonl"), (LINE + "\n").repeat(3000));
    String command = ADVISOR + " " + arguments.replace("SCENARIO", SCENARIO);
    Ran full = sh(command + " > /dev/full");

    assertThat(full.code()).isEqualTo(73);
    assertThat(full.err())
        .endsWith("error: cannot write standard output: No space left on device\n");
    Ran closed = sh("(" + command + "; echo $? > code) | true; cat code");
    assertThat(closed.out()).isEqualTo("0\n");
    assertThat(closed.err()).doesNotContain("error");
  }

  @Test
  void aFileThatFillsUpIsNoHalfFileAndTheOldOneStays() throws Exception {
    Files.writeString(folder.resolve("result.md"), "old\n");
    Files.writeString(folder.resolve("lines.jsonl"), (LINE + "\n").repeat(30_000));
    String small = "ulimit -f 1; ";
    Ran ask = sh(small + ASK + " --format json --trace -o result.md; echo $?");
    Ran batch = sh(small + ADVISOR + " batch -o result.md lines.jsonl; echo $?");

    assertThat(ask.out() + batch.out()).isEqualTo("73\n73\n");
    assertThat(ask.err() + batch.err()).contains("cannot write").doesNotContain("bug");
    assertThat(folder.resolve("result.md")).hasContent("old\n");
    assertNothingLeft();
  }

  @Test
  void whatMayNotBeWrittenIsToldAndStays() throws Exception {
    Path file = Files.writeString(folder.resolve("kept.txt"), "old\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path inside = Files.writeString(closed.resolve("result.txt"), "old\n");
    Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rw-rw-rw-"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));

    for (String name : new String[] {"kept.txt", "closed/new.txt", "closed/result.txt"}) {
      for (String command : new String[] {ASK, ADVISOR + " batch /dev/null"}) {
        Ran ran = asAnyone(command + " -o " + name);
        assertThat(ran.code()).as(name).isEqualTo(73);
        assertThat(ran.err()).matches("error: cannot write .*" + name + ": permission denied\n");
      }
    }
    assertThat(file).hasContent("old\n");
    assertThat(inside).hasContent("old\n");
    assertThat(closed.toFile().list()).containsExactly("result.txt");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void whatTheShellOpenedIsAddedToAndNotReplaced() throws Exception {
    String told = sh(ASK).out();
    for (String name : new String[] {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"}) {
      Path all = Files.writeString(folder.resolve("all.txt"), "before\n");
      assertThat(sh(ASK + " -o " + name + " >> all.txt").code()).isZero();
      assertThat(all).as(name).hasContent("before\n" + told);
      assertThat(sh(ASK + " -o " + name).out()).as(name).isEqualTo(told);
    }
    assertThat(sh(ASK + " -o /dev/fd/3 3> new.txt; cat new.txt").out()).isEqualTo(told);
    assertThat(sh(ASK + " -o >(cat > piped.txt); sleep 0; wait; cat piped.txt").code()).isZero();
    assertThat(sh(ASK + " -o /dev/stderr").err()).isEqualTo(told);
  }

  @Test
  void aPipeWithANameAndADeviceAreWrittenToAsTheyAre() throws Exception {
    String told = sh(ASK).out();
    assertThat(sh("mkfifo pipe; cat pipe & " + ASK + " -o pipe; wait; test -p pipe"))
        .isEqualTo(new Ran(0, told, ""));
    assertThat(sh("cat pipe & echo '" + LINE + "' | " + ADVISOR + " batch -o pipe; wait").out())
        .startsWith("{\"line\":1,\"outcome\":\"massage\"");
    for (int i = 0; i < 5; i++) {
      assertThat(sh("true < pipe & " + ASK + " -o pipe; echo $?").out()).isEqualTo("0\n");
    }
    assertThat(sh(ASK + " -o /dev/null; test -c /dev/null; echo $?").out()).isEqualTo("0\n");
  }

  @Test
  void aClosedDescriptorIsToldAndHarmsNoFile() throws Exception {
    Ran noOutput = sh(ASK + " >&-");
    assertThat(noOutput.code()).isEqualTo(73);
    assertThat(noOutput.err()).startsWith("error: cannot write standard output: ");
    assertThat(sh(ASK + " -o result.txt >&- 2>&-").code()).isZero();
    assertThat(folder.resolve("result.txt")).content().startsWith("===");
    Ran noInput = sh(ADVISOR + " ask <&-");
    assertThat(noInput.code()).isIn(2, 66);
    assertThat(noInput.err()).startsWith("error: ").doesNotContain("bug");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ask", "ask --answers -", "batch", "batch --from csv", "compare --rules -"})
  void anInputThatCannotBeReadIsTold(String command) throws Exception {
    Ran ran = sh(ADVISOR + " " + command + " < /");

    assertThat(ran.code()).isEqualTo(66);
    assertThat(ran.err())
        .startsWith("error: cannot read ")
        .endsWith(": this is a folder, not a file\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask --answers SCENARIO -o",
        "ask --answers SCENARIO --save",
        "rules schema -o",
        "batch --errors",
        "demo --cast",
        "demo --auto --notes",
        "ask --rules",
        "ask --answers",
        "rules check --scenarios",
        "batch"
      })
  void aNameThatTheLocaleHasNoLettersForIsTold(String command) throws Exception {
    String rest = command.startsWith("demo") ? " " + SCENARIO : "";
    Ran ran =
        sh(
            "LC_ALL=C java -jar "
                + ADVISOR
                + ".jar "
                + command.replace("SCENARIO", SCENARIO)
                + " caf\u00e9"
                + rest
                + " < /dev/null");

    assertThat(ran.code()).isIn(66, 73);
    assertThat(ran.err()).endsWith(": no file can have this name in this locale\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "no_SUCH.UTF-8", "C.UTF-8"})
  void theLauncherReadsAndWritesNamesAndAnswersOfAnyLettersInEveryLocale(String locale)
      throws Exception {
    String label = "Stress und \u00c4rger";
    String rules = Files.readString(Path.of("rules/physiotherapy-or-massage.json"));
    Files.writeString(
        folder.resolve("r\u00e8gles.json"), rules.replace("Less stress, or time to relax", label));
    String set = "LC_ALL=" + locale + " ADVISOR_RULES=r\u00e8gles.json ";
    String typed = java.text.Normalizer.normalize(label, java.text.Normalizer.Form.NFD);
    String answers = " --answer emergency-signs=chest-pain --answer 'goal=" + typed + "'";
    Ran ran = sh(set + ADVISOR + " ask --format json -o caf\u00e9.json" + answers + " < /dev/null");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Files.readString(folder.resolve("caf\u00e9.json"))).contains("\"stress\"");
  }

  @Test
  void aPipeThatNobodyReadsIsTold() throws Exception {
    Ran ran = sh("mkfifo pipe; " + ADVISOR + " compare -o pipe");

    assertThat(ran.code()).isEqualTo(73);
    assertThat(ran.err()).isEqualTo("error: cannot write pipe: nobody reads from this pipe\n");
    Ran notes = sh(ADVISOR + " demo --auto --notes pipe " + SCENARIO + " < /dev/null");
    assertThat(notes.err()).isEqualTo(ran.err());
    assertThat(sh("cat pipe & " + ADVISOR + " compare -o pipe; wait").out())
        .isEqualTo(sh(ADVISOR + " compare").out());
  }

  @Test
  void hiddenCharactersInNamesAreShownAndTheCommandCanStillBeCopied() throws Exception {
    String name = "a'b\u001b]0;x\u0007\\n\n.json";
    String quoted = "$'a\\'b\\e]0;x\\a\\\\n\\n.json'";
    Ran saved = sh(ASK + " --save " + quoted);

    assertThat(saved.err()).doesNotContain("\u001b", "\u0007").contains("\\u001b]0;x\\u0007");
    assertThat(folder.resolve(name)).exists();
    String replay = saved.err().lines().toList().get(1).strip();
    assertThat(sh(replay.replace("advisor demo", ADVISOR + " demo --check")).code()).isZero();
  }
}
