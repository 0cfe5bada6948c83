package advisor.rulefile.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The scenarios that come with the program, each by the name of its file without the ending. */
public final class BundledScenarios {

  private static final String FOLDER = "/advisor/scenarios/";

  private BundledScenarios() {}

  public static List<String> names() {
    return new String(read("names.txt").orElseThrow(), StandardCharsets.UTF_8).lines().toList();
  }

  /** The file of this name, as it was when the program was built; empty where there is none. */
  public static Optional<byte[]> bytes(String name) {
    return names().contains(name) ? read(name + ".json") : Optional.empty();
  }

  private static Optional<byte[]> read(String file) {
    try (InputStream in = BundledScenarios.class.getResourceAsStream(FOLDER + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
