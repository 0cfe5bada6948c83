package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is told of a check that takes long. */
class ProgressTest {

  private static final long FOREVER = Long.MAX_VALUE;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);

  @Test
  void oncePatienceIsAtAnEndEachCheckIsToldOnce() {
    try (Progress progress = new Progress(err, false, 1)) {
      progress.at("never-true");
      await("checking: never-true ...\n");
      progress.at("no-result");
      await("checking: never-true ...\nchecking: no-result ...\n");
    }
  }

  private void await(String text) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          while (!told.toString(StandardCharsets.UTF_8).equals(text)) {
            Thread.onSpinWait();
          }
        });
  }

  @Test
  void whatIsQuickIsNotTold() {
    try (Progress progress = new Progress(err, false, FOREVER)) {
      progress.at("never-true");
    }

    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void quietTellsNothingHoweverLongItTakes() {
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (Progress quiet = new Progress(new PrintStream(other), true, 1);
        Progress progress = new Progress(err, false, 1)) {
      quiet.at("never-true");
      progress.at("never-true");
      await("checking: never-true ...\n");
    }

    assertThat(other.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
