package advisor.terminal.menu;

import static advisor.terminal.Conversation.BACKSPACE;
import static advisor.terminal.Conversation.CTRL_C;
import static advisor.terminal.Conversation.CTRL_D;
import static advisor.terminal.Conversation.CTRL_L;
import static advisor.terminal.Conversation.DOWN;
import static advisor.terminal.Conversation.END;
import static advisor.terminal.Conversation.ENTER;
import static advisor.terminal.Conversation.ESC;
import static advisor.terminal.Conversation.LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Golden;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.model.Question;
import advisor.model.Response;
import advisor.terminal.Conversation;
import advisor.terminal.PlayMenu;
import advisor.terminal.Samples;
import java.time.Duration;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MenuTest {

  private Conversation person = new Conversation(80, 24);

  @AfterEach
  void hangUp() {
    person.close();
  }

  @Test
  void showsTheOpeningTheProgressTheQuestionTheChoicesAndTheKeys() {
    interview();
    person.sees("Ctrl-C leave");
    Golden.matches("first-question-80x24", person.screen());
  }

  @Test
  void nothingOfTheOpeningHangsAboveTheNextQuestionNorAnyOfItAboveASmallScreens() {
    interview();
    person.sees("Nothing is").types("1", ENTER, ENTER).sees("Question 2");
    assertThat(person.screen()).startsWith("Goals: Pain relief\n\nQuestion 2");
    person.types(CTRL_C);
    person.result();
    narrow(40, 14);
    interview();
    person.sees("Physiotherapy or massage?").sees("Enter begin").types("x", ENTER);
    person.sees("Question 1");
    assertThat(person.screen()).startsWith("Question 1");
  }

  @Test
  void foldsAnAnsweredQuestionToOneLine() {
    interview();
    person.sees("Question 1").types(" ", DOWN, DOWN, " ", ENTER);
    person.sees("Question 2");
    Golden.matches("second-question-80x24", person.screen());
  }

  @Test
  void noMomentWithoutAQuestionIsSeenBetweenTwo() {
    interview();
    person
        .sees("Question 1")
        .types("1", ENTER, ENTER)
        .sees("Question 2")
        .types(LEFT)
        .sees("[x] Pain");
    person.types(ENTER).sees("Question 2");
    person.resizes(60, 24).sees("Question 2").types(CTRL_C);
    person.result();
    assertThat(person.screens().stream().dropWhile(screen -> !screen.contains("Question 1")))
        .filteredOn(screen -> !screen.contains("Question"))
        .as("only the end has none")
        .isNotEmpty()
        .allMatch(screen -> screen.equals(person.screen()));
  }

  @Test
  void scrollsLongLabelsOnANarrowScreenAndSaysHowManyAreOutOfSight() {
    narrow(40, 24);
    interview(Samples.GOAL, Samples.SIGNS);
    person.sees("Question 1").types("1", ENTER, ENTER).sees("5 more");
    Golden.matches("long-list-top-40x24", person.screen());
    person.types(DOWN, DOWN, DOWN, DOWN, DOWN, DOWN, DOWN).sees("❯  8");
    Golden.matches("long-list-middle-40x24", person.screen());
    person.types(END).sees("❯ 11");
    Golden.matches("long-list-end-40x24", person.screen());
  }

  @Test
  void aQuestionmarkShowsTheReasonAndHidesItAgain() {
    narrow(40, 24);
    interview();
    person.sees("Question 1").types("?").sees("Why: Physiotherapy");
    Golden.matches("why-40x24", person.screen());
    person.types("?").seesNoMore("Why:");
  }

  @Test
  void playsTheWholeInterviewWithBackReviewAndChange() {
    interview();
    person.sees("Question 1").types("1", ENTER, ENTER);
    person.sees("Question 2").types(LEFT);
    person.sees("Question 1").sees("[x] Pain relief").types("3", ENTER, ENTER);
    person.sees("Question 2").types(END, " ", ENTER);
    person.sees("Question 3").types("mo", ENTER);
    person.sees("Your answers");
    Golden.matches("review-80x24", person.screen());
    person.types("4").sees("❯ 4").types(ENTER);
    person.sees("Question 3").sees("❯ 3. More").types(DOWN, ENTER);
    person.sees("Your answers").sees("It keeps coming back").types(ENTER);
    assertThat(person.result())
        .isEqualTo(
            "{goal=Given[answers=[pain, relax]], signs=NotSure[], since=Given[answers=[returns]]}");
    Golden.matches("after-the-interview-80x24", person.screen());
  }

  @Test
  void escGoesBackAndASequenceThatMeansNothingDoesNothing() {
    interview();
    person.sees("Question 1").types("1", ENTER, ENTER).sees("Question 2");
    person.types("\u001b[15~", "\u001b[1;5R", "\u001b[[A", "\u001bx").types(ESC);
    person.sees("Question 1").sees("[x] Pain relief").types(CTRL_C);
    assertThat(person.result()).isEqualTo("Leave[]");
  }

  @Test
  void enterWithNothingTickedDoesNotGoOnAndSaysWhatToDo() {
    interview();
    person.sees("Question 1").types(ENTER);
    person.sees("Tick what applies with Space, or type none, or not sure");
    person.types(CTRL_D);
    assertThat(person.result()).isEqualTo("Leave[]");
  }

  @Test
  void ctrlCLeavesAndGivesTheTerminalBack() {
    Attributes before = person.terminal().getAttributes();
    interview();
    person.sees("Question 1").types(CTRL_C);
    assertThat(person.result()).isEqualTo("Leave[]");
    assertThat(person.terminal().getAttributes()).hasToString(before.toString());
    assertThat(person.written()).contains("\u001b[?2004l").doesNotContain("\u001b[?1049h");
  }

  @Test
  void anInterruptFromOutsideLeavesToo() {
    interview();
    person.sees("Question 1").raises(Signal.INT);
    assertThat(person.result()).isEqualTo("Leave[]");
  }

  @Test
  void isDrawnAnewForANewSizeInMidQuestion() {
    interview();
    person.sees("Question 1").types("1", ENTER, ENTER).sees("11. [ ] Not sure");
    person.resizes(50, 20).sees("more").types(DOWN).sees("❯  2");
    assertThat(person.screen().lines()).allMatch(line -> line.length() < 50);
    person.resizes(80, 24).sees("11. [ ] Not sure");
    assertThat(person.screen()).containsOnlyOnce("Question 2");
  }

  /** Some multiplexers report such a size for a moment. */
  @Test
  void aWindowThatIsToldToHaveNoSizeKeepsTheOneItHad() {
    interview();
    person.sees("Question 1");
    person.terminal().setSize(new Size(0, 0));
    person.types("1", ENTER, ENTER).sees("Question 2").sees("11. [ ] Not sure").types(CTRL_C);
    assertThat(person.result()).isEqualTo("Leave[]");
  }

  @Test
  void isDrawnAnewAfterAStop() {
    interview();
    person.sees("Question 1").types(" ").sees("[x]");
    int before = person.written().length();
    person.raises(Signal.CONT).types(ENTER).sees("Question 2");
    assertThat(person.written().substring(before)).contains("\u001b[J").contains("Question 1");
  }

  @Test
  void ctrlLDrawsItAlone() {
    interview();
    person.sees("Question 1").types("1", ENTER, ENTER).sees("Question 2");
    person.terminal().writer().write("something else\n");
    person.types(CTRL_L).seesNoMore("something else");
    assertThat(person.screen()).startsWith("Goals: Pain relief\n\nQuestion 2");
  }

  @Test
  void dropsWhatWasTypedBeforeTheQuestionStood() {
    person.terminal().enterRawMode();
    person.types("1\r1\r1\r");
    interview();
    person.sees("Question 1").types(CTRL_C);
    assertThat(person.result()).isEqualTo("Leave[]");
    assertThat(person.written()).doesNotContain("[x]");
  }

  @Test
  void aKeyTooManyAtTheOpeningAnswersNoQuestion() {
    narrow(40, 14);
    interview(Samples.SINCE);
    person.sees("Enter begin").types(ENTER + ENTER).sees("Question 1").types(CTRL_C);
    assertThat(person.result()).isEqualTo("Leave[]");
    assertThat(person.written()).doesNotContain("Since when:");
  }

  @Test
  void aPasteOfSeveralLinesIsRefusedAsAWhole() {
    interview();
    person.sees("Question 1").types("\u001b[200~1\r2\r3\r\u001b[201~");
    person.sees("what was pasted has more than one line").types(CTRL_C);
    assertThat(person.result()).isEqualTo("Leave[]");
    assertThat(person.written()).doesNotContain("[x]");
  }

  @Test
  void aDigitMoreThanASecondAfterTheOtherBeginsANewNumber() {
    Duration second = Duration.ofSeconds(1);
    interview();
    person.sees("Question 1").types("1").sees("Typed: 1").pauses(second.plusMillis(1));
    person.types("2").sees("Typed: 1, 2 (Enter ticks 1, 2)").pauses(second);
    person.types("3").sees("Typed: 1, 23").types(CTRL_C);
    assertThat(person.result()).isEqualTo("Leave[]");
  }

  @Test
  void aPastedLabelIsTypedAndWaitsForEnter() {
    interview(Samples.SINCE);
    person.sees("Question 1").types("\u001b[200~6 to 12 weeks\r\u001b[201~");
    person.sees("Typed: 6 to 12 weeks (Enter chooses 2)").sees("❯ 2.").types(ENTER);
    person.sees("Since when: 6 to 12 weeks").types(ENTER);
    assertThat(person.result()).isEqualTo("{since=Given[answers=[middle]]}");
  }

  @Test
  void whatIsRefusedIsSaidWithTheKeysStillThere() {
    narrow(40, 24);
    interview(Samples.SINCE);
    person.sees("Question 1").types("xyzzy", ENTER).sees("Nothing taken");
    Golden.matches("refused-40x24", person.screen());
    person.types(ENTER, ENTER, BACKSPACE).sees("Typed: xyzz");
    person.types(ESC).sees("No longer typed: xyzz");
    person.types("back", ENTER).sees("\"back\"").types(ESC).seesNoMore("\"back\"");
    person.types("coming", ENTER).sees("Your answers").types(CTRL_C);
    assertThat(person.result()).isEqualTo("left");
  }

  @Test
  void noneWaitsUntilTheWholeListWasOnTheScreen() {
    narrow(40, 24);
    interview(Samples.GOAL, Samples.SIGNS);
    person.sees("Question 1").types("1", ENTER, ENTER).sees("5 more").types("none", ENTER);
    person.sees("Not shown yet: 3.");
    Golden.matches("none-too-early-40x24", person.screen());
    person.types(ENTER).sees("Tick what applies").types(DOWN).sees("❯  8");
    person
        .types(DOWN)
        .sees("❯  9")
        .types(DOWN)
        .sees("❯ 10")
        .types(ENTER)
        .sees("Tick what applies")
        .types(" ", ENTER)
        .sees("Warning signs: None of these")
        .types(CTRL_C);
    assertThat(person.result()).isEqualTo("left");
  }

  @Test
  void ticksAreKeptByGoingBackBeforeEnter() {
    interview();
    person.sees("Question 1").types("1", ENTER, ENTER).sees("Question 2").types("3 5", ENTER, LEFT);
    person.sees("Question 1").types(ENTER).sees("Question 2").sees("5. [x]").types(ENTER);
    person.sees("Question 3").types(CTRL_C);
    assertThat(person.screen()).contains("Warning signs: ");
    assertThat(person.result()).isEqualTo("Leave[]");
  }

  @Test
  void whatTheTerminalSaysOfItselfAnswersNothing() {
    interview();
    person.sees("Question 1").types("1", ENTER, ENTER).sees("Question 2");
    person.types("\u001b]11;rgb:ffff/ffff/ffff\u0007", "\u001b]10;rgb:1111/1111/1111\u001b\\");
    person.types("\u001bP>|XTerm(379)\u001b\\", "\u001b[M #!", "\u001b_1\u001b\\", ENTER);
    person.sees("Tick what applies").types("\u001b\u001b[B").sees("❯  2. [ ]").types(CTRL_C);
    assertThat(person.screen()).doesNotContain("[x]");
    assertThat(person.result()).isEqualTo("Leave[]");
  }

  @Test
  void writesNoColourUnlessItIsAllowed() {
    person.with(side -> play(side, false, Samples.ALL));
    person.sees("Question 1").types("1", ENTER, ENTER).sees("Question 2").types(CTRL_C);
    person.result();
    assertThat(person.written()).doesNotContainPattern("\u001b\\[[0-9;]*m");
  }

  @Test
  void showsControlCharactersAsText() {
    Question evil =
        Samples.one("q", "To\u001bpic", "A\u001b]0;x\u0007sk", "W\u001bhy", "a: La\u001b[2Jbel");
    interview(evil);
    person.sees("A\\u001b]0;x\\u0007sk").sees("La\\u001b[2Jbel").types("?").sees("W\\u001bhy");
    person.types(ENTER).sees("To\\u001bpic: La\\u001b[2Jbel");
    assertThat(person.written()).doesNotContain("\u0007");
  }

  @Test
  void countsWideCharacters() {
    narrow(24, 11);
    interview(Samples.one("q", "頭痛", "頭の痛みはどのくらい続いていますか", "", "a: とても長い答えがここにあります"));
    person.sees("Enter more").types(ENTER);
    person.sees("Enter begin").types(ENTER).seesNoMore("Enter begin").sees("Ctrl-C leave");
    person.types(ENTER).sees("Your answers").types(CTRL_C);
    assertThat(person.result()).isEqualTo("left");
  }

  @Test
  void offersTheEarlierAnswerAgain() {
    Prompt again =
        new Prompt(Samples.SINCE, 1, java.util.Optional.of(Response.of("long")), false, List.of());
    person.with(
        side -> {
          try (Menu menu = side.menu(List.of(), true)) {
            return menu.ask(again).toString();
          }
        });
    person.sees("❯ 3. More than 12 weeks").types(ENTER);
    assertThat(person.result()).isEqualTo(new Reply.Responded(Response.of("long")).toString());
  }

  private void narrow(int columns, int rows) {
    person.close();
    person = new Conversation(columns, rows);
  }

  private void interview(Question... questions) {
    List<Question> asked = questions.length == 0 ? Samples.ALL : List.of(questions);
    person.with(side -> play(side, true, asked));
  }

  private static String play(Conversation side, boolean colour, List<Question> questions) {
    try (Menu menu = side.menu(Samples.OPENING, colour)) {
      return new PlayMenu(menu, questions).play();
    }
  }
}
