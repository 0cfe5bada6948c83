package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pasted, or typed before anything is asked, answers no question that was not read. */
class PastingIT {

  private static final String TEN_LINES = "1\n".repeat(10);

  @TempDir private Path folder;

  @Test
  void aMarkedPasteAnswersNothing() {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      person.starts("advisor ask").sees("Question 1 of").pastes(TEN_LINES);
      person.terminal().sees("what was pasted has more than one line").presses("C-c");
      person.ends(130);
      assertThat(person.written()).doesNotContain("[x]");
    }
  }

  @Test
  void anUnmarkedPasteOfNumbersGoesOnFromNoQuestion() {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      person.starts("advisor ask").sees("Question 1 of").pastesUnmarked(TEN_LINES);
      person.terminal().sees("❯ 1. [x]").presses("Down").sees("❯ 2.").presses("C-c");
      person.ends(130);
      assertThat(person.written()).doesNotContain("Question 2 of");
    }
  }

  @Test
  void aPasteAfterTheLastLineIsNotReadByTheShell() {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      person
          .starts("advisor ask --plain")
          .sees("quit:")
          .pastesUnmarked("1\n1\n\n1\n")
          .sees("What to watch for")
          .sees("stay with you until help comes.");
      person.ends(0);
    }
  }

  @Test
  void keysBeforeTheFirstQuestionAreNoAnswers() {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      person.starts("advisor ask").presses("2", "Enter", "1", "Enter").sees("Question 1 of");
      person.terminal().sees("❯ 1. [ ] Less pain").presses("Down").sees("❯ 2. [ ] Moving");
      person.terminal().presses("C-c");
      person.ends(130);
    }
  }
}
