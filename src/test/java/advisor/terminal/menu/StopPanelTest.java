package advisor.terminal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.scenario.Shipped;
import advisor.terminal.menu.PressedKey.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed decides at a stop as well. */
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
    assertThat(shown()).contains("Typed: " + word + " (Enter goes back)");
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

  private Optional<Reply> enter() {
    return panel.ending(PressedKey.of(Kind.ENTER));
  }

  private void type(String word) {
    word.codePoints()
        .forEach(
            it ->
                panel.press(it == '?' ? new PressedKey(Kind.WHY, "?") : PressedKey.typing(it)));
  }

  private String shown() {
    ScreenText screen =
        new ScreenText(80, 24, false, Glyphs.in(StandardCharsets.UTF_8), Caption.NONE);
    return panel.frame(screen).lines().stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }
}
