package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever leaves, at whatever point and in whatever way, finds the terminal as it was. */
class LeavingIT {

  private static final List<String> ANSWERS =
      List.of(
          "goal=stress",
          "emergency-signs=none",
          "more-emergency-signs=none",
          "doctor-signs=none",
          "precautions=none",
          "leaning=massage");
  private static final Path SCENARIO =
      Sitting.RULES.resolve("scenarios/stress-after-a-hard-month.json");
  private static final String DEMO = "advisor demo " + SCENARIO + " ";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", " --plain"})
  void ctrlCAtEveryQuestionAndAtTheReview(String plain) {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      for (int answered = 0; answered < ANSWERS.size(); answered++) {
        person.starts(asked(answered) + plain).sees("Question " + (answered + 1) + " of");
        person.terminal().presses("C-c").sees("Nothing was saved.");
        person.ends(130);
      }
      review(person, asked(5) + plain);
      person.terminal().presses("C-c").sees("Nothing was saved.");
      person.ends(130);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --plain"})
  void ctrlCWhereTheReasonForAQuestionStands(String plain) {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      person.starts("advisor ask" + plain).sees("Question 1 of").types("?");
      person.terminal().presses(plain.isEmpty() ? List.of() : List.of("Enter")).sees("Why:");
      person.terminal().presses("C-c").sees("Nothing was saved.");
      person.ends(130);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --plain"})
  void ctrlCAfterTheResultSaysNothingOfWhatWasSaved(String plain) {
    try (Sitting person = Sitting.at(80, 100, folder)) {
      for (int answered = 0; answered <= 4; answered++) {
        review(person, asked(5) + plain + " --save mine.json");
        person.terminal().presses("Enter").sees(plain.isEmpty() ? "Enter done" : "(done):");
        if (answered > 0) {
          person.terminal().types("q");
          person.terminal().presses(plain.isEmpty() ? List.of() : List.of("Enter"));
          person.terminal().sees("Do you feel sure");
        }
        for (int i = 1; i < answered; i++) {
          person.terminal().presses("1", "Enter").sees("Question " + (i + 1) + " of 4");
        }
        person.terminal().presses("C-c");
        person.ends(130);
        assertThat(person.terminal().screen()).contains("Saved.").doesNotContain("Nothing was");
        assertThat(folder.resolve("mine.json")).isNotEmptyFile();
      }
    }
  }

  @Test
  void ctrlCBeforeTheResultLeavesAnOlderFileAsItWas() throws Exception {
    Files.writeString(folder.resolve("mine.json"), "older");
    try (Sitting person = Sitting.at(80, 40, folder)) {
      review(person, asked(5) + " --save mine.json -o result.txt");
      person.terminal().presses("C-c").sees("Nothing was saved.");
      person.ends(130);
    }
    assertThat(folder.resolve("mine.json")).hasContent("older");
    assertThat(folder.resolve("result.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-d", "quit"})
  void theOtherWaysToLeave(String way) {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      for (String plain : List.of("", " --plain")) {
        person.starts("advisor ask" + plain).sees("Question 1 of");
        if (way.equals("quit") && !plain.isEmpty()) {
          person.terminal().runs(way);
        } else {
          person.terminal().presses("C-d");
        }
        person.terminal().sees("Left before the end. Nothing was saved.");
        person.ends(130);
      }
    }
  }

  @Test
  void ctrlCAtEveryStageOfADemo() {
    try (Sitting trainer = Sitting.at(80, 24, folder)) {
      trainer.starts(DEMO + "--quiz").sees("Enter next").presses("C-c");
      trainer.ends(130);
      trainer.starts(DEMO + "--quiz").sees("Enter next").presses("Tab").sees("The keys are yours");
      trainer.terminal().presses("C-c");
      trainer.ends(130);
      trainer.starts(DEMO + "--quiz").sees("Enter next").presses("s").sees("Question 2");
      trainer.terminal().presses("a").sees("a stop").presses("C-c");
      trainer.ends(130);
      for (int stage = 0; stage < 4; stage++) {
        toTheQuiz(trainer);
        if (stage > 0) {
          trainer.terminal().presses("Enter").sees("And how sure are you?");
        }
        if (stage > 1) {
          trainer.terminal().presses("Enter").sees("Enter end");
        }
        if (stage > 2) {
          trainer.terminal().presses("w").sees("Enter more");
        }
        trainer.terminal().presses("C-c");
        trainer.ends(130);
      }
    }
  }

  private static void toTheQuiz(Sitting trainer) {
    trainer.starts(DEMO + "--quiz");
    for (int question = 1; question <= 6; question++) {
      trainer.terminal().sees("Question " + question + " of").presses("s");
    }
    trainer.terminal().sees("Your answers").presses("s").sees("A question for the class");
  }

  @Test
  void ctrlCAtEveryStageOfAPlainDemo() {
    try (Sitting trainer = Sitting.at(80, 24, folder)) {
      trainer.starts(DEMO + "--plain").sees("Question 1 of").presses("C-c").sees("Interrupted.");
      trainer.ends(130);
      trainer.starts(DEMO + "--plain").sees("Question 1 of").runs("t").sees("The keys are yours");
      trainer.terminal().presses("C-c");
      trainer.ends(130);
      trainer.starts(DEMO + "--plain").sees("Question 1 of").presses("Enter");
      for (int question = 2; question <= 6; question++) {
        trainer.terminal().sees("Question " + question + " of").presses("Enter");
      }
      trainer
          .terminal()
          .sees("Your answers")
          .presses("Enter")
          .sees("Press Enter for the end")
          .presses("C-c");
      trainer.ends(130);
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void aSignalFromOutside(String name, int code) {
    try (Sitting person = Sitting.at(80, 40, folder)) {
      for (String line : List.of("advisor ask", "advisor ask --plain", DEMO, DEMO + "--plain")) {
        person.starts(line).sees("Question 1 of");
        person.signals(name).ends(code);
        assertThat(person.terminal().screen()).doesNotContain("bug", "Exception");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"advisor ask", "advisor ask --plain", "advisor demo"})
  void aClosedWindowEndsItWithoutAComplaint(String line) throws Exception {
    String command =
        line.replace("demo", "demo " + SCENARIO).replace("advisor ", Sitting.ADVISOR + " ");
    for (String ignoring : List.of("", "trap '' HUP; ")) {
      Path said = folder.resolve("said");
      Path code = folder.resolve("code");
      Files.deleteIfExists(code);
      try (Tmux person = Tmux.open(80, 40, folder)) {
        person.opensAnother(ignoring + command + " 2> '" + said + "'; echo $? > '" + code + "'");
        person.sees("Question 1 of");
        ProcessHandle program = person.program();
        person.closesTheWindow();
        program.onExit().get(20, TimeUnit.SECONDS);
        assertThat(Tmux.read(said)).doesNotContain("bug", "Exception", "    at ");
        if (!ignoring.isEmpty()) {
          Tmux.waitUntil(() -> Files.exists(code) && !Tmux.read(code).isEmpty());
          assertThat(Tmux.read(code)).isEqualTo("130\n");
        }
      }
    }
  }

  private static String asked(int answered) {
    StringBuilder line = new StringBuilder("advisor ask");
    for (String answer : ANSWERS.subList(0, answered)) {
      line.append(" --answer ").append(answer);
    }
    return line.toString();
  }

  /** Answers the last question; the review stands. */
  private static void review(Sitting person, String line) {
    person.starts(line).sees("Question 6 of").presses("2", "Enter").sees("Your answers");
  }
}
