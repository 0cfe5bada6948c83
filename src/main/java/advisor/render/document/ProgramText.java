package advisor.render.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The texts inside the program, by their paths, such as {@code schemas/result.schema.json}. */
public final class ProgramText {

  private ProgramText() {}

  /**
   * A text that the program needs.
   *
   * @throws IllegalStateException if the program was built without it
   */
  public static String of(String path) {
    Optional<String> text = find(path);
    if (text.isEmpty()) {
      throw new IllegalStateException("the program was built without " + path);
    }
    return text.get();
  }

  /** The version of the program, as the build sets it. */
  public static String version() {
    return of("version.txt").strip();
  }

  public static Optional<String> find(String path) {
    try (InputStream in = ProgramText.class.getResourceAsStream("/advisor/" + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
