package advisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The texts that the build wrote, a resource for each command; without them picocli sets the help.
 */
final class WrittenHelp implements ReadyHelp {

  @Override
  public Optional<String> page(String command) {
    String name = "/advisor/help/" + ("advisor " + command).strip() + ".txt";
    try (InputStream in = WrittenHelp.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
