package advisor.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher as a person meets it, in all the places that it may be called from. */
class LauncherIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path LAUNCHER = TARGET.resolve("advisor");

  /** A java that tells what it was started with, each argument in brackets, and exits with 42. */
  private static final String TELLING_JAVA =
      """
      #!/bin/sh
      [ "$1" != --dry-run ] || exit 0
      for argument; do
        printf '[%s]' "$argument"
      done
      exit 42
      """;

  /** Where the JVM finds a class that the build archived. */
  private static final String ARCHIVE = "shared objects file (top)";

  private static final CopyOption[] AS_IT_IS = {
    StandardCopyOption.COPY_ATTRIBUTES,
    StandardCopyOption.REPLACE_EXISTING,
    LinkOption.NOFOLLOW_LINKS
  };

  @TempDir private Path folder;

  /** JUnit warns of those that lead out of the folder. */
  @AfterEach
  void deleteLinks() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  @Test
  void startsFromAnotherFolder() {
    assertThatItStarts(version(LAUNCHER));
  }

  @Test
  void startsThroughASymbolicLink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), copyOfLauncher());
    assertThatItStarts(version(link));
  }

  @Test
  void startsThroughASymbolicLinkToASymbolicLink() throws IOException {
    Path first = Files.createSymbolicLink(folder.resolve("first"), copyOfLauncher());
    Path second = Files.createSymbolicLink(folder.resolve("second"), first);
    assertThatItStarts(version(second));
  }

  @Test
  void startsThroughRelativeSymbolicLinks() throws IOException {
    copyOfLauncher();
    Path bin = Files.createDirectories(folder.resolve("a folder/bin"));
    Files.createSymbolicLink(bin.resolve("first"), Path.of("../../copy/advisor"));
    Files.createSymbolicLink(folder.resolve("second"), Path.of("a folder/bin/first"));
    assertThatItStarts(version(Path.of("./second")));
  }

  @Test
  void startsFromPath() {
    String path = TARGET + ":" + System.getenv("PATH");
    assertThatItStarts(
        Started.in(folder, Map.of("PATH", path), List.of("sh", "-c", "advisor --version")));
  }

  @Test
  void startsWhereItIsCalledByNameAlone() {
    assertThatItStarts(Started.in(TARGET, Map.of(), List.of("sh", "advisor", "--version")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"moved", "moved to a folder with spaces", "it's $HOME \"*\"", "bücher"})
  void startsWhereItWasCopiedTo(String name) throws IOException {
    assertThatItStarts(version(copyOfTarget(name).resolve("advisor")));
  }

  @ParameterizedTest
  @MethodSource("advisor.launcher.Jdks#all")
  void startsWithTheJavaOfJavaHome(Path home) {
    assertThatItStarts(version(LAUNCHER, Map.of("JAVA_HOME", home.toString(), "PATH", "")));
  }

  @ParameterizedTest
  @MethodSource("advisor.launcher.Jdks#all")
  void startsWithTheFirstJavaOnPath(Path home) {
    String path = "/no/such/folder:" + home.resolve("bin") + ":" + System.getenv("PATH");
    assertThatItStarts(version(LAUNCHER, Map.of("PATH", path)));
  }

  @ParameterizedTest
  @MethodSource("advisor.launcher.Jdks#all")
  void theJarStartsByItself(Path home) {
    assertThatItStarts(
        Started.in(
            folder,
            Map.of(),
            List.of(
                home.resolve("bin/java").toString(),
                "-jar",
                TARGET.resolve("advisor.jar").toString(),
                "--version")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX"})
  void startsFromAPlaceOfAnyNameInTheOldestLocales(String locale) throws IOException {
    Path launcher = copyOfTarget("bücher und mehr").resolve("advisor");
    assertThatItStarts(version(launcher, Map.of("LC_ALL", locale)));
    assertThatItStarts(
        Started.in(
            launcher.getParent(), Map.of("LC_ALL", locale), List.of("sh", "advisor", "--version")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "no_SUCH"})
  void startsInEveryLocale(String locale) {
    assertThatItStarts(version(LAUNCHER, Map.of("LC_ALL", locale)));
  }

  @Test
  void saysSoWhereJavaHomeHasNoJava() {
    Started started = version(LAUNCHER, Map.of("JAVA_HOME", folder.toString()));
    assertThat(started.exitCode()).isEqualTo(71);
    assertThat(started.out()).isEmpty();
    assertThat(started.err()).contains("JAVA_HOME is " + folder, "Java 17 or newer");
  }

  @Test
  void saysSoWhereThereIsNoJava() {
    Started started =
        Started.in(
            folder, Map.of("PATH", "/no/such/folder"), List.of("/bin/sh", LAUNCHER.toString()));
    assertThat(started.exitCode()).isEqualTo(71);
    assertThat(started.out()).isEmpty();
    assertThat(started.err()).contains("there is no java on PATH", "JAVA_HOME").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "11.0.2", "16"})
  void saysSoWhereJavaIsTooOld(String version) throws IOException {
    Started started = version(LAUNCHER, Map.of("JAVA_HOME", jdkThatTells(version)));
    assertThat(started.exitCode()).isEqualTo(71);
    assertThat(started.out()).isEmpty();
    assertThat(started.err()).contains("Java 17 or newer", version).hasLineCount(1);
  }

  @Test
  void saysSoWhereTheJarIsMissing() throws IOException {
    Path alone = Files.copy(LAUNCHER, folder.resolve("advisor"));
    Started started = version(alone);
    assertThat(started.exitCode()).isEqualTo(71);
    assertThat(started.err()).contains("advisor.jar is missing").hasLineCount(1);
  }

  @Test
  void saysSoWhereItsFolderHasANameThatJavaTakesForTwo() throws IOException {
    Path colon = Files.createDirectory(folder.resolve("a:b"));
    Started started = version(Files.copy(LAUNCHER, colon.resolve("advisor")));
    assertThat(started.exitCode()).isEqualTo(71);
    assertThat(started.err()).contains("colon").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dash", "bash", "bash --posix"})
  void saysSoWhereTheFolderItIsStartedInIsGone(String shell) {
    String script =
        "mkdir gone && cd gone && rmdir ../gone && " + shell + " \"$0\" ask --format json";
    Started started =
        Started.in(folder, Map.of(), List.of("sh", "-c", script, LAUNCHER.toString()));
    assertThat(started.exitCode()).isEqualTo(71);
    assertThat(started.out()).isEmpty();
    assertThat(started.err())
        .contains("advisor: The folder that this was started in is gone.")
        .endsWith("{\"code\":\"not-started\",\"message\":\"Java cannot start\"}]}\n");
  }

  @Test
  void passesArgumentsAsTheyAre() throws IOException {
    List<String> arguments =
        List.of("two words", "", "*", "'\"", "$HOME `id` \\n", "a\nb\n", "-x", "--", "[Übung]");
    Started started =
        launch(LAUNCHER, Map.of("JAVA_HOME", jdkThatTells("17.0.1"), "LC_ALL", ""), arguments);
    assertThat(started.out()).endsWith("[" + String.join("][", arguments) + "]");
  }

  @Test
  void passesTheExitCode() throws IOException {
    assertThat(version(LAUNCHER, Map.of("JAVA_HOME", jdkThatTells("21"))).exitCode()).isEqualTo(42);
    assertThat(launch(LAUNCHER, Map.of(), List.of("no-such-command")).exitCode()).isEqualTo(2);
  }

  @Test
  void startsQuicklyButForABatch() throws IOException {
    Map<String, String> environment = Map.of("JAVA_HOME", jdkThatTells("17"));
    String quick = "[-XX:TieredStopAtLevel=1]";
    assertThat(launch(LAUNCHER, environment, List.of("ask", "batch")).out()).contains(quick);
    assertThat(launch(LAUNCHER, environment, List.of("batch")).out()).doesNotContain(quick);
  }

  @ParameterizedTest
  @CsvSource({"ask, [-XX:+UseG1GC]", "batch, [-XX:+UseSerialGC]"})
  void leavesTheCollectorToWhoNamesOne(String first, String ours) throws IOException {
    String home = jdkThatTells("17");
    assertThat(launch(LAUNCHER, Map.of("JAVA_HOME", home), List.of(first)).out()).contains(ours);
    for (String variable : List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS")) {
      Map<String, String> theirs =
          Map.of("JAVA_HOME", home, variable, "-Xmx64m -XX:+UseParallelGC");
      assertThat(launch(LAUNCHER, theirs, List.of(first)).out()).doesNotContain(ours);
    }
  }

  @Test
  void namesNoArchiveForAnotherJdk() throws IOException {
    assertThat(version(LAUNCHER, Map.of("JAVA_HOME", jdkThatTells("17"))).out())
        .doesNotContain("SharedArchiveFile");
  }

  @Test
  void namesNoArchiveInAnotherPlace() throws IOException {
    Path copy = copyOfTarget("elsewhere");
    Path java = Path.of(jdkThatTells("17"), "bin/java");
    linked(copy.resolve("advisor-start/java"), java);
    String home = java.getParent().getParent().toString();

    assertThat(version(copy.resolve("advisor"), Map.of("JAVA_HOME", home)).out())
        .doesNotContain("SharedArchiveFile");
    linked(copy.resolve("advisor-start/jar"), copy.resolve("advisor.jar"));
    assertThat(version(copy.resolve("advisor"), Map.of("JAVA_HOME", home)).out())
        .contains("[-XX:SharedArchiveFile=" + copy + "/advisor-start/advisor.jsa]");
  }

  @Test
  void takesTheProgramFromTheArchive() throws IOException {
    assumeFalse(TARGET.toUri().toString().contains("%"), "Java 17 cannot, with such a path");
    assertThat(sourceOfTheProgram(LAUNCHER, Jdks.building())).isEqualTo(ARCHIVE);
  }

  @ParameterizedTest
  @MethodSource("advisor.launcher.Jdks#all")
  void preparesItselfForAPlaceAndAJdk(Path home) throws IOException {
    Path copy = copyOfTarget("prepared");
    prepare(copy, home);

    assertThat(sourceOfTheProgram(copy.resolve("advisor"), home)).isEqualTo(ARCHIVE);
    assertThatItStarts(version(copy.resolve("advisor"), Map.of("JAVA_HOME", home.toString())));
    for (Path other : Jdks.all().toList()) {
      Map<String, String> environment = Map.of("JAVA_HOME", other.toString());
      assertThatItStarts(version(copy.resolve("advisor"), environment));
    }
  }

  @Test
  void startsAllTheSameWhereTheJarIsAnother() throws IOException {
    Path copy = copyOfTarget("other");
    prepare(copy, Jdks.building());
    Files.setLastModifiedTime(copy.resolve("advisor.jar"), FileTime.fromMillis(0));

    assertThatItStarts(version(copy.resolve("advisor")));
    assertThat(sourceOfTheProgram(copy.resolve("advisor"), Jdks.building())).startsWith("file:");
  }

  /** As an unfinished copy leaves it. */
  @ParameterizedTest
  @ValueSource(ints = {0, 100, 1_000_000})
  void startsAllTheSameWhereTheArchiveIsCutOff(int length) throws IOException {
    Path copy = copyOfTarget("cut");
    Path archive = copy.resolve("advisor-start/advisor.jsa");
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
    try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
    assertThatItStarts(version(copy.resolve("advisor")));
  }

  private void prepare(Path copy, Path home) {
    List<String> command =
        List.of(copy.resolve("prepare").toString(), copy.toString(), home + "/bin/java");
    assertThat(Started.in(folder, Map.of(), command)).isEqualTo(new Started(0, "", ""));
  }

  private static void linked(Path link, Path to) throws IOException {
    Files.delete(link);
    Files.createSymbolicLink(link, to);
  }

  private static void assertThatItStarts(Started started) {
    assertThat(started.err()).isEmpty();
    assertThat(started.out()).startsWith("advisor ").contains("rules ");
    assertThat(started.exitCode()).isZero();
  }

  private Started version(Path launcher) {
    return version(launcher, Map.of());
  }

  private Started version(Path launcher, Map<String, String> environment) {
    return launch(launcher, environment, List.of("--version"));
  }

  private Started launch(Path launcher, Map<String, String> environment, List<String> arguments) {
    List<String> command = new ArrayList<>(arguments);
    command.add(0, launcher.toString());
    return Started.in(folder, environment, command);
  }

  /** Where the JVM says that it found the program. */
  private String sourceOfTheProgram(Path launcher, Path home) throws IOException {
    Path log = folder.resolve("loaded.txt");
    version(
        launcher,
        Map.of("JAVA_HOME", home.toString(), "JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + log));
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains(" advisor.cli.Advisor source: "))
          .map(line -> line.substring(line.indexOf("source: ") + "source: ".length()))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The home of a made-up JDK of that version. */
  private String jdkThatTells(String version) throws IOException {
    Path home = folder.resolve("some jdk");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, TELLING_JAVA);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Me\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home.toString();
  }

  private Path copyOfLauncher() throws IOException {
    return copyOfTarget("copy").resolve("advisor");
  }

  /** What the build made, copied with its times to another folder. */
  private Path copyOfTarget(String name) throws IOException {
    Path copy = folder.resolve(name);
    for (String made : List.of("advisor", "prepare", "advisor.jar", "advisor-start")) {
      try (Stream<Path> files = Files.walk(TARGET.resolve(made))) {
        for (Path file : files.toList()) {
          Path to = copy.resolve(TARGET.relativize(file).toString());
          Files.createDirectories(to.getParent());
          Files.copy(file, to, AS_IT_IS);
        }
      }
    }
    return copy;
  }
}
