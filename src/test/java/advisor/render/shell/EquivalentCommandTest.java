package advisor.render.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file is called, the command that is shown names that file. */
class EquivalentCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.json",
        "two words.json",
        "it's.json",
        "$HOME.json",
        "a;b&c|d.json",
        "*.json",
        "~/a.json",
        "a\\b.json",
        "",
        "ü.json"
      })
  void aShellReadsTheNameBack(String name) throws Exception {
    assertThat(read("sh", EquivalentCommand.replay(name, Optional.empty())))
        .containsExactly("advisor", "demo", name);
  }

  @Test
  void bashReadsBackWhatIsHiddenInIt() throws Exception {
    assertThat(read("bash", EquivalentCommand.replay("a\u001b'\\.json", Optional.empty())))
        .containsExactly("advisor", "demo", "a\u001b'\\.json");
  }

  /** A name that begins with a hyphen would be an option, one with "=" a program to zsh. */
  @ParameterizedTest
  @CsvSource({"-x.json,./-x.json", "--all,./--all", "=ls,'''=ls'''", "%1,'''%1'''"})
  void aNameIsNoOptionAndNoProgram(String name, String word) {
    assertThat(EquivalentCommand.replay(name, Optional.of(name)))
        .isEqualTo("advisor demo --rules " + word + " " + word);
  }

  /** The words that a shell makes of a command. */
  private static List<String> read(String shell, String command) throws Exception {
    Process process = new ProcessBuilder(shell, "-c", "printf '%s\\n' " + command).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return List.of(out.substring(0, out.length() - 1).split("\n", -1));
  }
}
