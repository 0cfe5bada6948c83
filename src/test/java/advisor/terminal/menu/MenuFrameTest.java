package advisor.terminal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.interview.AnsweredQuestion;
import advisor.interview.Prompt;
import advisor.model.Question;
import advisor.model.Response;
import advisor.scenario.Shipped;
import advisor.terminal.Samples;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.PressedKey.Kind;
import advisor.terminal.choice.Viewport;
import advisor.terminal.screen.Caption;
import advisor.terminal.screen.Glyphs;
import advisor.terminal.screen.ScreenText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class MenuFrameTest {

  private static final Glyphs SIGNS = Glyphs.in(StandardCharsets.UTF_8);

  @Test
  void fitsEveryScreenAndAlwaysShowsTheCursorAndTheHelp() {
    MenuState view = MenuState.of(prompt(6)).press(PressedKey.of(Kind.WHY));
    for (int columns = 20; columns <= 200; columns += 7) {
      for (int rows = 8; rows <= 60; rows += 3) {
        view = view.press(PressedKey.of(Kind.DOWN));
        view = view.explained() ? view : view.press(PressedKey.of(Kind.WHY));
        MenuFrame frame = frame(view, columns, rows, true, SIGNS);
        view = view.seeing(frame.sight());
        assertFits(frame, columns, rows);
      }
    }
  }

  @Test
  void theKeysAreWhatTheyDoOnceSomethingIsTyped() {
    MenuState many = MenuState.of(Samples.second(Samples.SIGNS));
    MenuFrame before = frame(many, 100, 24, true, SIGNS);
    assertThat(text(before)).contains("Space tick", "Enter go on", "← back");
    MenuFrame typed = frame(many.press(PressedKey.typing('c')), 100, 24, true, SIGNS);
    assertThat(text(typed))
        .contains("Enter tick", "← clear")
        .doesNotContain("Space tick", "Enter go on", "← back");
  }

  @Test
  void theLowestOfScreensHasTheQuestionTheChoiceAndTheKeys() {
    MenuState view = MenuState.of(Samples.second(Samples.SIGNS));
    for (int columns = 20; columns <= 200; columns += 7) {
      for (int rows = 3; rows <= 8; rows++) {
        MenuFrame frame = frame(view, columns, rows, true, SIGNS);
        String size = columns + "x" + rows;
        assertThat(frame.lines()).as(size).hasSizeLessThanOrEqualTo(rows);
        assertNarrower(frame, columns, size);
        assertThat(text(frame)).as(size).contains("Do you have").contains("❯  1").contains("move");
      }
    }
  }

  @Test
  void aSmallScreenTellsThatSeveralCanBeChosenAndCutsNoLabel() {
    for (int columns : new int[] {19, 20, 25, 30, 40}) {
      for (int rows = 20; rows <= 24; rows++) {
        MenuState view = MenuState.of(Samples.second(Samples.SIGNS));
        for (String label : view.selection().labels()) {
          MenuFrame frame = frame(view, columns, rows, false, SIGNS);
          view = view.seeing(frame.sight());
          assertThat(text(frame).replaceAll("\\s+", " "))
              .as("%dx%d", columns, rows)
              .containsIgnoringCase("choose all that apply")
              .contains(label);
          assertThat(frame.lines()).hasSizeLessThan(rows);
          view = view.press(PressedKey.of(Kind.DOWN));
        }
      }
    }
  }

  @Test
  void everyShippedQuestionStandsWithItsProgressItsKeysAndTheWholeCurrentChoice() {
    for (int[] size : new int[][] {{80, 24}, {60, 15}, {40, 24}, {40, 12}}) {
      for (Question question : Shipped.evaluator().book().questions()) {
        MenuState view = MenuState.of(Samples.second(question));
        for (String label : view.selection().labels()) {
          MenuFrame frame = frame(view, size[0], size[1], false, SIGNS);
          assertFits(frame, size[0], size[1]);
          assertThat(inOneLine(frame))
              .as("%s on %dx%d", question.id(), size[0], size[1])
              .contains("Question 2 of at most 3", question.ask(), label)
              .contains("Enter", "? why", "← back", "Ctrl-C leave");
          view = view.seeing(frame.sight()).press(PressedKey.of(Kind.DOWN));
        }
        view = view.press(PressedKey.of(Kind.WHY));
        assertThat(inOneLine(frame(view, size[0], size[1], false, SIGNS)))
            .contains(question.why(), "❯", "Enter", "Ctrl-C leave");
      }
    }
  }

  @Test
  void onTheLowestAndNarrowestTheChoiceStaysWholeAndTheQuestionSaysThatItIsCut() {
    for (Question question : Shipped.evaluator().book().questions()) {
      MenuState view = MenuState.of(Samples.second(question));
      for (String label : view.selection().labels()) {
        MenuFrame frame = frame(view, 30, 10, false, SIGNS);
        view = view.seeing(frame.sight()).press(PressedKey.of(Kind.DOWN));
        assertFits(frame, 30, 10);
        String text = inOneLine(frame);
        assertThat(text).contains(label).contains("Enter");
        assertThat(text.contains(question.ask()) || text.contains("…")).isTrue();
      }
    }
  }

  private static String inOneLine(MenuFrame frame) {
    return text(frame).replaceAll("\\s+", " ");
  }

  /** Also where even "Question 2 of at most 3" is too long, and one answer is to be chosen. */
  @Test
  void everyKindOfQuestionFitsAsNarrowAScreenAsThereIs() {
    for (Question question : Samples.ALL) {
      MenuState view = MenuState.of(Samples.second(question));
      for (int columns = 14; columns <= 40; columns++) {
        MenuFrame frame = frame(view, columns, 24, false, SIGNS);
        assertNarrower(frame, columns, question.id() + " on " + columns);
        assertThat(text(frame)).contains("❯");
      }
    }
  }

  @Test
  void saysSoWhereAChoiceIsCut() {
    MenuState view = MenuState.of(Samples.second(Samples.SIGNS));
    assertThat(text(frame(view, 30, 5, false, SIGNS)))
        .isEqualTo(
            """
            Do you have any of these…
            ❯  1. [ ] New numbness around
                the genitals, the bottom…
              ↓ 10 more
            ↑↓ move · Space tick
            """);
    MenuState explained = view.press(PressedKey.of(Kind.WHY));
    assertThat(text(frame(explained, 30, 5, false, SIGNS)))
        .startsWith("Do you have any of these…\nWhy: Each of these can be the\n");
  }

  @Test
  void aNarrowScreenHasRoomForWholeWords() {
    MenuState view = MenuState.of(Samples.second(Samples.SIGNS));
    assertThat(text(frame(view, 20, 24, false, SIGNS)))
        .isEqualTo(
            """
            Question 2 of at
            most 3
            Do you have any of
            these right now?
            (choose all that
            apply)
            ❯  1. [ ] New
                numbness around
                the genitals,
                the bottom or
                the inner
                thighs
               2. [ ] Trouble
                peeing, or
                losing control
                of the bladder
                or bowel
              ↓ 9 more
            ↑↓ move
            Space tick
            Enter go on · ? why
            ← back
            Ctrl-C leave
            """);
  }

  private static void assertFits(MenuFrame frame, int columns, int rows) {
    String size = columns + "x" + rows;
    assertThat(frame.lines()).as(size).hasSizeLessThan(rows > 12 ? rows : rows + 1);
    assertNarrower(frame, columns, size);
    assertThat(text(frame)).as(size).contains("❯").contains("move");
  }

  private static void assertNarrower(MenuFrame frame, int columns, String size) {
    assertThat(frame.lines()).as(size).allMatch(line -> line.columnLength() < columns);
  }

  @Test
  void foldsTheOldestAnswersAwayFirst() {
    MenuState view = MenuState.of(prompt(9));
    MenuFrame frame = frame(view, 80, 24, false, SIGNS);
    assertThat(text(frame)).startsWith("Goals 5: Pain relief\n").contains("Goals 9: Pain relief");
  }

  @Test
  void aFoldedAnswerIsOneLineCutToTheWidth() {
    MenuState view = MenuState.of(Samples.second(Samples.SINCE));
    assertThat(text(frame(view, 30, 30, false, SIGNS)))
        .startsWith("Goals: Pain relief, Stress r…\n\n");
  }

  @Test
  void scrollsNoFurtherThanItMust() {
    int[] heights = {2, 2, 2, 2, 2};
    assertThat(Viewport.around(0, heights, 6, 0)).isEqualTo(new Viewport(0, 3));
    assertThat(Viewport.around(2, heights, 6, 0)).isEqualTo(new Viewport(0, 3));
    assertThat(Viewport.around(3, heights, 6, 0)).isEqualTo(new Viewport(1, 4));
    assertThat(Viewport.around(2, heights, 6, 1)).isEqualTo(new Viewport(1, 4));
    assertThat(Viewport.around(0, heights, 6, 2)).isEqualTo(new Viewport(0, 3));
    assertThat(Viewport.around(4, heights, 6, 4)).isEqualTo(new Viewport(2, 5));
    assertThat(Viewport.around(1, heights, 1, 0)).isEqualTo(new Viewport(1, 2));
  }

  @Test
  void theLinuxConsoleGetsSignsThatItsFontHas() throws IOException {
    try (Terminal console = new DumbTerminal("", "linux", in(), out(), StandardCharsets.UTF_8);
        Terminal xterm = new DumbTerminal("", "xterm", in(), out(), StandardCharsets.UTF_8)) {
      assertThat(Glyphs.on(console).cursor()).isEqualTo(">");
      assertThat(Glyphs.on(xterm).cursor()).isEqualTo("❯");
    }
  }

  private static InputStream in() {
    return InputStream.nullInputStream();
  }

  private static OutputStream out() {
    return OutputStream.nullOutputStream();
  }

  @Test
  void drawsAsciiWhereTheEncodingKnowsNoOther() {
    MenuState view = MenuState.of(Samples.second(Samples.SINCE));
    Glyphs ascii = Glyphs.in(StandardCharsets.US_ASCII);
    assertThat(text(frame(view, 30, 30, false, ascii)))
        .isEqualTo(
            """
            Goals: Pain relief, Stress...

            Question 2 of at most 3
            How long have you had the
            pain?

            > 1. Less than 6 weeks
              2. 6 to 12 weeks
              3. More than 12 weeks
              4. It keeps coming back
              5. Not sure

            Up/Down move | Enter choose
            ? why | Left back
            Ctrl-C leave
            """);
  }

  private static Prompt prompt(int number) {
    List<AnsweredQuestion> before = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      before.add(
          new AnsweredQuestion(
              Samples.one("g" + i, "Goals " + i, "?", "", "pain: Pain relief"),
              Response.of("pain")));
    }
    return new Prompt(Samples.SIGNS, number + 3, Optional.empty(), true, before);
  }

  private static MenuFrame frame(
      MenuState view, int columns, int rows, boolean colour, Glyphs glyphs) {
    return MenuFrame.of(view, new ScreenText(columns, rows, colour, glyphs, Caption.NONE));
  }

  private static String text(MenuFrame frame) {
    StringBuilder text = new StringBuilder();
    for (AttributedString line : frame.lines()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }
}
