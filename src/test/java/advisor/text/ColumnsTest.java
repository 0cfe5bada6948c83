package advisor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "'', 0",
    "schön, 5",
    "頭痛, 4",
    "ｶﾞ, 2",
    "Ｆ, 2",
    "한글, 4",
    "e\u0301, 1",
    "ש\u05B8, 1",
    "\u1112\u1161\u11AB, 2",
    "🙂, 2",
    "✅⚡☕⌚, 8",
    "🫨🫩, 4",
    "❯ · …, 5",
    "✓, 1",
    "❤, 1",
    "❤\uFE0F, 2",
    "1\uFE0F\u20E3, 2",
    "🇳🇿, 4",
    "👩\u200D🔬, 4",
    "𠀀, 2",
    "\u0661\u0600, 2"
  })
  void countsTheMostThatATerminalGivesToAText(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
    assertThat(Columns.of("a" + text + "b")).isEqualTo(columns + 2);
  }

  @Test
  void wrapsAtSpacesAndBreaksOnlyWhatIsLongerThanALine() {
    assertThat(Columns.wrap("one two  three", 8)).containsExactly("one two", "three");
    assertThat(Columns.wrap("one\ntwo\tthree", 13)).containsExactly("one two three");
    assertThat(Columns.wrap("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
    assertThat(Columns.wrap("a bcdefg", 4)).containsExactly("a", "bcde", "fg");
    assertThat(Columns.wrap("頭痛頭痛", 5)).containsExactly("頭痛", "頭痛");
    assertThat(Columns.wrap("頭痛", 1)).containsExactly("頭", "痛");
    assertThat(Columns.wrap("  ", 5)).containsExactly("");
  }

  @Test
  void showsWhatIsHidden() {
    assertThat(Columns.wrap("a\u001b[2J", 20)).containsExactly("a\\u001b[2J");
  }

  @ParameterizedTest
  @ValueSource(strings = {"e\u0301", "❤\uFE0F", "1\uFE0F\u20E3", "🇳🇿", "👍🏽", "👩\u200D🔬"})
  void neverPartsWhatBelongsTogether(String letter) {
    int width = Columns.of(letter) + 2;
    assertThat(Columns.wrap("aaa" + letter + "b", width)).startsWith("aaa", letter + "b");
    assertThat(Columns.cut("aa" + letter + "bb", width, "…")).isEqualTo("aa…");
    assertThat(Columns.cut(letter + "bbb", width, "…")).isEqualTo(letter + "b…");
  }

  @Test
  void partsItWhereItIsWiderThanALine() {
    assertThat(Columns.wrap("👨\u200D👩\u200D👧", 4)).containsExactly("👨\u200D", "👩\u200D👧");
    assertThat(Columns.wrap("🇳🇿🇮🇪🇧🇪", 8)).containsExactly("🇳🇿🇮🇪", "🇧🇪");
  }

  @Test
  void cutsWithAMarkThatFitsToo() {
    assertThat(Columns.cut("abcdef", 6, "…")).isEqualTo("abcdef");
    assertThat(Columns.cut("abcdefg", 6, "…")).isEqualTo("abcde…");
    assertThat(Columns.cut("abc defg", 5, "…")).isEqualTo("abc…");
    assertThat(Columns.cut("頭痛頭痛", 6, "…")).isEqualTo("頭痛…");
  }

  @Test
  void hangsFurtherLinesUnderTheFirst() {
    assertThat(Columns.hanging("1. ", "one two three four", 20))
        .containsExactly("1. one two three", "   four");
    assertThat(Columns.hanging("1. ", "one two three", 10))
        .containsExactly("1. one two", "   three");
  }

  @Test
  void hangsThemFurtherLeftWhereThereIsLittleRoomUnderTheFirst() {
    assertThat(Columns.hanging(" 10. [ ] ", "one two three four", 20))
        .containsExactly(" 10. [ ] one two", "    three four");
    assertThat(Columns.hanging(" 10. [ ] ", "physiotherapists", 20))
        .containsExactly(" 10. [ ]", "    physiotherapists");
  }

  @Test
  void losesNoLetterHoweverNarrowTheScreen() {
    for (String prefix : new String[] {"", "> 1. ", ">  1. ", "> 1. [ ] "}) {
      for (int width = 1; width < 30; width++) {
        assertThat(String.join("", Columns.hanging(prefix, "Less pain ✅✅ 頭痛", width)))
            .as(prefix + width)
            .satisfies(all -> assertThat(letters(all)).isEqualTo(letters(prefix + "Lesspain✅✅頭痛")));
      }
    }
    assertThat(Columns.hanging("> 1. ", "Less pain", 12)).containsExactly("> 1. Less", "    pain");
  }

  private static String letters(String text) {
    return text.replaceAll("\\s", "");
  }
}
