package advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code mvn -Pdist package} builds, unpacked to another place and run with no Java on PATH.
 * Run in verify, where the profile is on.
 */
class DistIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-., )?(--[a-z-]+)");
  private static final String RECOMMENDED = "Best fit by your answers: Massage";

  @TempDir private static Path folder;
  private static Path unpacked;
  private static Path installed;
  private static Path tools;

  private record Ran(int code, String out) {}

  @BeforeAll
  static void unpack() throws Exception {
    tools = Files.createDirectory(folder.resolve("tools"));
    Files.copy(
        Path.of("/usr/bin/readlink"),
        tools.resolve("readlink"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Path place = Files.createDirectory(folder.resolve("ein anderer Ort, schön groß"));
    run("tar", "-C", place.toString(), "-xzf", only(TARGET, "advisor-*.tar.gz").toString());
    unpacked = only(place, "advisor-*");
    installed = folder.resolve("installed");
    try (DirectoryStream<Path> packages = Files.newDirectoryStream(TARGET, "advisor_*.deb")) {
      for (Path made : packages) {
        assertThat(run("dpkg-deb", "-x", made.toString(), installed.toString()).code()).isZero();
      }
    }
  }

  @Test
  void theArchiveNeedsNoJava() throws Exception {
    assertThatItWorks(unpacked.resolve("bin/advisor"));
  }

  @Test
  void theDebianPackageNeedsNoJava() throws Exception {
    assertThatItWorks(debian().resolve("usr/bin/advisor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "POSIX", "C.UTF-8"})
  void itNeedsNoLocaleWhateverItsPlaceIsCalled(String locale) throws Exception {
    List<String> command = List.of(unpacked.resolve("bin/advisor").toString(), "--version");
    ProcessBuilder builder = inBareEnvironment(command);
    builder.environment().put("LC_ALL", locale);
    assertThat(ran(builder, "").out()).startsWith("advisor ").hasLineCount(2);
  }

  @Test
  void itIsStartedThroughLinksOfEveryKind() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("home/bin"));
    Path direct = Files.createSymbolicLink(bin.resolve("direct"), unpacked.resolve("bin/advisor"));
    Path twice = Files.createSymbolicLink(bin.resolve("twice"), Path.of("direct"));
    Path place = Files.createSymbolicLink(folder.resolve("opt"), unpacked);
    Path relative =
        Files.createSymbolicLink(bin.resolve("relative"), Path.of("../../opt/bin/advisor"));
    for (Path link : List.of(direct, twice, relative, place.resolve("bin/advisor"))) {
      assertThat(bare(link, "--version").out()).as("" + link).startsWith("advisor ");
    }
  }

  /** As a user who owns nothing there, for root may write everywhere. */
  @Test
  void itRunsFromAPlaceThatCannotBeWritten() throws Exception {
    Path place = Files.createTempDirectory("read-only");
    try {
      run("cp", "-a", unpacked + "/.", place.toString());
      run("chmod", "-R", "a-w,a+rX", place.toString());
      List<String> nobody =
          isRoot()
              ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
              : List.of();
      List<String> command = new ArrayList<>(nobody);
      command.addAll(List.of(place.resolve("bin/advisor").toString(), "--version"));
      assertThat(run(command.toArray(new String[0])).out()).startsWith("advisor ").hasLineCount(2);
      command = new ArrayList<>(nobody);
      command.add(place.resolve("lib/advisor/prepare").toString());
      assertThat(run(command.toArray(new String[0])))
          .satisfies(ran -> assertThat(ran.code()).isEqualTo(1))
          .satisfies(ran -> assertThat(ran.out()).contains("will start a little slower"));
    } finally {
      run("chmod", "-R", "u+w", place.toString());
      run("rm", "-rf", place.toString());
    }
  }

  private static boolean isRoot() throws Exception {
    return run("id", "-u").out().strip().equals("0");
  }

  @Test
  void aPreparedOneWorksAndWhereItIsMovedToAsWell() throws Exception {
    Path copy = folder.resolve("prepared");
    run("cp", "-a", unpacked.toString(), copy.toString());
    assertThat(run(copy.resolve("lib/advisor/prepare").toString())).isEqualTo(new Ran(0, ""));
    assertThat(copy.resolve("lib/advisor/advisor-start/advisor.jsa")).exists();
    assertThatItWorks(copy.resolve("bin/advisor"));

    Path moved = Files.move(copy, folder.resolve("moved"));
    assertThatItWorks(moved.resolve("bin/advisor"));
    Path jar = moved.resolve("lib/advisor/advisor.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
    assertThatItWorks(moved.resolve("bin/advisor"));
  }

  /** In a chroot, say. A namespace of its own takes a right that not everybody has. */
  @Test
  void itStartsAndIsPreparedWithoutProc() throws Exception {
    Path copy = folder.resolve("without-proc");
    run("cp", "-a", unpacked.toString(), copy.toString());
    String[] hide = {"unshare", "--mount", "sh", "-c", "umount -l /proc && exec \"$@\"", "sh"};
    assumeTrue(run(with(hide, "true")).code() == 0, "/proc cannot be hidden here");
    String program = copy.resolve("bin/advisor").toString();
    assertThat(run(with(hide, program, "--version")).out()).startsWith("advisor ").hasLineCount(2);
    String prepare = copy.resolve("lib/advisor/prepare").toString();
    assertThat(run(with(hide, prepare))).isEqualTo(new Ran(0, ""));
    assertThat(run(with(hide, program, "--version")).out()).startsWith("advisor ").hasLineCount(2);
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void nothingIsLeftOfAnArchiveAfterTheCommandsOfTheReadme() throws Exception {
    Path home = folder.resolve("home of somebody");
    Path local = Files.createDirectories(home.resolve(".local"));
    run("cp", "-a", unpacked + "/.", local.toString());
    run(local.resolve("lib/advisor/prepare").toString());
    String readme = Files.readString(Path.of("README.md"));
    String remove = readme.substring(readme.indexOf("cd ~/.local && rm"));
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-ec", remove.substring(0, remove.indexOf("```")));
    shell.environment().put("HOME", home.toString());
    assertThat(ran(shell, "")).isEqualTo(new Ran(0, ""));
    assertThat(run("find", local.toString(), "!", "-type", "d")).isEqualTo(new Ran(0, ""));
  }

  @Test
  void noNativeCodeOfOtherSystemsTravelsAlong() throws Exception {
    try (ZipFile jar = new ZipFile(unpacked.resolve("lib/advisor/advisor.jar").toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .contains("org/jline/nativ/CLibrary.class")
          .noneMatch(name -> name.matches(".*\\.(so|dll|jnilib)"));
    }
    assertThat(run("find", unpacked + "/lib/advisor/advisor-start", "-type", "f").out())
        .hasLineCount(1)
        .contains("libjlinenative");
  }

  @Test
  void theChecksumsBesideTheArchivesAreTheirs() throws Exception {
    String check = "cd '" + TARGET + "' && sha256sum --quiet -c -- *.gz.sha256 *.deb.sha256";
    assumeTrue(Files.exists(installed), "no Debian package was built here");
    assertThat(run("sh", "-c", check)).isEqualTo(new Ran(0, ""));
  }

  /**
   * What is left is known: the project has no address, and none is made up; the jars stand where
   * the launcher and the runtime look for them.
   */
  @Test
  void lintianFindsNoMoreThanIsKnown() throws Exception {
    assumeTrue(run("sh", "-c", "command -v lintian").code() == 0, "there is no lintian here");
    assertThat(run("lintian", debianFile().toString()).out().lines())
        .filteredOn(line -> line.matches("[EW]: .*"))
        .extracting(line -> line.split(" ")[0] + " " + line.split(" ")[2])
        .containsExactlyInAnyOrder(
            "E: bogus-mail-host",
            "E: bogus-mail-host-in-debian-changelog",
            "W: jar-not-in-usr-share",
            "W: jar-not-in-usr-share");
  }

  @Test
  void theMenuStandsAndKnowsSignals() {
    try (Tmux person = Tmux.open(80, 50, unpacked)) {
      person
          .runs("unset JAVA_HOME; PATH='" + tools + "'; bin/advisor ask")
          .sees("Question 1 of at most");
      person.resizes(60, 50).presses("3", "Enter", "Enter").sees("Question 2 of");
      person.presses("C-z").sees("Stopped").runs("printf '\\033[2J\\033[H'; fg; echo code $?");
      person.seesNoLonger("Stopped").sees("Question 2 of");
      person.presses("C-c").sees("Nothing was saved").sees("code 130");
    }
  }

  @Test
  void everyCommandHasAPageThatRoffAccepts() throws Exception {
    for (String name : program("manual").out().lines().toList()) {
      Path page = page(name);
      assertThat(page).exists();
      assertThat(run("groff", "-man", "-ww", "-z", page.toString())).isEqualTo(new Ran(0, ""));
    }
  }

  /** The last of the pages is about formats, the others about commands. */
  private Path page(String name) {
    int section = name.equals("advisor-formats") ? 5 : 1;
    return unpacked.resolve("share/man/man" + section).resolve(name + "." + section);
  }

  @Test
  void everyPageNamesEveryOptionThatTheHelpNames() throws Exception {
    List<String> pages = program("manual").out().lines().toList();
    for (String name : pages.subList(0, pages.size() - 1)) {
      String page = Files.readString(page(name));
      List<String> help = new ArrayList<>(List.of(name.split("-")));
      help.set(0, "help");
      Matcher option = OPTION.matcher(program(help.toArray(new String[0])).out());
      assertThat(option.find()).isTrue();
      do {
        assertThat(page).as(name).contains(option.group(1).replace("-", "\\-"));
      } while (option.find());
    }
  }

  @Test
  void completionsRulesAndLicencesTravelAlong() throws Exception {
    for (String file :
        List.of(
            "share/bash-completion/completions/advisor",
            "share/zsh/site-functions/_advisor",
            "share/fish/vendor_completions.d/advisor.fish",
            "share/advisor/rules/physiotherapy-or-massage.json",
            "share/doc/advisor/LICENSE",
            "share/doc/advisor/third-party/LICENSE",
            "share/doc/advisor/third-party/NOTICE",
            "share/doc/advisor/third-party/JLine-LICENSE",
            "share/doc/advisor/third-party/THIRD-PARTY.txt",
            "share/doc/advisor/third-party/JAVA-RUNTIME.txt")) {
      assertThat(unpacked.resolve(file)).isNotEmptyFile();
    }
    assertThat(Files.readString(unpacked.resolve("lib/advisor/runtime/legal/java.base/LICENSE")))
        .contains("The GNU General Public License (GPL)", "\"CLASSPATH\" EXCEPTION");
    assertThat(Files.readString(unpacked.resolve("share/doc/advisor/third-party/THIRD-PARTY.txt")))
        .contains("picocli", "jackson-core", "jackson-databind", "JLine");
    for (String file :
        List.of(
            "share/bash-completion/completions/advisor",
            "share/zsh/vendor-completions/_advisor",
            "share/fish/vendor_completions.d/advisor.fish",
            "share/man/man1/advisor-ask.1.gz",
            "share/doc/advisor/changelog.gz",
            "share/doc/advisor/copyright")) {
      assertThat(debian().resolve("usr").resolve(file)).isNotEmptyFile();
    }
  }

  /** Every library that travels along is in the list that scanners for known holes can read. */
  @Test
  void theBillOfMaterialsListsWhatTravelsAlong() throws Exception {
    String bill = Files.readString(unpacked.resolve("share/doc/advisor/sbom.cdx.json"));
    assertThat(bill).contains("\"bomFormat\" : \"CycloneDX\"");
    for (String library :
        List.of(
            "info.picocli/picocli",
            "org.jline/jline-terminal",
            "org.jline/jline-terminal-jni",
            "org.jline/jline-native",
            "com.fasterxml.jackson.core/jackson-core",
            "com.fasterxml.jackson.core/jackson-databind",
            "com.fasterxml.jackson.core/jackson-annotations")) {
      assertThat(bill).contains("pkg:maven/" + library + "@");
    }
    assertThat(bill).doesNotContain("junit", "assertj", "archunit", "fastcsv");
  }

  @Test
  void theDebianPackageTellsTheTruthAboutItself() throws Exception {
    Path made = debianFile();
    assertThat(field(made, "Package")).isEqualTo("advisor");
    assertThat(field(made, "Depends"))
        .matches("libc6 \\(>= 2\\.[0-9]+\\).*")
        .contains("libstdc++6", "libgcc-s1");
    assertThat(field(made, "Installed-Size")).matches("[0-9]{5,6}");
    assertThat(field(made, "Description")).startsWith("Physiotherapy or massage?");
    for (String line : run("dpkg-deb", "-c", made.toString()).out().lines().toList()) {
      assertThat(line).matches("(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x|lrwxrwxrwx) root/root .* \\./.*");
    }
    Path sums = folder.resolve("control/md5sums");
    run("dpkg-deb", "-e", made.toString(), sums.getParent().toString());
    assertThat(run("sh", "-c", "cd '" + debian() + "' && md5sum --quiet -c '" + sums + "'"))
        .isEqualTo(new Ran(0, ""));
  }

  /** With Debian's own tool, into a folder in the place of the whole system. */
  @Test
  void theDebianPackageIsInstalledPreparedAndRemovedWithoutARest() throws Exception {
    Path root = Files.createDirectory(folder.resolve("root"));
    Path admin = Files.createDirectories(root.resolve("var/lib/dpkg"));
    Files.createDirectories(admin.resolve("info"));
    Files.createDirectories(admin.resolve("updates"));
    Files.createFile(admin.resolve("status"));
    Files.createFile(admin.resolve("available"));

    assertThat(dpkg(root, "-i", debianFile().toString()).code()).isZero();
    assertThat(root.resolve("usr/lib/advisor/advisor-start/advisor.jsa")).exists();
    assertThatItWorks(root.resolve("usr/bin/advisor"));
    assertThat(dpkg(root, "--verify", "advisor")).isEqualTo(new Ran(0, ""));

    assertThat(dpkg(root, "-r", "advisor").code()).isZero();
    assertThat(root.resolve("usr")).doesNotExist();
    assertThat(dpkg(root, "-P", "advisor").code()).isZero();
    assertThat(run("find", root.toString(), "-name", "*advisor*")).isEqualTo(new Ran(0, ""));
  }

  private static Ran dpkg(Path root, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "dpkg",
                "--root=" + root,
                "--force-not-root,script-chrootless,depends",
                "--log=" + root.resolve("var/lib/dpkg/log")));
    command.addAll(List.of(arguments));
    return run(command.toArray(new String[0]));
  }

  private static String field(Path made, String name) throws Exception {
    return run("dpkg-deb", "-f", made.toString(), name).out().strip();
  }

  private static Path debianFile() throws IOException {
    debian();
    return only(TARGET, "advisor_*.deb");
  }

  private static void assertThatItWorks(Path program) throws Exception {
    assertThat(bare(program, "--version").out()).startsWith("advisor ").hasLineCount(2);
    assertThat(bare(program, "rules", "check").code()).isZero();
    List<String> answers = List.of("stress", "none", "none", "none", "none", "massage");
    List<String> ask = new ArrayList<>(List.of("ask", "--no-input"));
    List<String> questions =
        List.of(
            "goal",
            "emergency-signs",
            "more-emergency-signs",
            "doctor-signs",
            "precautions",
            "leaning");
    for (int i = 0; i < answers.size(); i++) {
      ask.addAll(List.of("--answer", questions.get(i) + "=" + answers.get(i)));
    }
    Ran flagged = bare(program, ask.toArray(new String[0]));
    assertThat(flagged.out()).contains(RECOMMENDED);
    assertThat(piped(String.join("\n", answers), program, "ask")).isEqualTo(flagged);
  }

  private static Ran program(String... arguments) throws Exception {
    return bare(unpacked.resolve("bin/advisor"), arguments);
  }

  private static Path debian() {
    assumeTrue(Files.exists(installed), "no Debian package was built here");
    return installed;
  }

  private static Path only(Path folder, String pattern) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
      return found.iterator().next();
    }
  }

  private static Ran bare(Path program, String... arguments) throws Exception {
    return piped("", program, arguments);
  }

  /** Runs it with nothing in its environment but a PATH that has no Java. */
  private static Ran piped(String input, Path program, String... arguments) throws Exception {
    List<String> command =
        Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
    return ran(inBareEnvironment(command), input);
  }

  private static ProcessBuilder inBareEnvironment(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    return builder;
  }

  private static Ran run(String... command) throws Exception {
    return ran(new ProcessBuilder(command), "");
  }

  private static Ran ran(ProcessBuilder builder, String input) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out);
  }
}
