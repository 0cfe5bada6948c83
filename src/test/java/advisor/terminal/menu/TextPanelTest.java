package advisor.terminal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.terminal.menu.PressedKey.Kind;
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
      panel.press(PressedKey.of(Kind.DOWN), 0);
    }
    int read = first(panel, 81);
    assertThat(read).isEqualTo(1320);
    for (int columns : List.of(41, 31, 121, 21, 81)) {
      assertThat(first(panel, columns)).as("%d", columns).isBetween(read - 48, read + 16);
    }
  }

  private static int first(TextPanel panel, int columns) {
    Glyphs signs = Glyphs.in(StandardCharsets.UTF_8);
    List<AttributedString> lines =
        panel.frame(new ScreenText(columns, 24, false, signs, Caption.NONE)).lines();
    return Integer.parseInt(lines.get(0).toString().substring(0, 4));
  }
}
