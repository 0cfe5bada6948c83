package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch as it is started from a shell: large, in little memory, and into a pipe that closes. */
class BatchIT {

  private static final Path ADVISOR = Path.of("target/advisor").toAbsolutePath();
  private static final int LINES = 1_000_000;

  @TempDir private Path folder;

  @Test
  void memoryDoesNotGrowAndTheOrderHolds() throws IOException, InterruptedException {
    Path answers = folder.resolve("answers.jsonl");
    try (BufferedWriter lines = Files.newBufferedWriter(answers)) {
      for (int i = 0; i < LINES; i++) {
        lines.write("{\"id\":" + i + ",\"goal\":[\"stress\"],\"emergency-signs\":[],");
        lines.write(
            "\"more-emergency-signs\":[],\"doctor-signs\":[],\"precautions\":[],\"leaning\":\"massage\"}\n");
      }
    }
    String check =
        "awk -F'[:,]' '$2 != NR || $4 != NR - 1 || $6 != \"\\\"massage\\\"\" { print NR; exit }"
            + " END { print NR }'";

    assertThat(sh(ADVISOR + " batch answers.jsonl | " + check)).isEqualTo(LINES + "\n");
  }

  @Test
  void theWholeOfEachResultTakesNoMoreMemory() throws IOException, InterruptedException {
    String lines =
        "yes '{\"goal\":[\"stress\"],\"emergency-signs\":[],\"more-emergency-signs\":[],\"doctor-signs\":[],"
            + "\"precautions\":null,\"leaning\":\"massage\"}' | head -20000";

    assertThat(sh(lines + " | " + ADVISOR + " batch --fields all | wc -l | tr -d ' '"))
        .isEqualTo("20000\n");
  }

  @Test
  void aLineWithoutEndIsPassedOver() throws IOException, InterruptedException {
    String endless = "head -c 250000000 /dev/zero | tr '\\0' '['";

    assertThat(
            sh(
                "{ "
                    + endless
                    + "; echo; echo 7; } | "
                    + ADVISOR
                    + " batch 2>told; echo $?; grep error told"))
        .isEqualTo(
            """
            3
            error: line 1: the line is longer than 65535 bytes
            error: line 2: column 1: expected an object {..}, found the number 7
            error: 2 lines could not be used
            {"format":"advisor-error/1","exit":3,"faults":[{"code":"unusable-lines",\
            "message":"2 lines could not be used"}]}
            """);
  }

  @Test
  void aClosedPipeEndsItQuietly() throws IOException, InterruptedException {
    String endless =
        "yes '{\"goal\":[\"stress\"],\"emergency-signs\":[],\"more-emergency-signs\":[],\"doctor-signs\":[],"
            + "\"precautions\":[],\"leaning\":\"massage\"}'";

    assertThat(sh(endless + " | " + ADVISOR + " batch 2>told | head -1; grep -v NOTE told"))
        .isEqualTo(
            "{\"line\":1,\"outcome\":\"massage\",\"strength\":\"clear\",\"totals\":"
                + "{\"physiotherapy\":0,\"massage\":7}}\n");
  }

  private String sh(String command) throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    shell.environment().put("JDK_JAVA_OPTIONS", "-Xmx64m");
    Process process = shell.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
