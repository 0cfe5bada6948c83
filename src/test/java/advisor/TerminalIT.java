package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Answer;
import advisor.model.RuleBook;
import advisor.rulefile.DefaultRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a real terminal. */
class TerminalIT {

  private static final String ASK = Path.of("target/advisor").toAbsolutePath() + " ask";

  @TempDir private Path folder;

  @Test
  void aWholeInterviewFromTheFirstQuestionToTheResult() {
    try (Tmux person = Tmux.open(80, 50, folder)) {
      person.runs(ASK).sees("Question 1 of at most").presses("3", "Enter", "Enter");
      person.sees("Question 2 of").presses("Up", "Up", "Space", "Enter");
      person.sees("Question 3 of").presses("Up", "Up", "Space", "Enter");
      person.sees("Question 4 of").presses("Up", "Up", "Space", "Enter");
      person.sees("Question 5 of").presses("?").sees("Why:").presses("Up", "Up", "Space", "Enter");
      person.sees("Question 6 of").presses("Left");
      person.sees("Question 5 of").presses("Enter");
      person.sees("Question 6 of").presses("Down", "Enter");
      person.sees("See the result").presses("Enter");
      person.sees("Best fit by your answers: Massage").sees("Enter done").presses("r");
      person.sees("Enter next page").presses("Escape").sees("Enter done").presses("s");
      person.sees("Saved as advisor-result.html").presses("s");
      person.sees("Saved as advisor-result-2.html").presses("Enter").sees("ready>");
      assertThat(Tmux.read(folder.resolve("advisor-result.html"))).contains(": Massage</h2>");
      assertThat(Tmux.read(folder.resolve("advisor-result-2.html"))).contains(": Massage</h2>");
    }
  }

  @Test
  void aPageThatWasSavedBeforeAChangeIsNamedAtEveryEndAfterIt() {
    String ahead =
        " --answer goal=stress --answer emergency-signs=none --answer more-emergency-signs=none"
            + " --answer doctor-signs=none --answer precautions=none";
    try (Tmux person = Tmux.open(80, 50, folder)) {
      person.runs(ASK + ahead).sees("rather have?").presses("2", "Enter").sees("See the result");
      person.presses("Enter").sees("Enter done").presses("s").sees("Saved as advisor-result.html");
      person.presses("a").sees("See the result").presses("7", "Enter").sees("rather have?");
      person.presses("1", "Enter").sees("leaning: Physiotherapy").presses("Enter");
      person.sees("no longer true: advisor-result.html").presses("a").sees("See the result");
      person.presses("7", "Enter").sees("rather have?").presses("2", "Enter");
      person.sees("7. Your own leaning: Massage").presses("Enter").sees("Enter done");
      person.seesNoLonger("no longer true").presses("a").sees("See the result");
      person.presses("5", "Enter").sees("Do you have any of these").presses("1", "Enter");
      person.sees("Ticked: 1").presses("Enter");
      person.sees("yes, that is so").presses("Enter").sees("ready>");
      person.sees("no longer true: advisor-result.html");
    }
  }

  @Test
  void everyLabelTypedOutIsThatAnswer() {
    String ahead =
        " --answer goal=pain --answer emergency-signs=none --answer more-emergency-signs=none"
            + " --answer doctor-signs=none --answer weak-signs=none --answer where=neck";
    try (Tmux person = Tmux.open(80, 50, folder)) {
      person
          .runs(ASK + ahead)
          .sees("What is behind it, as far")
          .types("back pain")
          .presses("Enter");
      person.sees("Nothing taken: \"back pain\" fits no answer").presses("Escape");
      person.seesNoLonger("back pain").types("An injury").sees("Enter chooses 1").presses("Enter");
      String[] labels = {"Less than 3 days", "3 days to 6 weeks", "More than 6 weeks"};
      for (int i = 0; i < labels.length; i++) {
        person.sees("How long ago was the injury?").types(labels[i]);
        person.sees("Typed: " + labels[i] + " (Enter chooses " + (i + 1) + ")").presses("Enter");
        person.sees("How long since the injury: " + labels[i]).presses("Left");
      }
      person.sees("How long ago was the injury?").presses("C-c");
    }
  }

  @Test
  void everySignTypedOutIsTickedAndKeptAndNoReplyOfTheTerminalIsTyping() {
    try (Tmux person = Tmux.open(80, 50, folder)) {
      person.runs(ASK).sees("Question 1 of").types("Less pain").presses("Enter");
      person.sees("Ticked: 1 (Enter goes on)").presses("Enter").sees("Question 2 of");
      List<String> signs = labels("emergency-signs");
      for (int i = 0; i < signs.size(); i++) {
        person.types(signs.get(i)).presses("Enter").sees("Ticked: " + (i + 1) + " (Enter goes on)");
      }
      person.presses("Left").sees("Question 1 of").presses("Enter").sees("7. [x]");
      replies(person, "\u001b]11;rgb:ffff/ffff/ffff\u0007", "\u001bP>|XTerm(379)\u001b\\");
      person.presses("End").sees("❯ 9. [ ] Not sure").presses("Space").sees("No longer ticked: 1,");
      person.presses("C-c");
    }
  }

  /** Says what terminals say of themselves, byte by byte. */
  private static void replies(Tmux terminal, String... replies) {
    for (String reply : replies) {
      for (byte each : reply.getBytes(StandardCharsets.US_ASCII)) {
        terminal.pressesBytes(String.format("%02x", each));
      }
    }
  }

  private static List<String> labels(String question) {
    RuleBook book = DefaultRules.compiled().orElseThrow().book();
    return book.question(question).orElseThrow().answers().stream().map(Answer::label).toList();
  }

  @Test
  void theQuestionsStayVisibleWhenTheResultGoesToAFile() {
    try (Tmux person = Tmux.open(80, 24, folder)) {
      person.runs(ASK + " --format json > result.json; echo code $?");
      person.sees("Question 1 of at most").presses("1", "Enter", "Enter");
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
