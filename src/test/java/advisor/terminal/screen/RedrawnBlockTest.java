package advisor.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Question;
import advisor.terminal.DrawnScreen;
import advisor.terminal.Samples;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.PressedKey.Kind;
import advisor.terminal.menu.MenuFrame;
import advisor.terminal.menu.MenuState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks on terminals that give one column to an emoji, or two. */
class RedrawnBlockTest {

  private static final String EMOJI = "✅⚡☕⌚";
  private static final int ROWS = 24;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private DrawnScreen drawn;
  private LineDisciplineTerminal terminal;
  private RedrawnBlock screen;

  @ParameterizedTest
  @CsvSource({"19, 1", "19, 2", "30, 1", "30, 2", "42, 1", "42, 2", "80, 1", "80, 2"})
  void noLineOfAnEarlierBlockIsLeft(int columns, int each) throws IOException {
    open(columns, each);
    MenuState view = MenuState.of(Samples.first(drinks()));
    for (String keys : "SPACE DOWN SPACE WHY DOWN UP SPACE WHY".split(" ")) {
      view = view.press(PressedKey.of(Kind.valueOf(keys)));
      Glyphs glyphs = Glyphs.in(StandardCharsets.UTF_8);
      shows(MenuFrame.of(view, new ScreenText(columns, ROWS, true, glyphs, Caption.NONE)).lines());
    }
    shows(List.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatChangesBehindAnEmojiIsDrawnInItsPlace(int each) throws IOException {
    open(30, each);
    shows(lines("Tea ☕☕ 1", "[ ] ⌚ by day"));
    shows(lines("Tea ☕☕ 2 of 3", "[ ] ⌚ by night"));
    shows(lines("⚡ more", "Tea ☕☕ 2", "", "Done ✅."));
    shows(lines("⚡ more", "Tea ☕ 2"));
    shows(lines());
  }

  /**
   * A block that is low for a while, too, and one whose window changes twice before it is drawn.
   */
  @ParameterizedTest
  @ValueSource(strings = {"18 12 8 12 20 30 16 30", "8 9 10 11 12 13 24", "5,9 3 20,8 12 30"})
  void noFrameIsLeftWhereTheWindowGetsLowerAndHigher(String heights) throws IOException {
    open(30, 1);
    drawn.write("ready>\r\n");
    for (String drawnAt : ("24 " + heights).split(" ")) {
      int rows = 0;
      for (String height : drawnAt.split(",")) {
        rows = Integer.parseInt(height);
        drawn.resizes(rows);
      }
      terminal.setSize(new Size(30, rows));
      screen.follow(false);
      screen.show(frame(Math.min(20, rows - 1)));
      drawn.write(written.toString(StandardCharsets.UTF_8));
      written.reset();
      assertThat(drawn.toString().replace("ready>\n", ""))
          .isEqualTo(String.join("\n", frame(Math.min(20, rows - 1))));
    }
  }

  /** A window that is low too briefly to be measured leaves lines the program cannot know. */
  @Test
  void noFrameIsLeftWhereTheWindowChangesAndChangesBack() throws IOException {
    open(30, 1);
    for (int rows : new int[] {24, 8, 24}) {
      resizes(rows);
      screen.follow(false);
      shows(frame(Math.min(20, rows - 1)));
    }
    resizes(8);
    drawn.write("\r\033[5Aa line that was drawn too high");
    resizes(24);

    assertThat(screen.follow(true)).isTrue();
    shows(frame(20));
    assertThat(screen.follow(false)).isFalse();
  }

  /** Without a signal the block is still drawn again some moments after the last known change. */
  @Test
  void noFrameIsLeftWhereTheWindowChangesAndChangesBackUntold() throws IOException {
    open(30, 1);
    for (int rows : new int[] {24, 8, 24}) {
      resizes(rows);
      screen.follow(false);
      shows(frame(Math.min(20, rows - 1)));
    }
    resizes(8);
    drawn.write("\r\033[5Aa line that was drawn too high");
    resizes(24);

    int looks = 1;
    while (!screen.follow(false)) {
      looks++;
    }
    assertThat(looks).isEqualTo(9);
    shows(frame(20));
    for (int i = 0; i < 100; i++) {
      assertThat(screen.follow(false)).isFalse();
    }
  }

  private void resizes(int rows) {
    drawn.resizes(rows);
    terminal.setSize(new Size(30, rows));
  }

  private static List<AttributedString> frame(int height) {
    return lines(IntStream.range(0, height).mapToObj(i -> "line " + i).toArray(String[]::new));
  }

  private static Question drinks() {
    return Samples.many(
        "q",
        "Drinks",
        "What do you drink ☕ by day ⌚?",
        "It ⚡ keeps you awake.",
        Optional.of("None ✅ of these"),
        "a: Coffee ☕ and more coffee ☕ all day ⌚",
        "b: Tea ☕☕☕☕☕☕",
        "c: Water");
  }

  private static List<AttributedString> lines(String... lines) {
    return Stream.of(lines).map(AttributedString::new).toList();
  }

  private void open(int columns, int each) throws IOException {
    drawn = new DrawnScreen(columns, ROWS, c -> EMOJI.indexOf(c) >= 0 ? each : 1);
    terminal =
        new LineDisciplineTerminal("test", "xterm-256color", written, StandardCharsets.UTF_8);
    terminal.setSize(new Size(columns, ROWS));
    screen = new RedrawnBlock(terminal);
  }

  private void shows(List<AttributedString> lines) {
    screen.show(lines);
    drawn.write(written.toString(StandardCharsets.UTF_8));
    written.reset();
    String expected = String.join("\n", lines);
    assertThat(drawn.toString()).isEqualTo(expected);
    assertThat(drawn.row()).isEqualTo(Math.max(0, lines.size() - 1));
  }
}
