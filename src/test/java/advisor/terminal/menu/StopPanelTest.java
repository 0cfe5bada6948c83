package advisor.terminal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.model.Answer;
import advisor.scenario.Shipped;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.PressedKey.Kind;
import advisor.terminal.screen.Caption;
import advisor.terminal.screen.Glyphs;
import advisor.terminal.screen.ScreenText;
import advisor.text.Columns;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A typed word counts at a stop, too. */
class StopPanelTest {

  private final StopPanel panel =
      new StopPanel(
          new StopNotice(
              Shipped.evaluator()
                  .evaluate(Books.answers("goal=stress", "emergency-signs=chest-pain"))));

  @Test
  void enterAgreesAndLeftAndEscGoBack() {
    assertThat(enter()).contains(new Reply.Agreed());
    assertThat(panel.ending(PressedKey.of(Kind.LEFT))).contains(new Reply.Back());
    assertThat(panel.ending(PressedKey.of(Kind.ESCAPE))).contains(new Reply.Back());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "n", "No", "back"})
  void aNoGoesBack(String word) {
    type(word);
    assertThat(shown())
        .contains("Typed: " + word + " (Enter goes back)", "Enter: no, change my answer")
        .contains(": clear what is typed")
        .doesNotContain("yes, that is so");
    assertThat(enter()).contains(new Reply.Back());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "Y"})
  void aYesAgrees(String word) {
    type(word);
    assertThat(enter()).contains(new Reply.Agreed());
  }

  /** They may have been typed for the next list, where it takes two presses of Enter. */
  @ParameterizedTest
  @ValueSource(strings = {"none", "2", "not sure", "?", "no pain"})
  void otherWordsAreToldAndConfirmNothingHoweverOftenEnterIsPressed(String word) {
    type(word);
    for (int presses = 0; presses < 3; presses++) {
      assertThat(shown()).contains("Nothing taken: \"" + word + "\"");
      assertThat(enter()).isEmpty();
      panel.press(PressedKey.of(Kind.ENTER));
    }
    type("no");
    assertThat(enter()).as("begun anew").contains(new Reply.Back());
  }

  @Test
  void escAndBackspaceClearWhatWasTypedBeforeAnythingElse() {
    type("x");
    assertThat(panel.ending(PressedKey.of(Kind.ESCAPE))).isEmpty();
    panel.press(PressedKey.of(Kind.ESCAPE));
    assertThat(shown()).doesNotContain("Nothing taken");
    assertThat(panel.ending(PressedKey.of(Kind.ESCAPE))).contains(new Reply.Back());
    type("x");
    panel.press(PressedKey.of(Kind.BACKSPACE));
    assertThat(enter()).contains(new Reply.Agreed());
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "40, 24", "40, 12", "40, 10", "30, 20", "30, 8"})
  void whereToGoIsOnTheScreenHoweverLowItIs(int columns, int rows) {
    StopPanel both =
        new StopPanel(
            new StopNotice(
                Shipped.evaluator()
                    .evaluate(
                        Books.answers(
                            "goal=pain",
                            "emergency-signs=",
                            "more-emergency-signs=pregnancy-signs,harm-to-self"))));
    ScreenText screen = screen(columns, rows);
    for (List<AttributedString> lines : List.of(both.frame(screen).lines(), both.left(screen))) {
      assertThat(lines.get(0).toString()).isEqualTo("PLEASE TALK TO SOMEONE NOW");
      assertThat(lines).hasSizeLessThan(rows + (rows > 12 ? 0 : 1));
    }
    assertThat(both.left(screen)).as("the last line is the shell's").hasSizeLessThan(rows);
  }

  /** All of it where there is room, and else its beginning, with dots. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void whatWasTickedStaysWithTheStepsWhateverElseGoes(int count) {
    List<Answer> signs =
        Shipped.evaluator().book().question("emergency-signs").orElseThrow().answers();
    String ticks = signs.stream().limit(count).map(Answer::id).collect(Collectors.joining(","));
    StopNotice many =
        new StopNotice(
            Shipped.evaluator().evaluate(Books.answers("goal=pain", "emergency-signs=" + ticks)));
    List<AttributedString> left = new StopPanel(many).left(screen(60, 15));
    List<String> because = Columns.wrap(many.because().get(0), 59);
    int room = Math.min(because.size(), 14 - 6);
    for (int i = 0; i < room - 1; i++) {
      assertThat(left.get(1 + i).toString()).isEqualTo(because.get(i));
    }
    assertThat(left.get(room).toString()).endsWith(room < because.size() ? "…" : ".");
    assertThat(left).hasSizeLessThan(15);
    assertThat(left.get(left.size() - 1).toString()).endsWith("comes.");
  }

  /** The meaning of the stop goes before any of the words about a crisis does. */
  @Test
  void theRemarksStayWholeWhereTheyFit() {
    StopNotice crisis =
        new StopNotice(
            Shipped.evaluator()
                .evaluate(
                    Books.answers(
                        "goal=pain",
                        "emergency-signs=chest-pain",
                        "more-emergency-signs=harm-to-self")));
    ScreenText screen = screen(80, 100);
    List<AttributedString> whole = new StopPanel(crisis).body(screen, 100);
    int advice = screen.wrap(crisis.guidance().advice(), ScreenText.PLAIN).size();
    int blanks = (int) whole.stream().filter(line -> line.length() == 0).count();
    assertThat(text(new StopPanel(crisis).body(screen, whole.size() - blanks - advice)))
        .contains(text(screen.wrap(crisis.remarks(), ScreenText.PLAIN)))
        .doesNotContain(text(screen.wrap(crisis.guidance().advice(), ScreenText.PLAIN)));
  }

  private Optional<Reply> enter() {
    return panel.ending(PressedKey.of(Kind.ENTER));
  }

  private void type(String word) {
    word.codePoints()
        .forEach(
            it -> panel.press(it == '?' ? new PressedKey(Kind.WHY, "?") : PressedKey.typing(it)));
  }

  private String shown() {
    return text(panel.frame(screen(80, 24)).lines());
  }

  private static String text(List<AttributedString> lines) {
    return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private static ScreenText screen(int columns, int rows) {
    return new ScreenText(columns, rows, false, Glyphs.in(StandardCharsets.UTF_8), Caption.NONE);
  }
}
