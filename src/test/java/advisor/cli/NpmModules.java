package advisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What npm brings into {@code target/npm}, once for all tests. */
final class NpmModules {

  private static final Path PREFIX = Path.of("target/npm").toAbsolutePath();
  private static final List<String> PACKAGES =
      List.of(
          "@microsoft/jest-sarif@1.0.0-beta.0",
          "ajv@8.20.0",
          "axe-core@4.14.1",
          "mermaid@12.3.0",
          "vnu-jar@26.9.27");

  private NpmModules() {}

  /** A file of a package, which is brought here where it is not. */
  static Path file(String path) throws Exception {
    Path file = PREFIX.resolve("node_modules").resolve(path);
    if (!Files.exists(file)) {
      install();
    }
    return file;
  }

  private static void install() throws Exception {
    List<String> command = new ArrayList<>(List.of("npm", "install"));
    command.addAll(List.of("--no-audit", "--no-fund", "--ignore-scripts"));
    command.addAll(List.of("--prefix", Files.createDirectories(PREFIX).toString()));
    command.addAll(PACKAGES);
    Chromium.run(command.toArray(String[]::new));
  }
}
