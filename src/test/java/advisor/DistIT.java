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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code mvn -Pdist package} builds, unpacked to another place and run with no Java on PATH.
 * Run in verify, where the profile is on.
 */
class DistIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
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
    Path place = Files.createDirectory(folder.resolve("another place with spaces"));
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

  @Test
  void aPreparedOneWorksAndWhereItIsMovedToAsWell() throws Exception {
    Path copy = folder.resolve("prepared");
    run("cp", "-a", unpacked.toString(), copy.toString());
    assertThat(run(copy.resolve("lib/advisor/prepare").toString())).isEqualTo(new Ran(0, ""));
    assertThat(copy.resolve("lib/advisor/advisor-start/runtime.piped.jsa")).exists();
    assertThat(copy.resolve("lib/advisor/advisor-start/runtime.menu.jsa")).exists();
    assertThat(copy.resolve("lib/advisor/advisor-start/runtime.whole.jsa")).exists();
    assertThatItWorks(copy.resolve("bin/advisor"));

    Path moved = Files.move(copy, folder.resolve("moved"));
    assertThatItWorks(moved.resolve("bin/advisor"));
    Path jar = moved.resolve("lib/advisor/advisor.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
    assertThatItWorks(moved.resolve("bin/advisor"));
  }

  @Test
  void theMenuStandsAndKnowsSignals() {
    try (Tmux person = Tmux.open(80, 50, unpacked)) {
      person
          .runs("unset JAVA_HOME; PATH='" + tools + "'; bin/advisor ask")
          .sees("Question 1 of about");
      person.resizes(60, 50).presses("3", "Enter").sees("Question 2 of");
      person.presses("C-z").sees("Stopped").runs("printf '\\033[2J\\033[H'; fg; echo code $?");
      person.sees("Question 2 of");
      person.presses("C-c").sees("Nothing was saved").sees("code 130");
    }
  }

  @Test
  void everyCommandHasAPageThatRoffAccepts() throws Exception {
    Path pages = unpacked.resolve("share/man/man1");
    for (String name : program("manual").out().lines().toList()) {
      Path page = pages.resolve(name + ".1");
      assertThat(page).exists();
      assertThat(run("groff", "-man", "-ww", "-z", page.toString())).isEqualTo(new Ran(0, ""));
    }
    assertThat(pages.resolve("advisor-rules-check.1")).content().contains("\\-\\-strict");
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
            "share/doc/advisor/third-party/THIRD-PARTY.txt")) {
      assertThat(unpacked.resolve(file)).isNotEmptyFile();
    }
    for (String file :
        List.of(
            "share/bash-completion/completions/advisor",
            "share/zsh/vendor-completions/_advisor",
            "share/fish/vendor_completions.d/advisor.fish",
            "share/man/man1/advisor-ask.1.gz",
            "share/doc/advisor/copyright")) {
      assertThat(debian().resolve("usr").resolve(file)).isNotEmptyFile();
    }
  }

  private static void assertThatItWorks(Path program) throws Exception {
    assertThat(bare(program, "--version").out()).startsWith("advisor ").hasLineCount(2);
    assertThat(bare(program, "rules", "check").code()).isZero();
    List<String> answers = List.of("stress", "none", "none", "none", "massage");
    List<String> ask = new ArrayList<>(List.of("ask", "--no-input"));
    List<String> questions =
        List.of("goal", "emergency-signs", "doctor-signs", "precautions", "leaning");
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
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    return ran(builder, input);
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
