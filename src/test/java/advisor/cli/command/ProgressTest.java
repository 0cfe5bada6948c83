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

  private Progress progress(boolean inPlace, long period) {
    return new Progress(err, seconds -> doing.get(), inPlace, period);
  }

  @Test
  void onceASecondIsOverEachTextIsToldOnce() {
    try (Progress progress = progress(false, 1)) {
      progress.begin();
      await("never-true\n");
      doing.set("no-result");
      await("never-true\nno-result\n");
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
  void inPlaceEachTakesTheOneBeforeAwayAndTheEndTheLast() {
    try (Progress progress = progress(true, 1)) {
      progress.begin();
      await("\r\u001b[Knever-true");
      doing.set("no-result");
      await("\r\u001b[Knever-true\r\u001b[Kno-result");
    }

    assertThat(told.toString(StandardCharsets.UTF_8)).endsWith("no-result\r\u001b[K");
  }

  @Test
  void theSecondsAreCounted() {
    try (Progress progress = new Progress(err, seconds -> seconds < 3 ? "" : "three", false, 1)) {
      progress.begin();
      await("three\n");
    }
  }

  @Test
  void whatIsQuickIsNotTold() {
    for (boolean inPlace : new boolean[] {false, true}) {
      try (Progress progress = progress(inPlace, FOREVER)) {
        progress.begin();
      }
    }

    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void whatHasNotBegunTellsNothingHoweverLongItTakes() {
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    Progress quiet = new Progress(new PrintStream(other), seconds -> doing.get(), false, 1);
    try (quiet;
        Progress progress = progress(false, 1)) {
      progress.begin();
      await("never-true\n");
    }

    assertThat(other.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
