package advisor.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages to take along: new files that nobody but their owner can read. */
class PrivateFileTest {

  @TempDir private Path folder;

  @Test
  void takesTheFirstNameThatIsFreeAndChangesNoOther() throws IOException {
    Files.writeString(folder.resolve("result.md"), "older");
    Files.createSymbolicLink(folder.resolve("result-2.md"), folder.resolve("elsewhere"));

    Path file = PrivateFile.write(folder.resolve("result").toString(), ".md", "new \u00fc");
    assertThat(file).hasFileName("result-3.md").hasContent("new \u00fc");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("result.md")).hasContent("older");
    assertThat(folder.resolve("elsewhere")).doesNotExist();
  }

  @Test
  void saysWhyItCannotBeWritten() {
    assertThatThrownBy(
            () -> PrivateFile.write(folder.resolve("nowhere/result").toString(), ".md", "text"))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("nowhere");
  }
}
