package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void spellsWhatATerminalWouldObey() {
    assertThat(Visible.of("a\u001b[2Jb")).isEqualTo("a\\u001b[2Jb");
    assertThat(Visible.of("\u0007\u007f\u009b\u0000")).isEqualTo("\\u0007\\u007f\\u009b\\u0000");
    assertThat(Visible.of("\u202eabc\u2069\u2028")).isEqualTo("\\u202eabc\\u2069\\u2028");
    assertThat(Visible.of("\ud83d!")).isEqualTo("\\ud83d!");
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
}
