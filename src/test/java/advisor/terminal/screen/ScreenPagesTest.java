package advisor.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenPagesTest {

  private static final String WORDS = "one two three four five six seven eight nine ten eleven";

  private static String set(int columns) {
    return "=".repeat(columns) + "\n" + String.join("\n", Columns.wrap(WORDS, columns));
  }

  @Test
  void areAsHighAsThereIsRoom() {
    ScreenPages pages = new ScreenPages(ScreenPagesTest::set, 14);
    assertThat(pages.next(14, 3))
        .containsExactly("==============", "one two three", "four five six");
    assertThat(pages.isOver()).isFalse();
    assertThat(pages.next(14, 3)).containsExactly("seven eight", "nine ten", "eleven");
    assertThat(pages.isOver()).isTrue();
  }

  @Test
  void aPageHasALineEvenWhereThereIsNoRoom() {
    assertThat(new ScreenPages(ScreenPagesTest::set, 14).next(14, 0)).hasSize(1);
  }

  @Test
  void goOnWithTheFirstLetterNotShownWhenTheWidthChanges() {
    ScreenPages pages = new ScreenPages(ScreenPagesTest::set, 14);
    pages.next(14, 3);
    assertThat(pages.next(9, 2)).containsExactly("six seven", "eight");
    assertThat(pages.next(60, 5)).containsExactly(WORDS);
    assertThat(pages.isOver()).isTrue();
  }

  @Test
  void loseNoWordHoweverOftenTheWidthChanges() {
    ScreenPages pages = new ScreenPages(columns -> "\u001b[1m" + set(columns) + "\u001b[0m", 20);
    List<String> shown = new ArrayList<>();
    for (int columns = 20; !pages.isOver(); columns = columns == 20 ? 7 : 20) {
      shown.addAll(pages.next(columns, 1));
    }
    assertThat(String.join(" ", shown)).contains(WORDS.split(" "));
  }
}
