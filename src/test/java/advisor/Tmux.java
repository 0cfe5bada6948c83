package advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A shell in a real terminal, on a server of its own. Without tmux the tests are left out, except
 * where {@code CI} is set: there it has to be.
 */
final class Tmux implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private final Path sockets;

  private Tmux(Path sockets) {
    this.sockets = sockets;
  }

  /** A shell of so many columns and rows, in this folder, with these variables set. */
  static Tmux open(int columns, int rows, Path folder, String... environment) {
    return open(List.of("bash", "--norc", "--noprofile"), columns, rows, folder, environment);
  }

  /** The same with a shell of one's own, whose prompt is {@code ready>}. */
  static Tmux open(List<String> shell, int columns, int rows, Path folder, String... environment) {
    assumeTrue(System.getenv("CI") != null || isInstalled(), "tmux is not installed");
    Tmux tmux = new Tmux(folderForSockets());
    List<String> command = new ArrayList<>(List.of("-f", "/dev/null", "new-session", "-d"));
    command.addAll(List.of("-x", "" + columns, "-y", "" + rows, "-c", folder.toString()));
    command.addAll(List.of("env", "PS1=ready> ", "LC_ALL=C.UTF-8"));
    command.addAll(List.of(environment));
    command.addAll(shell);
    tmux.tell(command.toArray(new String[0]));
    return tmux.sees("ready>");
  }

  private static Path folderForSockets() {
    try {
      return Files.createTempDirectory("tmux");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Types a line. */
  Tmux runs(String line) {
    return types(line).presses("Enter");
  }

  /** Types without an Enter. */
  Tmux types(String text) {
    tell("send-keys", "-l", "--", text);
    return this;
  }

  /** Presses keys by their tmux names. */
  Tmux presses(String... keys) {
    return presses(List.of(keys));
  }

  Tmux presses(List<String> keys) {
    for (String key : keys) {
      tell("send-keys", key);
    }
    return this;
  }

  /** Types bytes, each written as two hexadecimal digits. */
  Tmux pressesBytes(String... bytes) {
    for (String each : bytes) {
      tell("send-keys", "-H", each);
    }
    return this;
  }

  /** Pastes as a terminal does that marks a paste where the program asked for it. */
  Tmux pastes(String text) {
    tell("set-buffer", "--", text);
    tell("paste-buffer", "-p");
    return this;
  }

  /** Pastes as a terminal does that knows no marks, all at once. */
  Tmux pastesUnmarked(String text) {
    tell("set-buffer", "--", text);
    tell("paste-buffer");
    return this;
  }

  Tmux resizes(int columns, int rows) {
    tell("resize-window", "-x", "" + columns, "-y", "" + rows);
    return this;
  }

  /** Waits until the text stands on the screen. */
  Tmux sees(String text) {
    assertThat(screenOnce(screen -> screen.contains(text))).contains(text);
    return this;
  }

  /** Waits until the text stands on the screen in one place alone. */
  Tmux seesOnce(String text) {
    String last =
        screenOnce(
            screen -> screen.contains(text) && screen.indexOf(text) == screen.lastIndexOf(text));
    assertThat(last).containsOnlyOnce(text);
    return this;
  }

  /** Waits until the text stands on the screen no longer. */
  Tmux seesNoLonger(String text) {
    assertThat(screenOnce(screen -> !screen.contains(text))).doesNotContain(text);
    return this;
  }

  /** The screen once it is so; a second look might find it drawn anew. */
  private String screenOnce(Predicate<String> isSo) {
    AtomicReference<String> seen = new AtomicReference<>();
    waitUntil(
        () -> {
          seen.set(screen());
          return isSo.test(seen.get());
        });
    return seen.get();
  }

  /** Waits until it is so, or until nobody would wait any longer. */
  static void waitUntil(BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE;
    while (!isSo.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  String screen() {
    return tell("capture-pane", "-p");
  }

  /** The screen with its colours, as escape sequences. */
  String painted() {
    return tell("capture-pane", "-p", "-e");
  }

  /** The screen with what was scrolled away above it. */
  String scrolled() {
    return tell("capture-pane", "-p", "-S", "-");
  }

  /** What tmux knows of the terminal by this name. */
  String knows(String name) {
    return tell("display-message", "-p", "#{" + name + "}").strip();
  }

  /** Whether the cursor can be seen. */
  boolean showsCursor() {
    return knows("cursor_flag").equals("1");
  }

  /** Writes down everything that reaches the terminal from now on. */
  Tmux records(Path file) {
    tell("pipe-pane", "cat >> '" + file + "'");
    return this;
  }

  /** What the shell has started last. */
  ProcessHandle program() {
    ProcessHandle shell = ProcessHandle.of(Long.parseLong(knows("pane_pid"))).orElseThrow();
    return shell.descendants().findFirst().orElseThrow();
  }

  /** Opens a second window, where a program runs in the place of a shell. */
  Tmux opensAnother(String program) {
    tell("new-window", program);
    return this;
  }

  /** Closes the window that is seen, as with a click on its cross. */
  Tmux closesTheWindow() {
    tell("kill-window");
    return this;
  }

  private String tell(String... words) {
    List<String> command = new ArrayList<>(List.of("tmux"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("TMUX");
    builder.environment().put("TMUX_TMPDIR", sockets.toString());
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Ends everything, also the shells: one may still write into the folder of its test. */
  @Override
  public void close() {
    List<ProcessHandle> shells =
        tell("list-panes", "-a", "-F", "#{pane_pid}")
            .lines()
            .filter(line -> line.matches("[0-9]+"))
            .flatMap(line -> ProcessHandle.of(Long.parseLong(line)).stream())
            .toList();
    tell("kill-server");
    waitUntil(() -> shells.stream().noneMatch(ProcessHandle::isAlive));
    try (Stream<Path> left = Files.walk(sockets)) {
      for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
