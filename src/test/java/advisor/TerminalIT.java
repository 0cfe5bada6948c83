package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a real terminal. */
class TerminalIT {

  private static final String ASK = Path.of("target/advisor").toAbsolutePath() + " ask";

  @TempDir private Path folder;

  @Test
  void aWholeInterviewFromTheFirstQuestionToTheResult() {
    try (Tmux person = Tmux.open(80, 50, folder)) {
      person.runs(ASK).sees("Question 1 of about").presses("3", "Enter");
      person.sees("Question 2 of").presses("Up", "Up", "Enter");
      person.sees("Question 3 of").presses("Up", "Up", "Enter");
      person.sees("Question 4 of").presses("Up", "Up", "Enter");
      person.sees("Question 5 of").presses("?").sees("Why:").presses("Up", "Up", "Enter");
      person.sees("Question 6 of").presses("Left");
      person.sees("Question 5 of").presses("Enter");
      person.sees("Question 6 of").presses("Down", "Enter");
      person.sees("See the result").presses("Enter");
      person.sees("In short: Best fit by your answers: Massage.");
      person.sees("Are you ready to decide?").presses("Enter").sees("ready>");
    }
  }

  @Test
  void theQuestionsStayVisibleWhenTheResultGoesToAFile() {
    try (Tmux person = Tmux.open(80, 24, folder)) {
      person.runs(ASK + " --format json > result.json; echo code $?");
      person.sees("Question 1 of about").presses("1", "Enter");
      person.sees("Question 2 of").presses("Down", "Space", "Enter");
      person.sees("Enter: yes, that is so").presses("Enter");
      person.sees("3. If you can, have someone stay").sees("code 0");

      assertThat(Tmux.read(folder.resolve("result.json")))
          .startsWith("{\n  \"format\": \"advisor-result/2\"")
          .contains("\"outcome\": \"emergency\"")
          .doesNotContain("\u001b");
    }
  }
}
