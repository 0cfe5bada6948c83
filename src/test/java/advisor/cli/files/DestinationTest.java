package advisor.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli;
import advisor.cli.Cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are written whole or not at all, whatever stands in their place. */
class DestinationTest {

  private static final String TOLD = Cli.run("compare").out();

  @TempDir private Path folder;

  private Ran compare(Path file) {
    return Cli.run("compare", "-o", file.toString());
  }

  private static Ran batch(Path file) {
    return Cli.piped("").with("batch", "-o", file.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-xr-x"})
  void aFileThatIsReplacedKeepsItsRights(String rights) throws IOException {
    Path file = Files.writeString(folder.resolve("result"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));

    compare(file);
    assertThat(file).hasContent(TOLD);
    assertThat(rights(file)).isEqualTo(rights);
  }

  @ParameterizedTest
  @CsvSource({
    "batch no-lines       , -o",
    "batch no-lines -o out, --errors",
    "ask --answers RULES  , -o",
    "ask --answers RULES  , --save"
  })
  void whatAPersonAnsweredIsForItsOwnerAlone(String command, String option) throws IOException {
    Files.createFile(folder.resolve("no-lines"));
    for (String rights : List.of("", "rw-r-----", "rw-rw-rw-", "rwxr-xr-x")) {
      Path file = folder.resolve("file " + rights);
      if (!rights.isEmpty()) {
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
      }
      List<String> line = new ArrayList<>();
      for (String word : command.strip().split(" ")) {
        line.add(
            word.replace("RULES", "rules/scenarios/a-swollen-calf.json")
                .replaceAll("^(no-lines|out)$", folder + "/$1"));
      }
      line.addAll(List.of(option, file.toString()));

      assertThat(Cli.run(line.toArray(new String[0])).code()).isZero();
      assertThat(rights(file)).as(rights).isEqualTo("rw-------");
    }
  }

  @Test
  void aSymbolicLinkStaysAndItsFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("result"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("result"));

    assertThat(compare(link)).isEqualTo(new Ran(0, "", ""));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(TOLD);
  }

  @Test
  void aSymbolicLinkThatLeadsToNoFileIsToldAndStays() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("result"));
    Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));

    for (Path path : List.of(link, circle)) {
      Ran ran = compare(path);
      assertThat(ran.code()).isEqualTo(73);
      assertThat(ran.err()).endsWith(path + ": its link leads to no file\n");
      assertThat(path).isSymbolicLink();
    }
    assertThat(folder.resolve("result")).doesNotExist();
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    compare(folder.resolve("result"));
    batch(folder.resolve("results"));
    Files.createDirectory(folder.resolve("folder"));
    compare(folder.resolve("folder"));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("result", "results", "folder");
    }
  }

  @Test
  void aHyphenIsStandardOutput() {
    assertThat(Cli.run("compare", "-o", "-")).isEqualTo(new Ran(0, TOLD, ""));
    assertThat(Cli.run("rules", "schema", "-o", "-")).isEqualTo(Cli.run("rules", "schema"));
    assertThat(Cli.run("batch", "--errors", "").err()).startsWith("error: --errors needs the");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void whatCannotBeWrittenIsToldByItsName() {
    assertThat(compare(folder.resolve("no/result")))
        .isEqualTo(
            new Ran(
                73,
                "",
                "error: cannot write "
                    + folder.resolve("no/result")
                    + ": there is no such folder\n"));
    assertThat(Cli.run("compare", "-o", ""))
        .isEqualTo(new Ran(2, "", "error: --output needs the name of a file\n"));
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void everyCommandWritesToAFileWhatItElsePrints() {
    for (List<String> command :
        List.of(
            List.of("compare"),
            List.of("rules", "schema"),
            List.of("rules", "print"),
            List.of("completion", "fish"))) {
      Path file = folder.resolve("written");
      List<String> toFile = new ArrayList<>(command);
      toFile.addAll(List.of("-o", file.toString()));
      String printed = Cli.run(command.toArray(new String[0])).out();

      assertThat(Cli.run(toFile.toArray(new String[0])).code()).isZero();
      assertThat(file).as("%s", command).content().isEqualTo(printed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-"})
  void onlyTheResultCanGoToStandardOutputByAHyphen(String name) {
    String scenario = "rules/scenarios/a-swollen-calf.json";

    assertThat(Cli.run("ask", "--save", name).err()).startsWith("error: --save needs the name");
    assertThat(Cli.run("demo", "--cast", name, scenario).code()).isEqualTo(2);
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void theErrorsOfABatchGoToStandardErrorByAHyphen() {
    assertThat(Cli.run("batch", "--errors", "").err()).startsWith("error: --errors needs the name");
    assertThat(Cli.piped("{}").with("batch", "--errors", "-").err())
        .startsWith("{\"kind\":\"unusable\"");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void aNameThatNoFileCanHaveIsToldAtOnce() {
    String impossible = folder + "/a\u0000b";
    String told = "error: cannot write " + folder + "/a\\u0000b: no file can have this name";

    for (String option : List.of("-o", "--save")) {
      Ran ran = Cli.run("ask", option, impossible);
      assertThat(ran.code()).isEqualTo(73);
      assertThat(ran.err()).startsWith(told);
    }
  }
}
