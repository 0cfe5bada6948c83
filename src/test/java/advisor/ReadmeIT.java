package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs what the README shows: in its {@code console} blocks, a line that begins with {@code $} is a
 * command, the lines below it are everything that it prints, and a line of three dots stands for
 * the rest. Commands follow each other in one folder that has {@code target} and {@code rules}.
 */
class ReadmeIT {

  private static final Path FOLDER = Path.of("target/readme");

  private record Example(String command, List<String> output) {}

  @BeforeAll
  static void linkWhatTheCommandsName() throws IOException {
    Files.createDirectories(FOLDER);
    for (String name : List.of("target", "rules")) {
      Path link = FOLDER.resolve(name);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, Path.of(name).toAbsolutePath());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatIsShown() throws IOException {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.command(),
                    () ->
                        assertThat(shown(run(example.command()), example.output()))
                            .containsExactlyElementsOf(example.output())));
  }

  @Test
  void thereAreExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(5);
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith("$ ")) {
        examples.add(new Example(line.substring(2), new ArrayList<>()));
      } else if (inside) {
        examples.get(examples.size() - 1).output().add(line);
      }
    }
    return examples;
  }

  private static List<String> run(String command) throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true);
    shell.environment().put("COLUMNS", "80");
    Process process = shell.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.lines().toList();
  }

  /** What was printed, with the rest as three dots where the example leaves it out. */
  private static List<String> shown(List<String> printed, List<String> example) {
    boolean cut = !example.isEmpty() && example.get(example.size() - 1).equals("...");
    if (!cut || printed.size() < example.size()) {
      return printed;
    }
    List<String> shown = new ArrayList<>(printed.subList(0, example.size() - 1));
    shown.add("...");
    return shown;
  }
}
