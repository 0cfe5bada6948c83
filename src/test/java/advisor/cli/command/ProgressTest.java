package advisor.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What is told of something that takes long. */
class ProgressTest {

  private static final long FOREVER = 3_600_000;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
  private final AtomicReference<String> doing = new AtomicReference<>("never-true");

  @Test
  void eachTextIsToldOnceAndTakesTheOneBeforeAwayAndTheEndTheLast() {
    try (Progress progress = new Progress(err, true, 1)) {
      progress.begin(seconds -> doing.get());
      await("\r\u001b[Knever-true");
      doing.set("no-result");
      await("\r\u001b[Knever-true\r\u001b[Kno-result");
    }

    assertThat(told.toString(StandardCharsets.UTF_8)).endsWith("no-result\r\u001b[K");
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
  void theSecondsAreCounted() {
    try (Progress progress = new Progress(err, true, 1)) {
      progress.begin(seconds -> seconds < 3 ? "" : "three");
      await("\r\u001b[Kthree");
    }
  }

  @Test
  void whatIsQuickIsNotTold() {
    try (Progress progress = new Progress(err, true, FOREVER)) {
      progress.begin(seconds -> doing.get());
    }

    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void nobodyWhoDoesNotWatchIsToldAnythingHoweverLongItTakes() {
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (Progress unwatched = new Progress(new PrintStream(other), false, 1);
        Progress watched = new Progress(err, true, 1)) {
      unwatched.begin(seconds -> doing.get());
      watched.begin(seconds -> doing.get());
      await("\r\u001b[Knever-true");
    }

    assertThat(other.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
