package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected screens as files. With {@code -Dgolden.write=true} they are written anew, to be looked
 * at before they are committed.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/advisor/terminal");

  private Golden() {}

  public static void matches(String name, String actual) {
    Path file = FOLDER.resolve(name + ".txt");
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      assertThat(actual).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
