package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at a terminal who runs one command after the other, and finds the terminal after each as
 * it was before: settings, echo, cursor, screen, colour, modes, and the exit code that was
 * expected.
 *
 * <p>The shell edits no lines, so that nothing but the program changes any of these.
 */
final class Sitting implements AutoCloseable {

  static final Path ADVISOR = Path.of("target/advisor").toAbsolutePath();
  static final Path RULES = Path.of("rules").toAbsolutePath();

  private static final Pattern MODE = Pattern.compile("\u001b\\[\\?([0-9;]+)([hl])");
  private static final List<String> BASH = List.of("bash", "--norc", "--noprofile", "--noediting");

  private final Tmux terminal;
  private final Path folder;
  private final Path recorded;
  private int started;

  private Sitting(Tmux terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
    this.recorded = folder.resolve("recorded");
    terminal.records(recorded);
  }

  static Sitting at(int columns, int rows, Path folder, String... environment) {
    return inShell(BASH, columns, rows, folder, environment);
  }

  static Sitting inShell(
      List<String> shell, int columns, int rows, Path folder, String... environment) {
    return new Sitting(Tmux.open(shell, columns, rows, folder, environment), folder);
  }

  Tmux terminal() {
    return terminal;
  }

  /** Runs a line of shell in which {@code advisor} is the program, on a cleared screen. */
  Tmux starts(String line) {
    started++;
    String command = line.replaceAll("\\badvisor ", Matcher.quoteReplacement(ADVISOR + " "));
    Path script = write("line", command + "\n");
    terminal.runs("clear");
    Tmux.waitUntil(() -> terminal.screen().strip().equals("ready>"));
    return terminal.runs(
        "stty -g > before; . '"
            + script
            + "'; echo code $?; stty -g > after; echo e''nd "
            + started);
  }

  /** Waits for the end of the command, and looks at what it left behind. */
  Sitting ends(int code) {
    terminal.sees("end " + started);
    String screen = terminal.screen();
    assertThat(screen).contains("code " + code + "\n");
    assertThat(terminal.painted()).as("no colour is left on").contains("\nend " + started + "\n");
    assertThat(Tmux.read(folder.resolve("after"))).isEqualTo(Tmux.read(folder.resolve("before")));
    assertThat(terminal.showsCursor()).as("the cursor is visible").isTrue();
    assertThat(terminal.knows("alternate_on")).isEqualTo("0");
    Tmux.waitUntil(() -> terminal.screen().stripTrailing().endsWith("\nready>"));
    terminal.types("echo").sees("ready> echo").presses("C-u");
    String end = "\nend " + started + "\r\n";
    Tmux.waitUntil(() -> written().contains(end));
    assertThat(modes(written())).as("modes that are on").doesNotContainValue("h");
    return this;
  }

  /** Sends a signal to the program. */
  Sitting signals(String name) {
    long program = terminal.program().pid();
    try {
      assertThat(new ProcessBuilder("kill", "-s", name, "" + program).start().waitFor()).isZero();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Everything that reached the terminal so far. */
  String written() {
    try {
      return Files.exists(recorded)
          ? new String(Files.readAllBytes(recorded), StandardCharsets.UTF_8)
          : "";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The private modes that were switched, each with its last state. */
  private static Map<String, String> modes(String written) {
    Map<String, String> modes = new TreeMap<>();
    Matcher matcher = MODE.matcher(written);
    while (matcher.find()) {
      modes.put(matcher.group(1), matcher.group(2));
    }
    return modes;
  }

  @Override
  public void close() {
    terminal.close();
  }
}
