package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a file when the program that writes it is killed. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledIT {

  private static final Path ADVISOR = Path.of("target/advisor").toAbsolutePath();
  private static final String OLD = "what was there\n";
  private static final String LINE =
      "{\"goal\":[\"stress\"],\"emergency-signs\":[],\"more-emergency-signs\":[],\"doctor-signs\":[],"
          + "\"precautions\":[],"
          + "\"leaning\":\"massage\"}\n";

  @TempDir private Path folder;

  private Process advisor(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.add(0, ADVISOR.toString());
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void aBatchThatIsKilledHalfWayLeavesTheOldFile() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("results.jsonl"), OLD);
    Process batch = advisor("batch", "-o", "results.jsonl", "--errors", "errors.jsonl");
    OutputStream lines = batch.getOutputStream();
    lines.write(LINE.repeat(20_000).getBytes(StandardCharsets.UTF_8));
    lines.flush();
    batch.destroyForcibly().waitFor();

    assertThat(file).hasContent(OLD);
    assertThat(folder.resolve("errors.jsonl")).doesNotExist();
  }

  @Test
  void aBatchThatIsAskedToEndLeavesTheOldFileAndNothingBesideIt()
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("results.jsonl"), OLD);
    Process batch = advisor("batch", "-o", "results.jsonl");
    OutputStream lines = batch.getOutputStream();
    lines.write(LINE.repeat(20_000).getBytes(StandardCharsets.UTF_8));
    lines.flush();
    // Process.destroy would close the input too, and that is how a batch ends well.
    batch.toHandle().destroy();
    assertThat(batch.waitFor()).isEqualTo(143);

    assertThat(file).hasContent(OLD);
    assertThat(folder.toFile().list()).containsExactly("results.jsonl");
  }

  /** The report of a crash has the command line, with its answers, and would go among results. */
  @Test
  void aJavaThatCrashesAddsNothingToTheResultsAndLeavesNoLog()
      throws IOException, InterruptedException {
    Path results = folder.resolve("results");
    Process batch =
        new ProcessBuilder(ADVISOR.toString(), "batch")
            .directory(folder.toFile())
            .redirectOutput(results.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    OutputStream lines = batch.getOutputStream();
    lines.write(LINE.repeat(20_000).getBytes(StandardCharsets.UTF_8));
    lines.flush();
    new ProcessBuilder("kill", "-SEGV", Long.toString(batch.pid())).start().waitFor();

    assertThat(batch.waitFor()).isEqualTo(134);
    assertThat(Files.readString(results)).doesNotContain("#");
    assertThat(folder.toFile().list()).containsExactly("results");
  }

  /** Whenever that is: nothing that is held here depends on it. */
  @ParameterizedTest
  @ValueSource(ints = {20, 60, 100, 120, 140, 160, 180, 200, 250, 300, 400, 600})
  void anInterviewThatIsKilledLeavesTheOldFileOrTheNewOne(int milliseconds)
      throws IOException, InterruptedException {
    Path file = folder.resolve("result.json");
    assertThat(ask().waitFor()).isZero();
    String complete = Files.readString(file);
    Files.writeString(file, OLD);
    Process ask = ask();
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    ask.destroyForcibly().waitFor();

    assertThat(Files.readString(file)).isIn(OLD, complete);
  }

  private Process ask() throws IOException {
    return advisor(
        "ask",
        "--answer=goal=stress",
        "--answer=emergency-signs=none",
        "--answer=more-emergency-signs=none",
        "--answer=doctor-signs=none",
        "--answer=precautions=none",
        "--answer=leaning=massage",
        "--format=json",
        "--output=result.json");
  }
}
