package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the place of a standard stream that was closed. The rest is in ClosedIT. */
class ClosedStreamsTest {

  @TempDir private Path folder;

  private byte[] read(Path standard, String... own) throws IOException {
    Files.deleteIfExists(folder.resolve("0"));
    Path descriptor = Files.createSymbolicLink(folder.resolve("0"), standard);
    InputStream in = new ByteArrayInputStream(new byte[] {7});
    return ClosedStreams.input(in, descriptor, List.of(own)).readAllBytes();
  }

  @Test
  void aFileThatTheMachineOpenedIsNoInput() throws IOException {
    Path modules = Files.writeString(folder.resolve("modules"), "modules");
    Path answers = Files.writeString(folder.resolve("answers"), "answers");
    Path link = Files.createSymbolicLink(folder.resolve("link"), modules);

    assertThat(read(modules, "/no/such/jar", modules.toString())).isEmpty();
    assertThat(read(modules, link.toString())).isEmpty();
    assertThat(read(answers, modules.toString())).hasSize(1);
    assertThat(read(answers)).hasSize(1);
  }

  @Test
  void whatIsNoFileOrCannotBeSeenIsAnInput() throws IOException {
    assertThat(read(Path.of("/dev/null"), "/dev/null")).hasSize(1);
    assertThat(read(folder.resolve("gone"), folder.resolve("gone").toString())).hasSize(1);
    Path answers = Files.writeString(folder.resolve("answers"), "answers");
    assertThat(read(answers, "a\u0000b", "")).hasSize(1);
  }
}
