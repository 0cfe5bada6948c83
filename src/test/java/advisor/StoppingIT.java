package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-Z: the shell gets its terminal back, and {@code fg} finds everything where it was. */
class StoppingIT {

  private static final String SCENARIO =
      Sitting.RULES.resolve("scenarios/stress-after-a-hard-month.json").toString();

  @TempDir private Path folder;

  /** What is seen from now on was drawn after the stop. */
  private static Tmux goesOn(Tmux person) {
    return person.runs("clear; echo wi''ped").sees("wiped").runs("fg");
  }

  /** Bash restores the terminal itself when a program is stopped; dash does not. */
  @ParameterizedTest
  @ValueSource(strings = {"bash --norc --noprofile --noediting", "dash -i"})
  void theShellGetsItsTerminalAsItWas(String shell) {
    try (Tmux person = Tmux.open(List.of(shell.split(" ")), 80, 40, folder)) {
      person.runs("stty -g > before; '" + Sitting.ADVISOR + "' ask");
      person.sees("Question 1 of").presses("3", "Enter").sees("[x] Less stress").presses("C-z");
      person.sees("Stopped").runs("stty -g > while; echo stop''ped here").sees("stopped here");
      assertThat(Tmux.read(folder.resolve("while"))).isEqualTo(Tmux.read(folder.resolve("before")));

      goesOn(person).sees("[x] Less stress").presses("Enter").sees("Question 2 of");
      goesOn(person.presses("C-z").sees("Stopped"));
      person.sees("Question 2 of").presses("2", "Enter").sees("[x] Suddenly").presses("C-c");
      person.sees("Nothing was saved.").runs("stty -g > after; echo left he''re").sees("left here");
      assertThat(Tmux.read(folder.resolve("after"))).isEqualTo(Tmux.read(folder.resolve("before")));
    }
  }

  @Test
  void aDemoGoesOnWhereItWasStopped() {
    try (Tmux trainer = Tmux.open(80, 40, folder)) {
      trainer.runs("'" + Sitting.ADVISOR + "' demo '" + SCENARIO + "'; echo code $?");
      trainer.sees("Question 1 of").presses("Enter").sees("Question 2 of").presses("C-z");
      goesOn(trainer.sees("Stopped")).sees("Question 2 of").presses("Enter");
      trainer.sees("Question 3 of").presses("q").sees("ready>");
    }
  }

  @Test
  void aDemoThatRunsByItselfNeedsNoKeyToGoOn() {
    try (Tmux trainer = Tmux.open(80, 40, folder)) {
      trainer.runs("'" + Sitting.ADVISOR + "' demo --auto '" + SCENARIO + "'; echo code $?");
      trainer.sees("Question 1 of").presses("C-z");
      goesOn(trainer.sees("Stopped")).sees("Question 2 of").presses("C-c").sees("ready>");
    }
  }

  @Test
  void numberedLinesGoOnWhereTheyWereStopped() {
    try (Tmux person = Tmux.open(80, 60, folder)) {
      person.runs("'" + Sitting.ADVISOR + "' ask --plain").sees("quit:").presses("C-z");
      goesOn(person.sees("Stopped")).sees("Going on where you stopped it:").runs("3");
      person.sees("Question 2 of").presses("C-c");
      person.sees("Nothing was saved.").sees("ready>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "ask --plain", "demo"})
  void whoeverIsEndedWhileStoppedEndsAtOnceAndLeavesTheTerminalAsItWas(String line)
      throws Exception {
    try (Tmux person = Tmux.open(80, 60, folder)) {
      person.runs("stty -g > before; '" + Sitting.ADVISOR + "' " + line);
      person.sees(line.equals("demo") ? "Enter" : "Question 1 of");
      ProcessHandle program = person.program();
      person.presses("C-z").sees("Stopped").runs("kill %1");
      program.onExit().get(20, TimeUnit.SECONDS);
      person.runs("stty -g > after; echo left he''re").sees("left here");
      assertThat(Tmux.read(folder.resolve("after"))).isEqualTo(Tmux.read(folder.resolve("before")));
    }
  }

  @Test
  void whereThereIsNoShellToGoBackToTheMenuStays() {
    try (Tmux person = Tmux.open(80, 40, folder)) {
      person.opensAnother("'" + Sitting.ADVISOR + "' ask").sees("Question 1 of").presses("C-z");
      person.presses("3", "Enter").sees("[x] Less stress").presses("Enter").sees("Question 2 of");
      person.presses("C-c").sees("ready>");
    }
  }
}
