package advisor.terminal.demo;

import static advisor.terminal.Conversation.CTRL_C;
import static advisor.terminal.Conversation.DOWN;
import static advisor.terminal.Conversation.ENTER;
import static advisor.terminal.Conversation.LEFT;
import static advisor.terminal.Conversation.UP;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Golden;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.interview.Interview;
import advisor.scenario.DemoPace;
import advisor.scenario.Shipped;
import advisor.terminal.Conversation;
import advisor.terminal.PlayDemo;
import advisor.terminal.demo.Script.ScriptStep;
import advisor.terminal.menu.KeySource;
import advisor.terminal.menu.Keyboard;
import advisor.terminal.screen.Glyphs;
import advisor.terminal.screen.ScreenText;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoStageTest {

  private static final String STRESS = "stress-after-a-hard-month";
  private static final String CHEST = "chest-pain-with-a-sore-shoulder";
  private static final String FEVER = "a-bruise-a-cold-and-a-hard-week";
  private static final String STIFF = "stiff-neck-after-desk-work";
  private static final String TAB = "\t";

  private Conversation trainer = new Conversation(80, 24);

  @AfterEach
  void hangUp() {
    trainer.close();
  }

  @Test
  void enterPlaysAStepThroughTheMenuThatPeopleUse() {
    play(PlayDemo.of(STRESS));
    trainer.sees("Demo: Stress after a hard month").sees("▌ No pain and no injury");
    Golden.matches("demo-first-step-80x24", trainer.screen());
    trainer.sees("Enter next").types(ENTER);
    trainer.sees("Question 2").sees("▌ Even for stress alone").sees("q quit");
    Golden.matches("demo-second-step-80x24", trainer.screen());
  }

  @Test
  void fitsASmallScreen() {
    trainer.close();
    trainer = new Conversation(40, 24);
    play(PlayDemo.of(STRESS));
    trainer.sees("Question 1").sees("q quit").types(ENTER);
    trainer.sees("Question 2").sees("▌ signs come first.").sees("q quit");
    Golden.matches("demo-second-step-40x24", trainer.screen());
    assertThat(trainer.screen().lines()).allMatch(line -> line.length() < 40);
  }

  @Test
  void goesBackAStepAndOnAgain() {
    play(PlayDemo.of(STRESS));
    trainer.sees("Question 1").types(ENTER).sees("Question 2").types("b");
    trainer.sees("Question 1").sees("[x] Less stress").types("b");
    trainer.sees("There is no question to go back to").types(ENTER);
    trainer.sees("Question 2").types(LEFT).sees("Question 1").types(ENTER).sees("Question 2");
  }

  @Test
  void skipsAStepWithoutTypingIt() {
    play(PlayDemo.of(STRESS));
    trainer.sees("Question 1").types("s").sees("Question 2").types("s").sees("Question 3");
    assertThat(trainer.screen()).contains("Emergency signs: None of these");
  }

  @Test
  void runsOnToTheEndOfTheScenario() {
    play(PlayDemo.of(STRESS));
    trainer.sees("Question 1").types("a").sees("Best fit by your answers: Massage");
    assertThat(trainer.result()).isEqualTo("ON");
    assertThat(trainer.screen()).contains("▌ Stress alone: the shortest path");
  }

  @Test
  void theVerdictIsOneScreenAndTheRestComesOnAKeyAScreenfulAtATime() {
    play(PlayDemo.of(STIFF));
    trainer.sees("Question 1").types("a").sees("What would change this");
    assertThat(trainer.result()).isEqualTo("ON");
    Golden.matches("demo-verdict-80x24", trainer.screen());
    play(PlayDemo.of(CHEST));
    trainer.sees("Question 1").types("s").sees("Question 2").types("s");
    trainer.sees("You ticked: Chest pain").sees("Enter next").types(ENTER);
    trainer.sees("1. Call your local").sees("w whole result").types("w");
    trainer.sees("======").sees("Enter more").types(ENTER);
    trainer.sees("What to do now").sees("Enter end").types(ENTER);
    assertThat(trainer.result()).isEqualTo("ON");
  }

  @Test
  void aStopThatIsHigherThanTheScreenCanBeReadToItsEndBeforeItIsGoneOnFrom() {
    trainer.close();
    trainer = new Conversation(30, 10);
    play(PlayDemo.of(CHEST));
    trainer.sees("Question 1").types("s").sees("Chest pain").sees("Enter next").types("s");
    trainer.sees(" Get emergency help now").sees("more").types(DOWN, DOWN, DOWN, DOWN, DOWN, DOWN);
    trainer.sees("     comes.").types(UP).sees("more").types(ENTER).sees("Enter more");
  }

  @Test
  void oneSkipTooManyEndsNothingAndNothingIsAboveTheQuestionAfterGoingBack() {
    play(PlayDemo.of(CHEST));
    trainer.sees("Question 1").types("s").sees("Question 2").types("s");
    trainer.sees("You ticked").types("s").sees("Enter end");
    trainer.types("s", "b").sees("[x] Chest pain");
    assertThat(trainer.screen()).startsWith("Your goals: Less pain\n\nQuestion 2");
  }

  @Test
  void afterATakeOverTheNarratorDoesNotGoOnAsIfNothingHadHappened() {
    play(PlayDemo.of(STRESS));
    trainer
        .sees("Question 1")
        .types(TAB)
        .sees("The keys are yours")
        .types("1", ENTER)
        .sees("[x] Less p");
    trainer.types(ENTER).sees("Question 2").types(TAB).sees("Enter next");
    trainer.sees("▌ Answers were changed by hand");
    assertThat(trainer.screen()).doesNotContain("Even for stress alone");
    trainer.types("b").sees("Question 1").types("s").sees("Question 2").types("b");
    trainer.sees("Question 1").sees("▌ No pain and no injury");
  }

  @Test
  void aMenuOfScenariosByThemeEndsWhereItBegan() {
    play(PlayDemo.of(STRESS, CHEST).themed("Stress", "Alarms").chosen());
    trainer.sees("Which demos?").sees("2. Stress (1)");
    Golden.matches("demo-menu-themes-80x24", trainer.screen());
    trainer.types(ENTER).sees("Which demo? Theme: Alarms").types(LEFT).sees("Which demos?");
    trainer.types("stress", ENTER).sees("Theme: Stress");
    Golden.matches("demo-menu-80x24", trainer.screen());
    trainer.types(ENTER).sees("Demo: Stress after a hard month").sees("Enter next").types("a");
    trainer.sees("Which demos?").sees("❯ 2. Stress (1)").types("end", ENTER);
    assertThat(trainer.result()).isEqualTo("ON");
    assertThat(trainer.screen()).isBlank();
  }

  /**
   * Whatever the screen, each line waits for a key with the rest of its page, the warning first.
   */
  @ParameterizedTest
  @CsvSource({"80,24", "60,15", "40,24", "40,12", "30,10", "16,8"})
  void nothingOfAVerdictScrollsAwayBeforeItWasToBeRead(int columns, int rows) {
    for (String name : List.of(CHEST, STIFF, FEVER, "a-cold-arm-and-a-dark-thought")) {
      try (Conversation someone = new Conversation(columns, rows)) {
        assertThat(PlayDemo.of(name).auto().on(someone)).isEqualTo("ON");
        List<String> read =
            someone.screens().stream()
                .filter(screen -> screen.contains("Enter more") || screen.contains("Enter end"))
                .toList();
        List<String> verdict = verdict(name, columns, rows);
        String headline = verdict.get(0) + "\n" + verdict.get(1);
        String about = "▌ " + Shipped.scenario(name).about().substring(0, 9);
        String last = read.get(read.size() - 1);
        if (List.of(CHEST, "a-cold-arm-and-a-dark-thought").contains(name)) {
          assertThat(read).as(name).anyMatch(it -> it.contains(about));
          assertThat(read).as(name).anyMatch(it -> it.contains(headline));
        } else {
          assertThat(read.get(0)).as(name).contains(headline);
          assertThat(last).as(name).contains(about);
        }
        assertThat(verdict)
            .as(name)
            .allMatch(line -> read.stream().anyMatch(it -> it.contains(line)));
      }
    }
  }

  /** Stepping or running, and with the longest allowed narrator's words. */
  @ParameterizedTest
  @CsvSource({"80,24", "60,15", "40,24"})
  void aStopIsWhatStaysOnTheScreenWithItsHeadlineAndItsSteps(int columns, int rows) {
    for (String name : List.of(CHEST, "a-cold-arm-and-a-dark-thought", "when-it-gets-too-much")) {
      try (Conversation someone = new Conversation(columns, rows)) {
        assertThat(PlayDemo.of(name).auto().on(someone)).isEqualTo("ON");
        List<String> verdict = verdict(name, columns, rows);
        String last = someone.screen().stripTrailing();
        assertThat(last).as(name).contains(verdict.get(0)).contains("1. ");
        assertThat(last.lines().count()).isLessThan(rows);
        assertThat(last).as(name).endsWith(verdict.get(verdict.size() - 1));
      }
    }
  }

  private static List<String> verdict(String name, int columns, int rows) {
    Interview played =
        Interview.begin(Shipped.evaluator(), Shipped.scenario(name).answers()).pastGaps();
    Explanation explanation = new Explainer(Shipped.evaluator()).explain(played.evaluation());
    return PlayDemo.of(name)
        .verdict(explanation, columns, rows - (columns < 60 ? 3 : 2))
        .lines()
        .map(line -> AttributedString.fromAnsi(line).toString().stripTrailing())
        .toList();
  }

  @Test
  void aPageAndTheKeysBelowItFitANarrowScreen() {
    trainer.close();
    trainer = new Conversation(20, 20);
    play(PlayDemo.of(CHEST));
    trainer.sees("Question 1 of").types("s").sees("❯ 1. [ ] Chest pain").types("s");
    trainer.sees("3. If you can").types("s").sees("Enter more").sees("q quit");
    assertThat(trainer.screen()).contains("\n▌ picked.\nEnter more");
    trainer.types(ENTER).sees("Enter end").sees("q quit");
    assertThat(trainer.screen()).startsWith(" Get emergency help\n now\n  1. Call");
  }

  @Test
  void goesBackFromTheResultIntoTheQuestions() {
    play(PlayDemo.of(CHEST));
    trainer.sees("Question 1").types("s").sees("Question 2").types("s");
    trainer.sees("You ticked").types("b").sees("Question 2").sees("[x] Chest pain").types("s");
    trainer.sees("You ticked").types("s");
    trainer.sees("Enter end").types("w").sees("Enter more").types("b");
    trainer.sees("Question 2").sees("[x] Chest pain").types("s");
    trainer.sees("You ticked").types("s").sees("Enter end").types("b").sees("[x] Chest pain");
  }

  @Test
  void theKeysFitOnOneLineWhetherTheyRunOrNot() {
    for (boolean runs : new boolean[] {false, true}) {
      KeySource nobody = new Keyboard(trainer.terminal().reader(), trainer.input());
      ScriptedKeys keys =
          new ScriptedKeys(nobody, new DemoPace(1), InstantSource.system(), true, runs);
      keys.begin(ScriptStep.question(Set.of(0), 0, Optional.empty()));
      Glyphs glyphs = Glyphs.on(trainer.terminal());
      ScreenText screen = new ScreenText(80, 24, false, glyphs, keys.caption());
      assertThat(screen.keys(keys.caption().keys())).hasSize(1);
    }
  }

  @Test
  void playsItAgainFromTheBeginning() {
    play(PlayDemo.of(STRESS));
    trainer.sees("Question 1").types(ENTER).sees("Question 2").types("r");
    trainer.sees("Question 1");
    assertThat(trainer.screen()).containsOnlyOnce("Demo: Stress after a hard month");
    trainer.types(ENTER).sees("Question 2");
  }

  @Test
  void handsTheKeysOverAndBackInMidSession() {
    play(PlayDemo.of(STRESS));
    trainer.sees("Question 1").types(ENTER).sees("Question 2").types(TAB);
    trainer.sees("The keys are yours").sees("Space tick").types(DOWN, " ").sees("[x] Suddenly");
    trainer.types(" ").types(UP).types(TAB).sees("Enter next").types(ENTER);
    trainer.sees("Question 3").sees("Emergency signs: None of these");
  }

  @Test
  void howToHandTheKeysBackIsSaidOnALowScreenToo() {
    trainer.close();
    trainer = new Conversation(40, 12);
    play(PlayDemo.of(STRESS));
    trainer.sees("Enter next").types("s").sees("Question 2").types(TAB);
    trainer.sees("The keys are yours. Tab hands").sees("? why").sees("Ctrl-C leave");
  }

  @Test
  void whatWasTypedByHandIsGoneWhenTheKeysAreHandedBack() {
    play(PlayDemo.of(STRESS));
    for (String typed : List.of("s", "zz" + ENTER, "9", ENTER)) {
      trainer.sees("Enter next").types(TAB).sees("Space tick").types(typed, TAB).sees("Enter next");
      assertThat(trainer.screen()).doesNotContain("Typed:", "Nothing taken", "There is", "Tick ");
    }
    trainer.types(ENTER).sees("Question 2").sees("Your goals: Less stress");
  }

  @Test
  void asksForAnswersThatTheScriptDoesNotHaveAndGoesOnBehindThem() {
    play(PlayDemo.of(STRESS));
    trainer.sees("Question 1").types(TAB).sees("The keys are yours").types("1, 3", ENTER);
    trainer.sees("[x] Less pain").sees("[x] Less stress").types(ENTER);
    trainer.sees("Which of these matters").sees("Please answer it").types(TAB, ENTER);
    trainer.sees("Question 3").sees("Enter next").types(ENTER).sees("Enter next");
  }

  @Test
  void quitsWithTheTerminalAsItWas() {
    Attributes before = trainer.terminal().getAttributes();
    play(PlayDemo.of(STRESS, CHEST));
    trainer.sees("Question 1").types(ENTER).sees("Question 2").types("q");
    assertThat(trainer.result()).isEqualTo("QUIT");
    assertThat(trainer.terminal().getAttributes()).hasToString(before.toString());
    assertThat(trainer.written()).contains("\u001b[?2004l").doesNotContain("\u001b[?1049h");
    assertThat(trainer.screen()).endsWith("Your goals: Less stress, or time to relax\n");
  }

  @Test
  void ctrlCAndASignalInterrupt() {
    play(PlayDemo.of(STRESS));
    trainer.sees("Question 1").types(CTRL_C);
    assertThat(trainer.result()).isEqualTo("INTERRUPT");
    play(PlayDemo.of(STRESS));
    trainer.sees("Question 1").raises(Signal.INT);
    assertThat(trainer.result()).isEqualTo("INTERRUPT");
  }

  @Test
  void tellsWhyAQuestionIsAskedAndIgnoresKeysThatMeanNothing() {
    play(PlayDemo.of(STRESS));
    trainer.sees("Question 1").types("x", "7", DOWN, "?").sees("Why: ").types("?");
    trainer.seesNoMore("Why: ");
    assertThat(trainer.screen()).contains("❯ 1. [ ] Less pain");
  }

  @Test
  void theQuizGivesNothingAwayAndEndsOnATable() {
    play(PlayDemo.of(CHEST, STRESS).quiz());
    trainer.sees("Demo 1 of 2").sees("Enter next").types("s").sees("Question 2").types("s");
    trainer.sees("What would you recommend").sees("question for the class").types(ENTER);
    trainer.sees("Nothing taken: choose with").types("5", ENTER);
    trainer.sees("how sure").types(LEFT).sees("What would you").types("5", ENTER);
    trainer.sees("how sure").types("1", ENTER);
    trainer.sees("The class said: Get emergency help now, and was sure.");
    trainer.sees("The advisor says the same.").sees("Enter next demo");
    assertThat(trainer.written()).doesNotContain("Chest pain with a sore");
    trainer.types(ENTER).sees("Demo 2 of 2").sees("Enter next").types("a");
    trainer.sees("What would you recommend").types("1", ENTER).sees("how sure").types(DOWN, ENTER);
    trainer.sees("Agreed in 1 of 2");
    assertThat(trainer.result()).isEqualTo("ON");
    Golden.matches("demo-quiz-80x24", trainer.screen());
  }

  @Test
  void doesNotTellTheVerdictBeforeTheClassHasAnswered() {
    play(PlayDemo.of(CHEST).quiz());
    trainer.sees("Enter next").types("s").sees("Question 2").types("s").sees("What would you");
    assertThat(trainer.written()).doesNotContain("An emergency sign.").doesNotContain("In short");
  }

  @Test
  void writesTheNarrationElsewhere() {
    StringWriter notes = new StringWriter();
    play(PlayDemo.of(CHEST).notes(notes).auto());
    assertThat(trainer.result()).isEqualTo("ON");
    assertThat(trainer.written()).doesNotContain("It began as a sore shoulder.");
    Golden.matches("demo-notes", notes.toString());
  }

  private void play(PlayDemo demo) {
    trainer.with(demo::on);
  }
}
