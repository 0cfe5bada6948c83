package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs of the README that keep a batch running, run as they stand there. */
class CoProcessIT {

  private static final int MOST_SECONDS = 60;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"python, python3, advise.py", "js, node, advise.mjs"})
  void aProgramOfTenLinesAsksItAsOftenAsItLikes(String language, String runtime, String file)
      throws IOException, InterruptedException {
    String program = block(language);
    Path script = Files.writeString(folder.resolve(file), program);
    Process process =
        new ProcessBuilder(runtime, script.toString()).redirectErrorStream(true).start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroy();
      throw new AssertionError("each waits for the other");
    }

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("Get emergency help now\nemergency-signs\n");
    assertThat(program.lines().count()).isLessThanOrEqualTo(11);
  }

  private static String block(String language) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int begin = readme.indexOf("```" + language + "\n");
    assertThat(begin).isPositive();
    int first = readme.indexOf('\n', begin) + 1;
    return readme.substring(first, readme.indexOf("```", first));
  }
}
