package advisor.terminal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.terminal.PlayDemo;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlainStageTest {

  private static final String STRESS = "stress-after-a-hard-month";
  private static final String CHEST = "chest-pain-with-a-sore-shoulder";

  private final StringWriter paper = new StringWriter();

  @Test
  void enterPlaysEachStepInNumberedLines() {
    assertThat(PlayDemo.of(CHEST).typed(paper, "", "", "", "")).isEqualTo("ON");
    assertThat(paper.toString())
        .contains("Narrator: Demo: Chest pain with a sore shoulder\n")
        .contains("Narrator: It began as a sore shoulder.\nQuestion 1 of at most")
        .contains("keys: 1\nYour goals: Less pain\n")
        .containsOnlyOnce("You ticked: Chest pain")
        .containsOnlyOnce("Narrator: An emergency sign.")
        .containsSubsequence("Narrator: An emergency sign.", "Get emergency help", "1. Call your")
        .endsWith("q to quit: \n")
        .doesNotContain("\u001b");
  }

  @Test
  void whatRunsByItselfAsksForNoKeyAndSaysNothingBehindAStop() {
    assertThat(PlayDemo.of(CHEST).auto().typed(paper)).isEqualTo("ON");
    assertThat(paper.toString()).doesNotContain("Press Enter to play the next step");
    assertThat(paper.toString().stripTrailing()).endsWith("until help comes.");
  }

  @Test
  void goesBackReplaysAndQuits() {
    assertThat(PlayDemo.of(STRESS).typed(paper, "", "b", "s", "r", "", "q")).isEqualTo("QUIT");
    assertThat(paper.toString().split("Question 1 of", -1)).hasSize(4);
    assertThat(paper.toString().split("Demo: Stress", -1)).hasSize(3);
  }

  @Test
  void goesBackFromTheEnd() {
    assertThat(PlayDemo.of(CHEST).typed(paper, "", "", "b", "", "", "b", "", "", "x", "?", ""))
        .isEqualTo("ON");
    assertThat(paper.toString().split("Question 2 of", -1)).hasSize(4);
  }

  @Test
  void handsTheKeysOverAndBack() {
    String request = PlayDemo.of(STRESS).typed(paper, "", "t", "?", "not sure", "none", "", "q");
    assertThat(request).isEqualTo("QUIT");
    assertThat(paper.toString())
        .contains("The keys are yours. Type script")
        .contains("Why: ")
        .contains("Call an urgent medical advice line now");
  }

  @Test
  void thatAnswersWereChangedByHandIsReadWhereTheNarrationIs() {
    StringWriter notes = new StringWriter();
    PlayDemo.of(STRESS).notes(notes).typed(paper, "", "t", "not sure", "none", "", "w", "q");
    assertThat(notes.toString().replaceAll("\\s+", " "))
        .contains("Answers were changed by hand: this is no longer the prepared session.")
        .endsWith("prepared session. ");
    assertThat(paper.toString()).doesNotContain("changed by hand");

    StringWriter open = new StringWriter();
    PlayDemo.of(STRESS).notes(open).typed(paper, "t", "1, 3", "3", "script", "", "q");
    assertThat(open.toString().replaceAll("\\s+", " "))
        .contains(
            "Which of these matters more to you right now?"
                + " The script has no answer to this question. Please answer it."
                + " Say: Answers were changed by hand");
  }

  @Test
  void thatAnswersWereChangedByHandIsReadOnce() {
    StringWriter notes = new StringWriter();
    PlayDemo.of(STRESS).notes(notes).typed(paper, "", "", "", "", "t", "1", "script", "", "", "");
    assertThat(notes.toString()).containsOnlyOnce("changed by hand");
  }

  @Test
  void asksForAnswersThatTheScriptDoesNotHave() {
    String request = PlayDemo.of(STRESS).typed(paper, "t", "1, 3", "3", "script", "", "q");
    assertThat(request).isEqualTo("QUIT");
    assertThat(paper.toString())
        .contains("Narrator: The script has no answer to this question. Please answer it.")
        .contains("Emergency signs: None of these");
  }

  @Test
  void runsOnAndAsksTheClass() {
    assertThat(PlayDemo.of(CHEST).quiz().typed(paper, "a", "5", "1", "")).isEqualTo("ON");
    assertThat(paper.toString())
        .contains("Narrator: A question for the class.")
        .contains("The class said: Get emergency help now, and was sure.")
        .contains("The script goes on by itself.")
        .doesNotContain("Press Enter for the");
  }

  @Test
  void theEndOfTheInputInterrupts() {
    assertThat(PlayDemo.of(CHEST).typed(paper, "")).isEqualTo("INTERRUPT");
  }
}
