package advisor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @Test
  void spellsWhatATerminalWouldObey() {
    assertThat(Visible.of("a\u001b[2Jb")).isEqualTo("a\\u001b[2Jb");
    assertThat(Visible.of("\u0007\u007f\u009b\u0000")).isEqualTo("\\u0007\\u007f\\u009b\\u0000");
    assertThat(Visible.of("a\u007f")).isEqualTo("a\\u007f");
    assertThat(Visible.of("\u202eabc\u2069\u2028")).isEqualTo("\\u202eabc\\u2069\\u2028");
    assertThat(Visible.of("\ud83d!")).isEqualTo("\\ud83d!");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2066, 0x206f, 0xfeff,
        0xfffb
      })
  void spellsWhatHasNoWidth(int character) {
    String hidden = Character.toString(character);
    assertThat(Visible.of("pa" + hidden + "in"))
        .isEqualTo(String.format("pa\\u%04xin", character))
        .isEqualTo(Visible.escaped("pa" + hidden + "in"));
    assertThat(Visible.of(hidden)).startsWith("\\u").isEqualTo(Visible.escaped(hidden));
    assertThat(Visible.of("\ud83d\ude00" + hidden + hidden)).contains("\\u");
    assertThat(Visible.firstHidden("\ud83d\ude00pa" + hidden)).isEqualTo(4);
  }

  @Test
  void spellsWhatStandsBeyondSixteenBitsAsItsTwoHalves() {
    assertThat(Visible.of("a\udb40\udc41")).isEqualTo("a\\udb40\\udc41");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", // Persian, a joiner at work
        "\ud83d\udc68\u200d\u2695\ufe0f",
        "C++\u200f (\u0634)",
        "\u05e9\u05dc\u05d5\u05dd!\u200f",
        "\u0600\u0661",
        "\u08e2\u0661",
        "\ud834\udd1e"
      })
  void leavesWhatHasWorkToDo(String text) {
    assertThat(Visible.of(text)).isSameAs(text);
    assertThat(Visible.escaped(text)).isSameAs(text);
  }

  @Test
  void looksForAReasonForAMarkOfDirectionNearby() {
    String marks = "\u200f".repeat(1_000_000);
    assertThat(Visible.firstHidden(marks + "\u05e9")).isZero();
    assertThat(Visible.firstHidden("\u05e9" + marks)).isEqualTo(41);
  }

  @Test
  void escapesTabsAndLineBreaksInNames() {
    assertThat(Visible.escaped("a\tb\r\nc")).isEqualTo("a\\u0009b\\u000d\\u000ac");
  }

  @Test
  void linesStayLines() {
    assertThat(Visible.lines("a\u001b\n\nb\tc\n")).isEqualTo("a\\u001b\n\nb c\n");
  }

  @Test
  void leavesEveryLanguageAlone() {
    String text = "Schmerz · 頭痛 e\u0301 🙂 “quoted”";
    assertThat(Visible.of(text)).isSameAs(text);
  }

  @Test
  void makesSpacesOfTabsAndLineBreaks() {
    assertThat(Visible.of("a\tb\nc")).isEqualTo("a b c");
  }

  @Test
  void everyLineStaysALineBlankOnesToo() {
    assertThat(Visible.lines("\n\none\n\ntwo\n")).isEqualTo("\n\none\n\ntwo\n");
    assertThat(Visible.lines("\n")).isEqualTo("\n");
    assertThat(Visible.lines("\na\u001bb\n")).isEqualTo("\na\\u001bb\n");
  }
}
