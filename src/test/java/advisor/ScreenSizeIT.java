package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows of every size, and windows that change it in the middle of something. */
class ScreenSizeIT {

  private static final String STRESS =
      "advisor ask --answer goal=stress --answer emergency-signs=none"
          + " --answer more-emergency-signs=none --answer doctor-signs=none --answer precautions=none";
  private static final String DEMO =
      "advisor demo " + Sitting.RULES.resolve("scenarios/stress-after-a-hard-month.json");

  @TempDir private Path folder;

  @Test
  void aQuestionIsDrawnAnewForEachSizeAndLeavesNothingBehind() {
    try (Sitting person = Sitting.at(80, 24, folder)) {
      Tmux terminal =
          person.starts("advisor ask").sees("Question 1 of").presses("1", "Enter", "Enter");
      terminal.sees("Question 2 of").sees("Ctrl-C leave");
      for (int columns = 60; columns >= 20; columns -= 10) {
        terminal
            .resizes(columns, 24)
            .sees(columns == 20 ? "Question 2 of at\nmost" : "Question 2 of");
        terminal.sees(columns < 40 ? "Enter go on" : "↓");
      }
      assertThat(terminal.screen().lines()).anyMatch(line -> line.startsWith("❯ 1. [ ] Chest"));
      terminal
          .resizes(80, 24)
          .sees("Question 2 of at most")
          .presses("Down")
          .sees("❯ 2. [ ] Suddenly");
      assertThat(terminal.screen()).containsOnlyOnce("Have you had any of these,");
      terminal.presses("C-c");
      person.ends(130);
    }
  }

  @Test
  void aWindowThatGetsLowerAndHigherAgainShowsNothingTwice() {
    try (Sitting person = Sitting.at(80, 30, folder)) {
      Tmux terminal =
          person.starts("advisor ask").sees("Question 1 of").presses("1", "Enter", "Enter");
      terminal.sees("Question 2 of").sees("Ctrl-C leave");
      for (int rows : new int[] {24, 18, 12, 8, 12, 20, 30, 16, 30}) {
        terminal.resizes(80, rows).presses("Down").sees("❯");
      }
      terminal.presses("Up").sees("❯ 9.").seesNoLonger(" more").sees("9. [ ] Not sure");
      terminal.seesOnce("Ctrl-C leave").seesOnce("Have you had any of these,").seesOnce("❯");
      for (String sign : List.of("1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.")) {
        terminal.seesOnce(" " + sign + " [ ] ");
      }
      terminal.presses("C-c");
      person.ends(130);
    }
  }

  @Test
  void aWindowThatGrowsScrollsNothingAway() {
    try (Sitting person = Sitting.at(60, 24, folder)) {
      Tmux terminal =
          person.starts("advisor ask").sees("Question 1 of").presses("1", "Enter", "Enter");
      terminal.sees("Question 2 of").sees("↓");
      for (int columns = 70; columns <= 120; columns += 10) {
        terminal.resizes(columns, 24).sees("Question 2 of").presses("Down").sees("❯");
      }
      terminal.sees("❯ 7.").presses("C-c");
      person.ends(130);
      assertThat(terminal.scrolled()).doesNotContain("Have you had any of these,");
    }
  }

  @Test
  void theReviewIsDrawnAnew() {
    try (Sitting person = Sitting.at(80, 24, folder)) {
      Tmux terminal = person.starts(STRESS).sees("Enter begin").presses("Enter");
      terminal.sees("Question 6 of").presses("2", "Enter");
      terminal.sees("Your answers: go on, or choose one to change it").resizes(20, 24);
      terminal.sees("❯ 1. See the result").presses("Down").sees("❯ 2. Your goals:");
      terminal.resizes(80, 24).sees("❯ 2. Your goals: Less stress, or time to relax");
      assertThat(terminal.screen()).containsOnlyOnce("Your answers: go on");
      terminal.presses("Up", "Enter").sees("Enter done · r read it all · s").resizes(30, 24);
      terminal.sees("Enter done · r read it all\n").presses("r").sees("Esc back").resizes(60, 20);
      terminal.sees("line by line · Esc back").presses("Escape").sees("Enter done");
      assertThat(terminal.screen()).containsOnlyOnce("Best fit by your answers");
      terminal.presses("Enter");
      person.ends(0);
    }
  }

  @Test
  void aDemoIsDrawnAnewAtAQuestionAndBetweenThePagesOfItsResult() {
    try (Sitting trainer = Sitting.at(80, 24, folder)) {
      Tmux terminal = trainer.starts(DEMO).sees("Enter next");
      terminal.resizes(20, 24).sees("Tab take over\n").resizes(80, 24).sees("s skip");
      for (int question = 1; question <= 6; question++) {
        terminal.sees("Question " + question + " of").presses("s");
      }
      terminal.sees("Your answers").presses("s").sees("Enter end").presses("w");
      terminal.sees("Enter more · s to the end · b back · r again").resizes(40, 12);
      terminal.sees("b back\nr again").presses("Enter").sees("Worth knowing");
      terminal.resizes(100, 30).sees("b back · r again · q quit").presses("s");
      terminal.sees("Enter end").presses("Enter");
      trainer.ends(0);
    }
  }

  @Test
  void theSmallestWindowIsEnoughToAnswer() {
    try (Sitting person = Sitting.at(80, 24, folder)) {
      Tmux terminal = person.starts("advisor ask").sees("❯ 1. [ ] Less pain").resizes(20, 5);
      terminal.sees("❯ 1. [ ] Less").presses("3", "Enter");
      terminal.sees("❯ 3. [x] Less").presses("Enter").sees("Not shown yet: 1.");
      terminal.presses("Enter").sees("❯ 1. [ ] Chest").presses("2", "Enter");
      terminal.sees("❯ 2. [x] Suddenly").presses("C-c").resizes(80, 24);
      person.ends(130);
    }
  }

  @Test
  void aWindowTooSmallForASignGetsLines() {
    try (Sitting person = Sitting.at(29, 24, folder)) {
      person.starts("advisor ask").sees("Type numbers with commas.").presses("quit", "Enter");
      person.ends(130);
    }
  }

  @Test
  void aVeryWideAndTallWindowKeepsLinesReadable() {
    try (Sitting person = Sitting.at(400, 200, folder)) {
      Tmux terminal = person.starts(STRESS).sees("Question 6 of");
      assertThat(longest(terminal.screen())).isLessThanOrEqualTo(80);
      terminal.presses("2", "Enter").sees("Your answers").presses("Enter").sees("Enter done");
      terminal.presses("r").sees("What would change this");
      assertThat(longest(terminal.screen())).isLessThanOrEqualTo(100);
      terminal.presses("Escape").sees("Enter done").presses("Enter");
      person.ends(0);
    }
  }

  private static int longest(String screen) {
    return screen
        .lines()
        .filter(line -> !line.startsWith("ready>"))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
