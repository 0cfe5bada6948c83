package advisor.terminal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Answer;
import advisor.terminal.asker.LastPage;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.PressedKey.Kind;
import advisor.terminal.screen.Caption;
import advisor.terminal.screen.Glyphs;
import advisor.terminal.screen.ScreenText;
import advisor.text.Columns;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class TextPanelTest {

  private static final String NUMBERS =
      IntStream.range(1000, 2000).mapToObj(Integer::toString).collect(Collectors.joining(" "));

  @Test
  void aWindowOfAnotherWidthGoesOnWhereOneHasRead() {
    TextPanel panel = TextPanel.reading(width -> String.join("\n", Columns.wrap(NUMBERS, width)));
    first(panel, 81);
    for (int i = 0; i < 20; i++) {
      panel.press(PressedKey.of(Kind.DOWN));
    }
    int read = first(panel, 81);
    assertThat(read).isEqualTo(1320);
    for (int columns : List.of(41, 31, 121, 21, 81)) {
      assertThat(first(panel, columns)).as("%d", columns).isBetween(read - 48, read + 16);
    }
  }

  /** Whatever is said below it, and whatever the keys are called there. */
  @Test
  void someOfTheTextIsInSightOnTheLowestScreens() {
    Answer key = new Answer("s", "save a page to take along");
    LastPage page = new LastPage(width -> "Massage\nA\nB\nC\nD\nE", "", "done", List.of(key));
    TextPanel noting = TextPanel.of(page.noting(NUMBERS.substring(0, 120)));
    for (int rows = 5; rows <= 24; rows++) {
      for (int columns = 16; columns <= 80; columns++) {
        TextPanel reading =
            TextPanel.reading(width -> String.join("\n", Columns.wrap(NUMBERS, width)));
        for (TextPanel panel : List.of(TextPanel.of(page), noting, reading)) {
          List<AttributedString> lines = panel.frame(screen(columns, rows)).lines();
          assertThat(lines).as("%dx%d", columns, rows).hasSizeLessThanOrEqualTo(rows);
          assertThat(lines.toString()).containsAnyOf("[Massage", "[1000");
          assertThat(lines.toString().contains("Enter") || panel == noting).isTrue();
        }
      }
    }
  }

  private static int first(TextPanel panel, int columns) {
    List<AttributedString> lines = panel.frame(screen(columns, 24)).lines();
    return Integer.parseInt(lines.get(0).toString().substring(0, 4));
  }

  private static ScreenText screen(int columns, int rows) {
    return new ScreenText(columns, rows, false, Glyphs.in(StandardCharsets.UTF_8), Caption.NONE);
  }
}
