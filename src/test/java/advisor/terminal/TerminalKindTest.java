package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TerminalKindTest {

  private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

  @Test
  void aCapableTerminalGetsTheMenu() {
    assertThat(kind(true, true, true, XTERM, false)).isEqualTo(TerminalKind.MENU);
  }

  @Test
  void theMenuIsDrawnWhileEitherOutputIsATerminal() {
    assertThat(kind(true, false, true, XTERM, false)).isEqualTo(TerminalKind.MENU);
    assertThat(kind(true, true, false, XTERM, false)).isEqualTo(TerminalKind.MENU);
    assertThat(kind(true, false, false, XTERM, false)).isEqualTo(TerminalKind.PLAIN);
  }

  @Test
  void whateverIsNoTerminalIsReadAsLines() {
    assertThat(kind(false, true, true, XTERM, false)).isEqualTo(TerminalKind.PIPE);
    assertThat(kind(false, true, true, XTERM, true)).isEqualTo(TerminalKind.PIPE);
  }

  @Test
  void plainLinesOnRequestAndOnTerminalsThatCannotRedraw() {
    assertThat(kind(true, true, true, XTERM, true)).isEqualTo(TerminalKind.PLAIN);
    assertThat(environment(Map.of("TERM", "dumb"))).isEqualTo(TerminalKind.PLAIN);
    assertThat(environment(Map.of("TERM", "emacs"))).isEqualTo(TerminalKind.PLAIN);
    assertThat(environment(Map.of())).isEqualTo(TerminalKind.PLAIN);
    assertThat(environment(Map.of("TERM", "xterm", "ACCESSIBLE", "1")))
        .isEqualTo(TerminalKind.PLAIN);
    assertThat(environment(Map.of("TERM", "xterm", "ACCESSIBLE", ""))).isEqualTo(TerminalKind.MENU);
  }

  @Test
  void aMenuNeedsRoomForAWarningSign() {
    assertThat(hasRoom(30, 8)).isTrue();
    assertThat(hasRoom(29, 8)).isFalse();
    assertThat(hasRoom(30, 7)).isFalse();
    assertThat(TerminalKind.hasRoom(OptionalInt.empty(), OptionalInt.of(24))).isFalse();
    assertThat(TerminalKind.hasRoom(OptionalInt.of(80), OptionalInt.empty())).isFalse();
  }

  private static boolean hasRoom(int columns, int rows) {
    return TerminalKind.hasRoom(OptionalInt.of(columns), OptionalInt.of(rows));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void looksAtWhatTheDescriptorsPointTo(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Files.createSymbolicLink(folder.resolve("0"), file);
    Files.createSymbolicLink(folder.resolve("1"), Path.of("/dev/null"));
    Files.createSymbolicLink(folder.resolve("2"), Path.of("/dev/tty"));
    Streams streams = Streams.look(folder);
    Files.delete(folder.resolve("1"));
    Files.delete(folder.resolve("2"));
    assertThat(streams).isEqualTo(new Streams(false, false, true));
  }

  private static TerminalKind environment(Map<String, String> environment) {
    return kind(true, true, true, environment, false);
  }

  private static TerminalKind kind(
      boolean in, boolean out, boolean err, Map<String, String> environment, boolean plain) {
    return TerminalKind.of(new Streams(in, out, err), environment, plain);
  }
}
