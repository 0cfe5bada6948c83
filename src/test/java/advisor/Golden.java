package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected screens and texts as files. With {@code -Dgolden.write=true} they are written anew, to
 * be looked at before they are committed.
 */
public final class Golden {

  /** Whether they are written anew. */
  public static final boolean WRITE = Boolean.getBoolean("golden.write");

  private static final Path FOLDER = Path.of("src/test/resources/advisor/terminal");

  private Golden() {}

  public static void matches(String name, String actual) {
    matches(FOLDER.resolve(name + ".txt"), actual);
  }

  public static void matches(Path file, String actual) {
    try {
      if (WRITE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
