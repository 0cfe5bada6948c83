package advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Demos in a real terminal. */
class DemoIT {

  private static final Path SCENARIOS = Path.of("rules/scenarios").toAbsolutePath();
  private static final String DEMO = Path.of("target/advisor").toAbsolutePath() + " demo ";
  private static final String STRESS = SCENARIOS.resolve("stress-after-a-hard-month.json") + " ";
  private static final String CHEST =
      SCENARIOS.resolve("chest-pain-with-a-sore-shoulder.json") + " ";

  @TempDir Path folder;

  @Test
  void nextBackTakeOverHandBackAndQuitLeaveTheTerminalAsItWas() {
    try (Tmux trainer = Tmux.open(80, 24, folder)) {
      trainer.runs(
          "stty -g > before; " + DEMO + STRESS + CHEST + "; echo code $?; stty -g > after");
      trainer.sees("Demo 1 of 2").sees("Enter next").presses("Enter");
      trainer.sees("Question 2").sees("Enter next").presses("b").sees("[x] Less stress");
      trainer.presses("Enter").sees("Question 2").sees("Enter next").presses("Tab");
      trainer.sees("The keys are yours").presses("Space").sees("[x] Chest").presses("Tab");
      trainer.sees("Enter next").presses("Enter").sees("Question 3").sees("Enter next");
      trainer.presses("q").sees("code 0");

      assertThat(trainer.showsCursor()).isTrue();
      trainer.runs("echo done").sees("done");
      assertThat(Tmux.read(folder.resolve("after"))).isEqualTo(Tmux.read(folder.resolve("before")));
    }
  }

  @Test
  void runsOnByItselfOnASmallScreen() {
    try (Tmux trainer = Tmux.open(40, 24, folder)) {
      trainer.runs(DEMO + "--auto --speed 40 " + CHEST + "; echo code $?");
      trainer.sees("3. If you can, have someone stay").sees("code 0");
    }
  }

  @Test
  void asciinemaShowsTheFilm() {
    assumeTrue(
        System.getenv("CI") != null || Files.exists(Path.of("/usr/bin/asciinema")),
        "asciinema is not installed");
    try (Tmux viewer = Tmux.open(80, 24, folder)) {
      viewer.runs(DEMO + "--cast film.cast " + CHEST + "&& asciinema cat film.cast; echo code $?");
      viewer.sees("3. If you can, have someone stay with you").sees("code 0").runs("clear");
      viewer.runs("asciinema play -s 100 film.cast; echo code $?");
      viewer.sees("3. If you can, have someone stay with you").sees("code 0");
    }
  }
}
