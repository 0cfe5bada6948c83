package advisor.launcher;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs to start the program with. */
final class Jdks {

  private Jdks() {}

  /** The one that the build runs on, and that it made the start archive for. */
  static Path building() {
    return Path.of(System.getProperty("java.home"));
  }

  /** Java 25, or the test is skipped: JAVA_HOME_25, else where Linux keeps its JDKs. */
  static Path java25() {
    Optional<Path> home = named().or(Jdks::installed);
    assumeTrue(home.isPresent(), "no JDK 25 here; JAVA_HOME_25 can name one");
    return home.orElseThrow();
  }

  static Stream<Path> all() {
    return Stream.concat(Stream.of(building()), named().or(Jdks::installed).stream());
  }

  private static Optional<Path> named() {
    return Optional.ofNullable(System.getenv("JAVA_HOME_25")).map(Path::of);
  }

  private static Optional<Path> installed() {
    try (DirectoryStream<Path> homes = Files.newDirectoryStream(Path.of("/usr/lib/jvm"), "*25*")) {
      for (Path home : homes) {
        if (Files.isExecutable(home.resolve("bin/java"))) {
          return Optional.of(home);
        }
      }
    } catch (IOException e) {
      // No such folder: not a Linux, or no JDK from a package.
    }
    return Optional.empty();
  }
}
