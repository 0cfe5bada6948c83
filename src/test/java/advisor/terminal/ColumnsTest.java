package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void countsWideCharactersTwiceAndCombiningOnesNotAtAll() {
    assertThat(Columns.of("abc")).isEqualTo(3);
    assertThat(Columns.of("頭痛")).isEqualTo(4);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("🙂")).isEqualTo(2);
  }

  @Test
  void wrapsAtSpacesAndBreaksOnlyWhatIsLongerThanALine() {
    assertThat(Columns.wrap("one two  three", 8)).containsExactly("one two", "three");
    assertThat(Columns.wrap("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
    assertThat(Columns.wrap("頭痛頭痛", 5)).containsExactly("頭痛", "頭痛");
    assertThat(Columns.wrap("  ", 5)).containsExactly("");
  }

  @Test
  void neverPartsALetterFromItsAccent() {
    assertThat(Columns.wrap("aae\u0301b", 3)).containsExactly("aae\u0301", "b");
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
}
