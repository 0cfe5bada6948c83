package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real program behind a pipe. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PipeIT {

  private static final String STRESS = "stress\nnone\nnone\nnone\nnone\nmassage";

  @TempDir private Path folder;

  @Test
  void noClassOfJLineIsLoaded() throws Exception {
    assertThat(loadedByAPipedAsk("text")).contains("advisor.Main").doesNotContain("org.jline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void nothingIsLoadedThatMakesAStartSlow(String format) throws Exception {
    assertThat(loadedByAPipedAsk(format).lines())
        .as("lambdas, streams, records compared, Jackson's mapper, converters of dates and such")
        .noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "))
        .noneMatch(line -> line.contains(" com.fasterxml.jackson.databind.ObjectMapper "))
        .noneMatch(line -> line.contains(" com.fasterxml.jackson.databind.ser."))
        .noneMatch(line -> line.contains(" advisor.") && line.contains("$$Lambda"))
        .noneMatch(line -> line.contains(" java.util.stream."))
        .noneMatch(line -> line.contains(" java.sql."));
  }

  private String loadedByAPipedAsk(String format) throws IOException, InterruptedException {
    Path loaded = folder.resolve("loaded.txt");
    ProcessBuilder ask = new ProcessBuilder("target/advisor", "ask", "--format", format);
    ask.environment().put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded);

    assertThat(answered(ask, STRESS)).contains("Massage");
    return Files.readString(loaded);
  }

  @Test
  void nothingButTheResultReachesStandardOutput() throws Exception {
    ProcessBuilder ask = new ProcessBuilder("target/advisor", "ask", "--format", "json");

    assertThat(answered(ask, STRESS)).startsWith("{\n").endsWith("}\n").doesNotContain("Question");
  }

  @Test
  void aProgramThatAnswersLineByLineIsToldWithoutClosingItsEnd() throws Exception {
    Process process = new ProcessBuilder("target/advisor", "ask").start();
    OutputStream lines = process.getOutputStream();
    for (String line : (STRESS + "\n").lines().toList()) {
      lines.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      lines.flush();
    }
    BufferedReader told =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));

    assertThat(told.readLine()).startsWith("====");
    lines.close();
    assertThat(process.waitFor()).isZero();
  }

  private static String answered(ProcessBuilder program, String input)
      throws IOException, InterruptedException {
    Process process = program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (OutputStream lines = process.getOutputStream()) {
      lines.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }
}
